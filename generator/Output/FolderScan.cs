using System.Collections.Immutable;
using System.Globalization;
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
    /// <summary>What the framework says of a folder that is there no more. It would be taken for a link.</summary>
    private const FileAttributes Gone = (FileAttributes)(-1);

    /// <summary>So few folders are looked at sooner by one processor.</summary>
    private const int FewFolders = 32;

    /// <summary>Scans a folder to its bottom, hidden entries included. A site has a folder for each page, so all processors look at those of one depth.</summary>
    public static FolderScan Of(string folder)
    {
        var files = new Dictionary<string, StandingFile>(StringComparer.Ordinal);
        var unreadable = ImmutableArray.CreateBuilder<string>();
        var folders = 0;
        for (string[] depth = [folder]; depth.Length > 0;)
        {
            var listings = Listings(depth, folder);
            folders += listings.Count(static listing => listing.IsFolder);
            depth = [.. listings.SelectMany(static listing => listing.Folders)];
            foreach (var file in listings.SelectMany(static listing => listing.Files))
            {
                if (file.Path.Contains(OutputPath.Unreadable, StringComparison.Ordinal)) unreadable.Add(file.Path);
                else files.Add(file.Path, file);
            }
        }

        return new FolderScan(files, unreadable.ToImmutable(), folders - 1);
    }

    /// <summary>Whether there is any file at all, found without scanning further than the first. A link is one, so that none is ever followed.</summary>
    public static bool FindsAFile(string folder) =>
        new FileSystemEnumerable<bool>(folder, static (ref entry) => !IsFolder(ref entry) || IsLink(ref entry), Everything(isDeep: true)).Any(static isFile => isFile);

    /// <summary>The files a manifest knows nothing of, in ordinal order.</summary>
    public ImmutableArray<string> NotIn(Manifest manifest)
    {
        var listed = manifest.Files.Select(static file => file.Path).Append(Manifest.FileName).ToHashSet(StringComparer.Ordinal);
        return [.. Files.Values.Where(file => file.IsLink || !listed.Contains(file.Path)).Select(static file => file.Path).Concat(Unreadable).Order(StringComparer.Ordinal)];
    }

    /// <summary>A hash of all of it, 64 hexadecimal digits.</summary>
    public string State() => WrittenBytes.Of(room =>
    {
        Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Folders}\n"), room);
        foreach (var file in Files.Values.OrderBy(static file => file.Path, StringComparer.Ordinal))
        {
            Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{file.Path}\0{file.Bytes} {file.Changed.UtcTicks} {file.IsLink}\n"), room);
        }

        foreach (var path in Unreadable.Order(StringComparer.Ordinal)) Encoding.UTF8.GetBytes(path + "\n", room);
    }).Sha256;

    /// <summary>What each of some folders holds.</summary>
    /// <param name="root">The folder that is scanned, which has to be there; one inside of it may vanish meanwhile.</param>
    private static Listing[] Listings(string[] folders, string root)
    {
        var listings = new Listing[folders.Length];
        try
        {
            Parallel.For(0, folders.Length, new ParallelOptions { MaxDegreeOfParallelism = folders.Length < FewFolders ? 1 : -1 }, i =>
                listings[i] = folders[i] == root ? List(root, root.Length + 1) : ListInner(folders[i], root.Length + 1));
        }
        catch (AggregateException faults)
        {
            ExceptionDispatchInfo.Throw(faults.InnerExceptions[0]);
        }

        return listings;
    }

    /// <summary>What a folder inside of the scanned one holds. Whether it is a link to one is asked here and not of the entry above, where a single processor would ask for all of them.</summary>
    private static Listing ListInner(string folder, int root)
    {
        try
        {
            var info = new DirectoryInfo(folder);
            if (info.Attributes == Gone) return new Listing(false, [], []);
            return info.Attributes.HasFlag(FileAttributes.ReparsePoint)
                ? new Listing(false, [new StandingFile(PathOf(folder, root), 0, new DateTimeOffset(info.LastWriteTimeUtc), IsLink: true)], [])
                : List(folder, root);
        }
        catch (Exception gone) when (gone is DirectoryNotFoundException or FileNotFoundException)
        {
            return new Listing(false, [], []);
        }
    }

    private static Listing List(string folder, int root)
    {
        var (files, folders) = (new List<StandingFile>(), new List<string>());
        foreach (var (file, inner) in new FileSystemEnumerable<(StandingFile File, string? Folder)>(folder, (ref entry) => Describe(ref entry, root), Everything(isDeep: false)))
        {
            if (inner is null) files.Add(file);
            else folders.Add(inner);
        }

        return new Listing(true, files, folders);
    }

    private static EnumerationOptions Everything(bool isDeep) => new() { RecurseSubdirectories = isDeep, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

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

    /// <summary>What one folder holds.</summary>
    /// <param name="IsFolder">Whether it is a folder, and neither a link nor gone.</param>
    /// <param name="Folders">Their full paths.</param>
    private sealed record Listing(bool IsFolder, List<StandingFile> Files, List<string> Folders);
}
