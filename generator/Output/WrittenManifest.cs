namespace RoleGuide.Output;

/// <summary>A manifest together with the hash of the file it is written as, so that an equal file need not be read again.</summary>
/// <param name="Sha256">64 lower-case hexadecimal digits.</param>
internal sealed record WrittenManifest(Manifest Manifest, string Sha256)
{
    /// <summary>The paths of its files.</summary>
    public IReadOnlySet<string> Paths { get; } = Manifest.Files.Select(static file => file.Path).ToHashSet(StringComparer.Ordinal);
}
