using System.Buffers;
using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.IO.Enumeration;
using System.Runtime.ExceptionServices;
using System.Text;

namespace RoleGuide.Output;

/// <summary>What stands in a folder. Links are listed as what they are and never followed.</summary>
/// <param name="Files">Everything but folders, keyed by relative path with forward slashes.</param>
/// <param name="Unreadable">The paths of files and folders whose names are not UTF-8. They lead to no file, several may be one, and RoleGuide writes none of them.</param>
/// <param name="Folders">How many folders there are below it.</param>
internal sealed record FolderScan(IReadOnlyDictionary<string, StandingFile> Files, ImmutableArray<string> Unreadable, int Folders)
{
    private static readonly EnumerationOptions s_everything = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    /// <summary>
    /// Scans a folder to its bottom, hidden entries included. A site has few folders, and in these one for each page: a processor lists those of one depth, and the others what is in the folders that it
    /// has found, while it goes on.
    /// </summary>
    public static FolderScan Of(string folder)
    {
        var top = new Listing(folder);
        var listings = new ConcurrentBag<Listing> { top };
        try
        {
            for (ImmutableArray<string> depth = [.. top.In(folder)]; depth.Length > 0;)
            {
                var (above, inner) = (new Listing(folder), new ConcurrentBag<Listing>());
                Parallel.ForEach(depth.SelectMany(above.In), () => new Listing(folder), static (one, _, own) => own.With(one), inner.Add);
                depth = [.. inner.SelectMany(static listing => listing.Folders)];
                foreach (var listing in inner.Append(above)) listings.Add(listing);
            }
        }
        catch (AggregateException faults)
        {
            ExceptionDispatchInfo.Throw(faults.InnerExceptions[0]);
        }

        return Of(listings);
    }

    /// <summary>The same with some files as they are now.</summary>
    /// <param name="folder">The folder that was scanned.</param>
    /// <param name="paths">The files that came or may have changed since.</param>
    /// <param name="folders">How many folders there are now.</param>
    public FolderScan With(string folder, IEnumerable<string> paths, int folders)
    {
        var files = new Dictionary<string, StandingFile>(Files, StringComparer.Ordinal);
        foreach (var path in paths)
        {
            var found = new FileInfo(OutputPath.Under(folder, path));
            if (found.Exists) files[path] = new StandingFile(path, found.Length, new DateTimeOffset(found.LastWriteTimeUtc), found.LinkTarget is not null);
            else files.Remove(path);
        }

        return this with { Files = files, Folders = folders };
    }

    private static FolderScan Of(IReadOnlyCollection<Listing> listings)
    {
        var files = new Dictionary<string, StandingFile>(listings.Sum(static listing => listing.Files.Count), StringComparer.Ordinal);
        var unreadable = ImmutableArray.CreateBuilder<string>();
        foreach (var file in listings.SelectMany(static listing => listing.Files))
        {
            if (file.Path.Contains(OutputPath.Unreadable, StringComparison.Ordinal)) unreadable.Add(file.Path);
            else files.Add(file.Path, file);
        }

        return new FolderScan(files, unreadable.ToImmutable(), listings.Sum(static listing => listing.Count) - 1);
    }

