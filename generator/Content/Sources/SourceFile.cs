using System.Security.Cryptography;
using RoleGuide.Diagnostics;
using RoleGuide.Model;

namespace RoleGuide.Content.Sources;

/// <summary>
/// One file of the input folder as it was saved. Its bytes are either held or left where they are: then they are read again whenever somebody wants them, and are those
/// that were hashed or none.
/// </summary>
public sealed class SourceFile
{
    private readonly ReadOnlyMemory<byte> _held;
    private readonly string? _folder;

    /// <summary>A file with its bytes.</summary>
    /// <param name="path">Relative to the input folder, with forward slashes.</param>
    public SourceFile(string path, ReadOnlyMemory<byte> bytes) => (Path, Length, _held) = (path, bytes.Length, bytes);

    private SourceFile(string path, string folder, ReadOnlySpan<byte> bytes) => (Path, Length, Hash, _folder) = (path, bytes.Length, HashOf(bytes), folder);

    private SourceFile(SourceFile same) => (Path, Length, Hash, _folder, _held) = (same.Path, same.Length, same.Hash, same._folder, same._held);

    /// <summary>Relative to the input folder, with forward slashes.</summary>
    public string Path { get; }

    /// <summary>How many bytes it has.</summary>
    public int Length { get; }

    /// <summary>The SHA-256 of the bytes in lower-case hexadecimal digits: of bytes that are held it is computed when it is first asked for.</summary>
    public string Hash
    {
        get => field ??= HashOf(_held.Span);
        private init;
    }

    /// <summary>When the file was saved, by the clock of its disk; null for a file that came from elsewhere. It tells that a file is worth reading again, never that it is another.</summary>
    public DateTime? Saved { get; init; }

    /// <summary>The last segment of the path.</summary>
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>The path without its last segment; empty at the root.</summary>
    public string Folder => Path.LastIndexOf('/') is > 0 and var at ? Path[..at] : "";

    /// <summary>A file whose bytes stay where they are.</summary>
    /// <param name="folder">The input folder.</param>
    /// <param name="bytes">What it holds now, which is not kept.</param>
    internal static SourceFile LeftIn(string folder, string path, ReadOnlySpan<byte> bytes) => new(path, folder, bytes);

    /// <summary>What is read of the bytes, which are lent for the time of the call. When they can no longer be had, that is reported instead.</summary>
    /// <param name="otherwise">What stands for it then.</param>
    public Reported<T> Read<T>(T otherwise, Func<ReadOnlyMemory<byte>, Reported<T>> read)
    {
        if (_folder is null) return read(_held);
        var (bytes, mistakes) = Lend(_folder);
        using var lent = bytes;
        return lent is null ? new Reported<T>(otherwise, mistakes) : read(lent.Bytes);
    }

    /// <summary>The same bytes, saved again.</summary>
    internal SourceFile SavedAt(DateTime saved) => Saved == saved ? this : new SourceFile(this) { Saved = saved };

    /// <summary>Whether another file has the same bytes.</summary>
    public bool HasBytesOf(SourceFile other) => ReferenceEquals(this, other) || (Length == other.Length && Hash == other.Hash);

    /// <summary>Whether these are the bytes.</summary>
    internal bool HasBytes(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        Span<char> digits = stackalloc char[2 * SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return bytes.Length == Length && Convert.TryToHexStringLower(hash, digits, out _) && digits.SequenceEqual(Hash);
    }

    private Reported<LentBytes?> Lend(string folder)
    {
        try
        {
            var lent = OrdinaryFile.LendAgain(System.IO.Path.Join(folder, Path), this);
            return new Reported<LentBytes?>(lent, lent is null ? [FileMistakes.Disturbed(Path)] : []);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new Reported<LentBytes?>(null, [FileMistakes.Unreadable(Path)]);
        }
    }

    private static string HashOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
