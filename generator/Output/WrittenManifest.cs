namespace RoleGuide.Output;

/// <summary>A manifest together with the bytes it is written as, so that equal bytes need not be read again.</summary>
internal sealed record WrittenManifest(Manifest Manifest, byte[] Bytes)
{
    /// <summary>The manifest of an edition.</summary>
    public static WrittenManifest Of(Edition edition)
    {
        var manifest = Manifest.Of(edition);
        return new WrittenManifest(manifest, ManifestJson.Write(manifest));
    }
}
