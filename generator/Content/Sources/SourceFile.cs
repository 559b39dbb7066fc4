namespace RoleGuide.Content.Sources;

/// <summary>One file of the input folder as it was saved.</summary>
/// <param name="Path">Relative to the input folder, with forward slashes.</param>
public sealed record SourceFile(string Path, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The last segment of the path.</summary>
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>The path without its last segment; empty at the root.</summary>
    public string Folder => Path.LastIndexOf('/') is > 0 and var at ? Path[..at] : "";
}
