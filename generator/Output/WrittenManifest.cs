namespace RoleGuide.Output;

/// <summary>A manifest together with the hash of the file it is written as, so that an equal file need not be read again.</summary>
/// <param name="Sha256">64 lower-case hexadecimal digits.</param>
internal sealed record WrittenManifest(Manifest Manifest, string Sha256)
{
    /// <summary>The paths of its files.</summary>
    public IReadOnlySet<string> Paths { get; } = Manifest.Files.Select(static file => file.Path).ToHashSet(StringComparer.Ordinal);

    /// <summary>The first file that is not staged with its size, or that is staged and not listed: somebody may clear away what is made ready for so long.</summary>
    public string? FirstMissing(FolderScan staged) =>
        Manifest.Files.FirstOrDefault(file => !staged.Files.TryGetValue(file.Path, out var found) || found.Bytes != file.Bytes || found.IsLink)?.Path
            ?? staged.NotIn(Paths).FirstOrDefault()
            ?? (staged.Files.ContainsKey(Manifest.FileName) ? null : Manifest.FileName);

    /// <summary>Whether the edition that stands is this one down to its manifest and its folders, once each of its files is known to be.</summary>
    public bool IsWhole(Standing.Ours standing)
    {
        var folders = Manifest.Files.SelectMany(static file => OutputPath.FoldersAbove(file.Path)).Distinct(StringComparer.Ordinal).Count();
        return standing.Scan.Folders == folders && standing.Scan.Files.Count == Manifest.Files.Length + 1 && standing.Written.Sha256 == Sha256;
    }
}
