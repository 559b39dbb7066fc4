using RoleGuide.Diagnostics;

namespace RoleGuide.Content.Sources;

/// <summary>One walk through an input folder.</summary>
/// <param name="root">The folder.</param>
/// <param name="before">A tree whose files are taken over where they are the same.</param>
/// <param name="mayDiffer">Whether the file at a path may have been written to since, though its size and time be the same. Asked from any thread.</param>
/// <param name="holds">Whether the bytes of what is read are held.</param>
internal sealed class InputWalk(string root, SourceTree before, Predicate<string> mayDiffer, bool holds)
{
    private readonly List<SourceFile> _files = new(before.Files.Length);
    private readonly DiagnosticBag _found = [];

    /// <summary>The files and what was found on the way, in ordinal order of each folder's entries.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public Reported<SourceTree> Run()
    {
        Walk(new DirectoryInfo(root), "");
        return _found.Report(new SourceTree(_files, _found.Select(one => one.Spot.Path)));
    }

    private void Walk(DirectoryInfo folder, string prefix)
    {
        // What editors and file managers leave behind is nobody's mistake.
        FileSystemInfo[] entries = [.. EntriesOf(folder, prefix).Where(entry => !entry.Name.StartsWith('.') && !entry.Name.EndsWith('~')).OrderBy(entry => entry.Name, StringComparer.Ordinal)];
        var seen = new Reported<SourceFile?>[entries.Length];

        // An entry is looked at for the first time here, right before it is opened.
        Parallel.For(0, entries.Length, i => seen[i] = LookAt(entries[i], prefix + entries[i].Name));
        for (var i = 0; i < entries.Length; i++)
        {
            _found.AddRange(seen[i].Diagnostics);
            if (seen[i].Value is { } file) _files.Add(file);
            else if (seen[i].Diagnostics.IsEmpty) Walk((DirectoryInfo)entries[i], prefix + entries[i].Name + "/");
        }
    }

    private FileSystemInfo[] EntriesOf(DirectoryInfo folder, string prefix)
    {
        try
        {
            return folder.GetFileSystemInfos();
        }
        catch (Exception fault) when (prefix.Length > 0 && fault is (IOException or UnauthorizedAccessException))
        {
            _found.Add(FileMistakes.UnreadableFolder(prefix));
            return [];
        }
    }

    /// <summary>The file, or why it can't be taken; neither of a folder to walk through.</summary>
    private Reported<SourceFile?> LookAt(FileSystemInfo entry, string path)
    {
        // A name in another encoding reaches us with signs in place of its letters, and so leads to no file.
        if (entry.Name.Contains('\uFFFD', StringComparison.Ordinal)) return Refused(FileMistakes.UnreadableName(path));
        try
        {
            if (OrdinaryFile.IsGone(entry)) return Refused(FileMistakes.Unreadable(path));
            if (OrdinaryFile.IsLink(entry)) return Refused(FileMistakes.SymbolicLink(path));
            if (entry is not FileInfo file) return InputLayout.IsKnownFolder(path + "/") ? new Reported<SourceFile?>(null, []) : Refused(FileMistakes.UnexpectedFolder(path + "/"));
            if (InputLayout.RoleOf(path) is not { } role) return Refused(FileMistakes.UnexpectedFile(path, InputLayout.Advice(path)));
            return Read(file, path, InputLayout.LimitOf(role));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Refused(FileMistakes.Unreadable(path));
        }
    }

    private Reported<SourceFile?> Read(FileInfo entry, string path, int limit)
    {
        // The size and the time are asked for before the bytes: what is written between the two is noticed the next time.
        var (length, saved) = (entry.Length, entry.LastWriteTimeUtc);

        // A pipe or a device has no length, and opening one could wait for ever.
        if (length == 0) return Refused(FileMistakes.EmptyFile(path));
        if (length > limit) return Refused(FileMistakes.TooLarge(path, length, limit));
        var known = before.Find(path);
        if (known is not null && known.Saved == saved && known.Length == length && !mayDiffer(path)) return Taken(known);

        using var lent = OrdinaryFile.Lend(entry.FullName, limit);
        if (lent is null) return Refused(FileMistakes.Disturbed(path));
        if (known?.HasBytes(lent.Bytes.Span) == true) return Taken(known.SavedAt(saved));
        return Taken(holds ? new SourceFile(path, lent.Bytes.ToArray()) { Saved = saved } : SourceFile.LeftIn(root, path, lent.Bytes.Span));
    }

    private static Reported<SourceFile?> Taken(SourceFile file) => new(file, []);

    private static Reported<SourceFile?> Refused(Diagnostic mistake) => new(null, [mistake]);
}
