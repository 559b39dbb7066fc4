using System.IO.Enumeration;

namespace RoleGuide.Output;

/// <summary>
/// The folder beside the output where an edition is made ready: <c>.output.roleguide</c> for <c>output</c>. It lies beside the
/// output so that a rename reaches it, and all its names are fixed because only the holder of its lock may use it.
/// </summary>
/// <param name="Output">The output folder it belongs to.</param>
/// <param name="Folder">The folder itself. It stays, since a lock that is deleted can be held by two at once.</param>
internal sealed record Backstage(string Output, string Folder)
{
    /// <summary>The file whose lock is held while an edition is written.</summary>
    public string Lock => Path.Combine(Folder, "lock");

    /// <summary>What the holder of the lock tells about itself.</summary>
    public string Holder => Path.Combine(Folder, "holder");

    /// <summary>The tree that is being made ready, or one that is being thrown away: never anything to keep.</summary>
    public string Staged => Path.Combine(Folder, "staged");

    /// <summary>What a build needs again and does not hold; see <see cref="ScratchFile"/>.</summary>
    public string Scratch => Path.Combine(Folder, "scratch");

    /// <summary>The last edition, and only while the swap by two renames lies between them: its name is the journal.</summary>
    public string Old => Path.Combine(Folder, "old");

    /// <summary>The backstage of an output folder.</summary>
    public static Backstage Of(string output) =>
        new(output, Path.Combine(Path.GetDirectoryName(output)!, $".{Path.GetFileName(output)}.roleguide"));

    /// <summary>
    /// Clears what a killed process left. Called with the lock held. An old edition without a new one is put back,
    /// since the process died between the two renames; everything else of these names is worthless.
    /// </summary>
    public void Repair()
    {
        if (IsFolder(Old) && !Path.Exists(Output)) Directory.Move(Old, Output);
        else Discard(Old);
        Discard(Staged);
        Discard(Scratch);
    }

    /// <summary>Throws the staged tree away where failing is no loss: the next start tries again and says what hinders it.</summary>
    public void TryToClear()
    {
        try
        {
            Discard(Staged);
        }
        catch (Exception fault) when (DiskFault.Explains(fault))
        {
            // The output stands already, or another fault is on its way to the user.
        }
    }

    private static bool IsFolder(string path) => new DirectoryInfo(path) is { Exists: true, LinkTarget: null };

    /// <summary>Removes whatever is there: of a link the link, wherever it leads, for it was not put there by us.</summary>
    private static void Discard(string path)
    {
        if (IsFolder(path)) Remove(path);
        else if (OperatingSystem.IsWindows() && Directory.Exists(path)) Directory.Delete(path);
        else File.Delete(path);
    }

    /// <summary>Removes a folder with all that it holds. A site has a folder for each page, so all processors remove those that lie two below.</summary>
    private static void Remove(string folder)
    {
        Parallel.ForEach(FoldersIn(folder).SelectMany(FoldersIn), RemovePage);
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Removes a folder that most likely holds a page and nothing else, which need not be looked at then.</summary>
    private static void RemovePage(string folder)
    {
        try
        {
            File.Delete(Path.Combine(folder, "index.html"));
            Directory.Delete(folder);
        }
        catch (Exception other) when (other is IOException or UnauthorizedAccessException)
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static IEnumerable<string> FoldersIn(string folder) => new FileSystemEnumerable<string>(folder, static (ref entry) => entry.ToFullPath(), new EnumerationOptions { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false })
    {
        ShouldIncludePredicate = static (ref entry) => entry.IsDirectory && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
    };
}
