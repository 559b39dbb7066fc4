using System.Collections.Frozen;
using System.Collections.Immutable;
using RoleGuide.Diagnostics;

namespace RoleGuide.Content.Sources;

/// <summary>Every file of the input folder, in ordinal order of their paths. The only place that reads input from disk.</summary>
public sealed class SourceTree
{
    /// <summary>What the framework says of an entry that is listed but can't be looked at.</summary>
    private const FileAttributes Gone = (FileAttributes)(-1);

    private readonly FrozenDictionary<string, SourceFile> _byPath;
    private readonly FrozenDictionary<string, Lazy<SourceText?>> _texts;
    private readonly FrozenSet<string> _refused;

    /// <summary>A tree of these files.</summary>
    /// <param name="refused">The paths of files that are there but could not be taken, which has been reported.</param>
    public SourceTree(IEnumerable<SourceFile> files, IEnumerable<string> refused)
    {
        _refused = refused.ToFrozenSet(StringComparer.Ordinal);
        Files = [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
        _byPath = Files.ToFrozenDictionary(file => file.Path, StringComparer.Ordinal);
        _texts = Files.ToFrozenDictionary(file => file.Path, file => new Lazy<SourceText?>(() => SourceDecoder.Decode(file).Value), StringComparer.Ordinal);
    }

    public ImmutableArray<SourceFile> Files { get; }

    /// <summary>The file at a path, or null.</summary>
    public SourceFile? Find(string path) => _byPath.GetValueOrDefault(path);

    /// <summary>Whether the folder has something at a path, readable or not.</summary>
    public bool Has(string path) => _byPath.ContainsKey(path) || _refused.Contains(path) || _refused.Contains(path + "/");

    /// <summary>The paths below a folder, given with its trailing slash, that are there but could not be taken.</summary>
    public IEnumerable<string> RefusedUnder(string folder) =>
        _refused.Where(path => path.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <summary>The files below a folder, given with its trailing slash.</summary>
    public IEnumerable<SourceFile> Under(string folder) => Files.Where(file => file.Path.StartsWith(folder, StringComparison.Ordinal));

    /// <summary>A line (1-based) of a file as it was saved, to be shown below a message; null when there is none.</summary>
    public string? Line(string path, int line)
    {
        // A file may have thousands of mistakes, each shown with its line: it is decoded for the first of them only.
        if (!_texts.TryGetValue(path, out var text) || text.Value is not { } source) return null;
        return line <= source.LineCount ? source.OriginalLine(line) : null;
    }

    /// <summary>
    /// Reads the whole folder. Links, pipes, devices, files that are too large and files that have no place in the contract are reported and left out.
    /// </summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static Reported<SourceTree> Read(string folder)
    {
        var found = new DiagnosticBag();
        var files = new List<SourceFile>();
        Walk(new DirectoryInfo(folder), "", files, found);
        return found.Report(new SourceTree(files, found.Select(one => one.Spot.Path)));
    }

    private static void Walk(DirectoryInfo folder, string prefix, List<SourceFile> files, DiagnosticBag found)
    {
        foreach (var entry in EntriesOf(folder, prefix, found).OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            // What editors and file managers leave behind is nobody's mistake.
            if (entry.Name.StartsWith('.') || entry.Name.EndsWith('~')) continue;
            var path = prefix + entry.Name;

            // A name in another encoding reaches us with signs in place of its letters, and so leads to no file.
            if (entry.Name.Contains('\uFFFD', StringComparison.Ordinal)) found.Add(FileMistakes.UnreadableName(path));
            else if (entry.Attributes == Gone) found.Add(FileMistakes.Unreadable(path));
            else if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint)) found.Add(FileMistakes.SymbolicLink(path));
            else if (entry is DirectoryInfo inner) WalkKnown(inner, path + "/", files, found);
            else if (InputLayout.RoleOf(path) is { } role) Read((FileInfo)entry, path, role, files, found);
            else found.Add(FileMistakes.UnexpectedFile(path, InputLayout.Advice(path)));
        }
    }

    private static FileSystemInfo[] EntriesOf(DirectoryInfo folder, string prefix, DiagnosticBag found)
    {
        try
        {
            return folder.GetFileSystemInfos();
        }
        catch (Exception fault) when (prefix.Length > 0 && fault is (IOException or UnauthorizedAccessException))
        {
            found.Add(FileMistakes.UnreadableFolder(prefix));
            return [];
        }
    }

    private static void WalkKnown(DirectoryInfo folder, string prefix, List<SourceFile> files, DiagnosticBag found)
    {
        if (InputLayout.IsKnownFolder(prefix)) Walk(folder, prefix, files, found);
        else found.Add(FileMistakes.UnexpectedFolder(prefix));
    }

    private static void Read(FileInfo entry, string path, InputRole role, List<SourceFile> files, DiagnosticBag found)
    {
        // A pipe or a device has no length, and opening one could wait for ever.
        if (entry.Length == 0)
        {
            found.Add(FileMistakes.EmptyFile(path));
            return;
        }

        var limit = InputLayout.LimitOf(role);
        if (entry.Length > limit)
        {
            found.Add(FileMistakes.TooLarge(path, entry.Length, limit));
            return;
        }

        try
        {
            files.Add(new SourceFile(path, File.ReadAllBytes(entry.FullName)));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            found.Add(FileMistakes.Unreadable(path));
        }
    }
}
