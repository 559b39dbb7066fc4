using System.Collections.Immutable;
using System.Globalization;
using System.IO.Enumeration;
using System.Security.Cryptography;
using System.Text;

namespace RoleGuide.Output;

/// <summary>What stands in a folder. Links are listed as what they are and never followed.</summary>
/// <param name="Files">Everything but folders, keyed by relative path with forward slashes.</param>
/// <param name="Unreadable">The paths of files and folders whose names are not UTF-8. They lead to no file, several may be one, and RoleGuide writes none of them.</param>
/// <param name="Folders">How many folders there are below it.</param>
internal sealed record FolderScan(IReadOnlyDictionary<string, StandingFile> Files, ImmutableArray<string> Unreadable, int Folders)
{
    /// <summary>Scans a folder to its bottom, hidden entries included.</summary>
    public static FolderScan Of(string folder)
    {
        var files = new Dictionary<string, StandingFile>(StringComparer.Ordinal);
        var unreadable = ImmutableArray.CreateBuilder<string>();
        var folders = 0;
        foreach (var entry in Entries(folder))
        {
            if (entry is not { } file) folders++;
            else if (file.Path.Contains(OutputPath.Unreadable, StringComparison.Ordinal)) unreadable.Add(file.Path);
            else files.Add(file.Path, file);
        }

        return new FolderScan(files, unreadable.ToImmutable(), folders);
    }

    /// <summary>Whether there is any file at all, found without scanning further than the first.</summary>
    public static bool FindsAFile(string folder) => Entries(folder).Any(static entry => entry is not null);

    /// <summary>The files a manifest knows nothing of, in ordinal order.</summary>
    public ImmutableArray<string> NotIn(Manifest manifest)
    {
        var listed = manifest.Files.Select(static file => file.Path).Append(Manifest.FileName).ToHashSet(StringComparer.Ordinal);
        return [.. Files.Values.Where(file => file.IsLink || !listed.Contains(file.Path)).Select(static file => file.Path).Concat(Unreadable).Order(StringComparer.Ordinal)];
    }

    /// <summary>A hash of all of it, 64 hexadecimal digits.</summary>
    public string State()
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{Folders}\n");
        foreach (var file in Files.Values.OrderBy(static file => file.Path, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"{file.Path}\0{file.Bytes} {file.Changed.UtcTicks} {file.IsLink}\n");
        }

        foreach (var path in Unreadable.Order(StringComparer.Ordinal)) text.Append(path).Append('\n');
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    /// <summary>The entries of a folder, null for each folder in it.</summary>
    private static FileSystemEnumerable<StandingFile?> Entries(string folder)
    {
        var everything = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };
        return new FileSystemEnumerable<StandingFile?>(folder, (ref entry) => Describe(ref entry, folder.Length + 1), everything)
        {
            ShouldRecursePredicate = static (ref entry) => !IsLink(ref entry),
        };
    }

    private static StandingFile? Describe(ref FileSystemEntry entry, int root)
    {
        if (entry.IsDirectory && !IsLink(ref entry) && !IsUnreadable(ref entry)) return null;
        var path = entry.ToFullPath()[root..].Replace(Path.DirectorySeparatorChar, '/');
        return new StandingFile(path, entry.Length, entry.LastWriteTimeUtc, IsLink(ref entry));
    }

    private static bool IsUnreadable(ref FileSystemEntry entry) => entry.FileName.Contains(OutputPath.Unreadable);

    private static bool IsLink(ref FileSystemEntry entry) => (entry.Attributes & FileAttributes.ReparsePoint) != FileAttributes.None;
}