    /// <summary>Whether there is any file at all, found without scanning further than the first. A link is one, so that none is ever followed.</summary>
    public static bool FindsAFile(string folder) =>
        new FileSystemEnumerable<bool>(folder, static (ref entry) => !IsFolder(ref entry) || IsLink(ref entry), new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false }).Any(static isFile => isFile);

    /// <summary>The files a manifest knows nothing of, in ordinal order.</summary>
    /// <param name="listed">The paths that it lists.</param>
    public ImmutableArray<string> NotIn(IReadOnlySet<string> listed) =>
        [.. Files.Values.Where(file => file.IsLink || !(listed.Contains(file.Path) || file.Path == Manifest.FileName)).Select(static file => file.Path).Concat(Unreadable).Order(StringComparer.Ordinal)];

    /// <summary>A hash of all of it, 64 hexadecimal digits.</summary>
    public string State() => WrittenBytes.Of(room =>
    {
        Write(Folders, room);
        foreach (var file in Files.Values.OrderBy(static file => file.Path, StringComparer.Ordinal))
        {
            Encoding.UTF8.GetBytes(file.Path, room);
            Write(file.Bytes, room);
            Write(file.Changed.UtcTicks, room);
            Write(file.IsLink ? 1 : 0, room);
        }

        foreach (var path in Unreadable.Order(StringComparer.Ordinal)) Encoding.UTF8.GetBytes(path + "\n", room);
    }).Sha256;

    /// <summary>Writes a number between two signs that no path has.</summary>
    private static void Write(long number, IBufferWriter<byte> room)
    {
        Span<byte> bytes = stackalloc byte[2 + sizeof(long)];
        bytes.Clear();
        BinaryPrimitives.WriteInt64LittleEndian(bytes[1..], number);
        room.Write(bytes);
    }

    /// <summary>A file, or the full path of a folder or of a link to one.</summary>
    private static (StandingFile File, string? Folder) Describe(ref FileSystemEntry entry, int root)
    {
        var path = entry.ToFullPath();

        // The framework has no path for what no call of the system can reach.
        if (path.Length == 0) throw new PathTooLongException($"The path of {entry.FileName} in {entry.Directory} is too long");
        if (IsFolder(ref entry)) return (default, path);
        return (new StandingFile(PathOf(path, root), entry.Length, entry.LastWriteTimeUtc, IsLink(ref entry)), null);
    }

    private static string PathOf(string path, int root) => path[root..].Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>Whether it is a folder that can be opened, or a link to one.</summary>
    private static bool IsFolder(ref FileSystemEntry entry) => entry.IsDirectory && !entry.FileName.Contains(OutputPath.Unreadable);

    private static bool IsLink(ref FileSystemEntry entry) => (entry.Attributes & FileAttributes.ReparsePoint) != FileAttributes.None;

    /// <summary>What some folders hold. A worker's own.</summary>
    /// <param name="root">The folder that is scanned, which has to be there; one inside of it may vanish meanwhile.</param>
    private sealed class Listing(string root)
    {
        /// <summary>The files, and links to folders.</summary>
        public List<StandingFile> Files { get; } = [];

        /// <summary>The full paths of the folders that were found by <see cref="With"/>, some of which may be links.</summary>
        public List<string> Folders { get; } = [];

        /// <summary>How many folders were listed.</summary>
        public int Count { get; private set; }

        /// <summary>Lists a folder as well.</summary>
        public Listing With(string folder)
        {
            Folders.AddRange(In(folder));
            return this;
        }

        /// <summary>Lists a folder while its folders are asked for.</summary>
        public IEnumerable<string> In(string folder)
        {
            using var entries = Entries(folder);
            if (entries is null) yield break;
            Count++;
            while (entries.MoveNext())
            {
                var (file, inner) = entries.Current;
                if (inner is null) Files.Add(file);
                else yield return inner;
            }
        }

        /// <summary>The entries of a folder; null where it is gone or a link. Whether it is one is asked here and not of the entry above, where a single processor would ask for all of them.</summary>
        private IEnumerator<(StandingFile File, string? Folder)>? Entries(string folder)
        {
            try
            {
                var start = root.Length + 1;
                if (folder != root && File.GetAttributes(folder).HasFlag(FileAttributes.ReparsePoint))
                {
                    Files.Add(new StandingFile(PathOf(folder, start), 0, new DateTimeOffset(new DirectoryInfo(folder).LastWriteTimeUtc), IsLink: true));
                    return null;
                }

                return new FileSystemEnumerable<(StandingFile File, string? Folder)>(folder, (ref entry) => Describe(ref entry, start), s_everything).GetEnumerator();
            }
            catch (Exception gone) when (gone is DirectoryNotFoundException or FileNotFoundException && folder != root)
            {
                return null;
            }
        }
    }
}
