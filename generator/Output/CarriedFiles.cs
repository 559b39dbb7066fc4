using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Cryptography;

namespace RoleGuide.Output;

/// <summary>The files of the edition that stands, and those of them that the next one takes over as they are.</summary>
internal sealed class CarriedFiles
{
    /// <summary>How much of a file is read at once, in bytes: the whole of nearly every page.</summary>
    private const int MostRead = 256 * 1024;

    private readonly string _output;
    private readonly Dictionary<string, ManifestFile> _standing;
    private readonly ConcurrentDictionary<string, DateTime> _carried = new(StringComparer.Ordinal);

    /// <summary>None of an edition's files, to begin with.</summary>
    public CarriedFiles(string output, Manifest standing)
        : this(output, standing.Files.ToDictionary(static file => file.Path, StringComparer.Ordinal))
    {
    }

    private CarriedFiles(string output, Dictionary<string, ManifestFile> standing) => (_output, _standing) = (output, standing);

    /// <summary>Where no edition stands.</summary>
    public static CarriedFiles None => new("", new Dictionary<string, ManifestFile>(StringComparer.Ordinal));

    public int Count => _carried.Count;

    /// <summary>The paths of the files that are taken over, in any order.</summary>
    public ICollection<string> Paths => _carried.Keys;

    /// <summary>Takes a file over, from any thread, if it stands with the bytes that are listed; whether it does.</summary>
    public bool Add(ManifestFile file)
    {
        if (Stands(file) is not { } changed) return false;
        _carried[file.Path] = changed;
        return true;
    }

    /// <summary>Takes over all files but some as they were scanned. Gives their paths.</summary>
    public ImmutableArray<string> AddAllBut(IReadOnlySet<string> others, FolderScan scan)
    {
        ImmutableArray<string> all = [.. _standing.Keys.Where(path => !others.Contains(path))];
        foreach (var path in all) _carried[path] = scan.Files[path].Changed.UtcDateTime;
        return all;
    }

    public void Clear() => _carried.Clear();

    public bool Contains(string path) => _carried.ContainsKey(path);

    public bool IsEmpty(string path) => _standing[path].Bytes == 0;

    /// <summary>The first file that is taken over and no longer as it was when it was looked at.</summary>
    public string? FirstChanged(Standing.Ours standing) => _carried
        .Where(one => !standing.Scan.Files.TryGetValue(one.Key, out var found) || found.Bytes != _standing[one.Key].Bytes || found.Changed.UtcDateTime != one.Value)
        .Select(static one => one.Key).Order(StringComparer.Ordinal).FirstOrDefault();

    /// <summary>How many files of the edition that stands another one has not.</summary>
    public int LeftOutOf(WrittenManifest wanted) => _standing.Keys.Count(path => !wanted.Paths.Contains(path));

    /// <summary>
    /// When the file was last written to that stands as it is wanted, by bytes that were just read: a changed file with its old size and date must not live on. Null where none does.
    /// An empty file is not worth a read, and a pipe in its place would never answer one.
    /// </summary>
    private DateTime? Stands(ManifestFile wanted)
    {
        if (!_standing.TryGetValue(wanted.Path, out var last) || last.Sha256 != wanted.Sha256) return null;
        try
        {
            var found = new FileInfo(OutputPath.Under(_output, wanted.Path));
            if (!found.Exists || found.Length != wanted.Bytes) return null;
            var changed = found.LastWriteTimeUtc;
            return wanted.Bytes == 0 || HashOf(found) == wanted.Sha256 ? changed : null;
        }
        catch (Exception fault) when (DiskFault.Explains(fault))
        {
            // What cannot be read is written anew.
            return null;
        }
    }

    /// <summary>The hash of the bytes of a file as they are now, up to the length that it had.</summary>
    private static string HashOf(FileInfo found)
    {
        var room = ArrayPool<byte>.Shared.Rent((int)Math.Min(found.Length, MostRead));
        try
        {
            using var file = File.OpenHandle(found.FullName);
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            var read = 0L;
            for (int more; read < found.Length && (more = RandomAccess.Read(file, room.AsSpan(0, (int)Math.Min(found.Length - read, room.Length)), read)) > 0; read += more) hash.AppendData(room.AsSpan(0, more));
            return Convert.ToHexStringLower(hash.GetCurrentHash());
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(room);
        }
    }
}
