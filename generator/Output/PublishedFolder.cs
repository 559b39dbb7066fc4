namespace RoleGuide.Output;

/// <summary>
/// A folder that holds a site, read file by file, each anew: a build may swap the whole folder at any time. Nothing is read through a link
/// and nothing from outside.
/// </summary>
/// <param name="folder">The full path of the folder.</param>
public sealed class PublishedFolder(string folder)
{
    /// <summary>No page, picture or download of a guide is nearly as large, in bytes.</summary>
    private const long LargestFile = 64L * 1024 * 1024;

    /// <summary>Whether there is a folder at all.</summary>
    public bool Exists => Directory.Exists(folder);

    /// <summary>Whether the folder holds a site: one that we built, or any that has a home page.</summary>
    public bool HasSite => Find("index.html") is not null || Find(Manifest.FileName) is not null;

    /// <summary>The content of a file, by its path below the folder with forward slashes; null when there is none.</summary>
    /// <exception cref="IOException">It is there and cannot be read, or is too large.</exception>
    public ReadOnlyMemory<byte>? Read(string path)
    {
        if (Find(path) is not { } found) return null;

        // A pipe or a device has no length, and opening one could wait for ever.
        if (found.Length == 0) return ReadOnlyMemory<byte>.Empty;
        try
        {
            // Whoever replaces or removes the file meanwhile is not hindered.
            using var file = new FileStream(found.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            if (file.Length > LargestFile) throw new IOException($"{path} is larger than 64 MiB, which is more than is given out here.");
            var content = new byte[file.Length];
            var read = file.ReadAtLeast(content, content.Length, throwOnEndOfStream: false);
            return content.AsMemory(0, read);
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>The file at a path, if there is one and no link is anywhere on the way to it.</summary>
    private FileInfo? Find(string path)
    {
        if (!OutputPath.IsSound(path) || OutputPath.FoldersAbove(path).Any(above => IsLink(new DirectoryInfo(Path.Combine(folder, above))))) return null;
        var file = new FileInfo(OutputPath.Under(folder, path));
        return file.Exists && !IsLink(file) ? file : null;
    }

    private static bool IsLink(FileSystemInfo entry) => entry.Exists && entry.Attributes.HasFlag(FileAttributes.ReparsePoint);
}
