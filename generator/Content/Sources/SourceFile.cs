using System.Security.Cryptography;

namespace RoleGuide.Content.Sources;

/// <summary>One file of the input folder as it was saved.</summary>
/// <param name="path">Relative to the input folder, with forward slashes.</param>
public sealed class SourceFile(string path, ReadOnlyMemory<byte> bytes)
{
    /// <summary>Relative to the input folder, with forward slashes.</summary>
    public string Path { get; } = path;

    public ReadOnlyMemory<byte> Bytes { get; } = bytes;

    /// <summary>The SHA-256 of the bytes in lower-case hexadecimal digits: computed when it is first asked for.</summary>
    public string Hash => field ??= Convert.ToHexStringLower(SHA256.HashData(Bytes.Span));

    /// <summary>When the file was saved, by the clock of its disk; null for a file that came from elsewhere. It tells that a file is worth reading again, never that it is another.</summary>
    public DateTime? Saved { get; init; }

    /// <summary>The same bytes, saved again.</summary>
    public SourceFile SavedAt(DateTime saved) => Saved == saved ? this : new SourceFile(Path, Bytes) { Saved = saved };

    /// <summary>Whether another file has the same bytes.</summary>
    public bool HasBytesOf(SourceFile other) => Bytes.Equals(other.Bytes) || (Bytes.Length == other.Bytes.Length && Hash == other.Hash);

    /// <summary>The last segment of the path.</summary>
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>The path without its last segment; empty at the root.</summary>
    public string Folder => Path.LastIndexOf('/') is > 0 and var at ? Path[..at] : "";
}
