using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using RoleGuide.Diagnostics;

namespace RoleGuide.Content.Sources;

/// <summary>Every file of the input folder, in ordinal order of their paths. The only place that reads input from disk.</summary>
public sealed class SourceTree
{
    private readonly Dictionary<string, SourceFile> _byPath;
    private readonly ConcurrentDictionary<string, SourceText?> _texts = new(StringComparer.Ordinal);
    private readonly FrozenSet<string> _refused;

    /// <summary>A tree of these files.</summary>
    /// <param name="refused">The paths of files that are there but could not be taken, which has been reported.</param>
    public SourceTree(IEnumerable<SourceFile> files, IEnumerable<string> refused)
    {
        _refused = refused.ToFrozenSet(StringComparer.Ordinal);
        Files = [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
        _byPath = Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
    }

    /// <summary>A folder with nothing in it.</summary>
    public static SourceTree Empty { get; } = new([], []);

    public ImmutableArray<SourceFile> Files { get; }

    /// <summary>The file at a path, or null.</summary>
    public SourceFile? Find(string path) => _byPath.GetValueOrDefault(path);

    /// <summary>Whether the folder has something at a path, readable or not.</summary>
    public bool Has(string path) => _byPath.ContainsKey(path) || _refused.Contains(path) || _refused.Contains(path + "/");

    /// <summary>The paths of what is there and could not be taken, those of folders with their trailing slash.</summary>
    public IReadOnlyCollection<string> Refused => _refused;

    /// <summary>The paths below a folder, given with its trailing slash, that are there but could not be taken.</summary>
    public IEnumerable<string> RefusedUnder(string folder) =>
        _refused.Where(path => path.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <summary>The files below a folder, given with its trailing slash.</summary>
    public IEnumerable<SourceFile> Under(string folder) => Files.Where(file => file.Path.StartsWith(folder, StringComparison.Ordinal));

    /// <summary>A line (1-based) of a file as it was saved, to be shown below a message; null when there is none.</summary>
    public string? Line(string path, int line)
    {
        // A file may have thousands of mistakes, each shown with its line: it is decoded for the first of them only.
        if (Find(path) is not { } file || _texts.GetOrAdd(path, _ => SourceDecoder.Decode(file).Value) is not { } source) return null;
        return line <= source.LineCount ? source.OriginalLine(line) : null;
    }

    /// <summary>
    /// Reads the whole folder. Links, pipes, devices, files that are too large and files that have no place in the contract are reported and left out.
    /// </summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static Reported<SourceTree> Read(string folder) => ReadAgain(folder, Empty, _ => true);

    /// <summary>
    /// Reads the folder as <see cref="Read(string)"/> does, and takes from a tree that was read before every file that is surely the same: its size and the time
    /// it was saved are what they were, and nobody says that it may differ. A file whose bytes turn out to be the same is taken from there as well.
    /// </summary>
    /// <param name="mayDiffer">Whether the file at a path may have been written to since.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static Reported<SourceTree> ReadAgain(string folder, SourceTree before, Predicate<string> mayDiffer)
    {
        var found = new DiagnosticBag();
        var files = new List<SourceFile>(before.Files.Length);
        new Walker(before, mayDiffer, files, found).Walk(new DirectoryInfo(folder), "");
        return found.Report(new SourceTree(files, found.Select(one => one.Spot.Path)));
    }

    /// <summary>One walk through the folder.</summary>
    private sealed record Walker(SourceTree Before, Predicate<string> MayDiffer, List<SourceFile> Files, DiagnosticBag Found)
    {
        /// <summary>What the framework says of an entry that is listed but can't be looked at.</summary>
        private const FileAttributes Gone = (FileAttributes)(-1);

        public void Walk(DirectoryInfo folder, string prefix)
        {
            foreach (var entry in EntriesOf(folder, prefix).OrderBy(entry => entry.Name, StringComparer.Ordinal))
            {
                // What editors and file managers leave behind is nobody's mistake.
                if (entry.Name.StartsWith('.') || entry.Name.EndsWith('~')) continue;
                var path = prefix + entry.Name;

                // A name in another encoding reaches us with signs in place of its letters, and so leads to no file.
                if (entry.Name.Contains('\uFFFD', StringComparison.Ordinal)) Found.Add(FileMistakes.UnreadableName(path));
                else if (entry.Attributes == Gone) Found.Add(FileMistakes.Unreadable(path));
                else if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint)) Found.Add(FileMistakes.SymbolicLink(path));
                else if (entry is DirectoryInfo inner) WalkKnown(inner, path + "/");
                else if (InputLayout.RoleOf(path) is { } role) Read((FileInfo)entry, path, role);
                else Found.Add(FileMistakes.UnexpectedFile(path, InputLayout.Advice(path)));
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
                Found.Add(FileMistakes.UnreadableFolder(prefix));
                return [];
            }
        }

        private void WalkKnown(DirectoryInfo folder, string prefix)
        {
            if (InputLayout.IsKnownFolder(prefix)) Walk(folder, prefix);
            else Found.Add(FileMistakes.UnexpectedFolder(prefix));
        }

        private void Read(FileInfo entry, string path, InputRole role)
        {
            // The size and the time are asked for before the bytes: what is written between the two is noticed the next time.
            var (length, saved) = (entry.Length, entry.LastWriteTimeUtc);

            // A pipe or a device has no length, and opening one could wait for ever.
            if (length == 0)
            {
                Found.Add(FileMistakes.EmptyFile(path));
                return;
            }

            var limit = InputLayout.LimitOf(role);
            if (length > limit)
            {
                Found.Add(FileMistakes.TooLarge(path, length, limit));
                return;
            }

            var known = Before.Find(path);
            if (known is not null && known.Saved == saved && known.Bytes.Length == length && !MayDiffer(path))
            {
                Files.Add(known);
                return;
            }

            try
            {
                var bytes = File.ReadAllBytes(entry.FullName);
                var isSame = known is not null && known.Bytes.Span.SequenceEqual(bytes);
                Files.Add(isSame ? known!.SavedAt(saved) : new SourceFile(path, bytes) { Saved = saved });
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                Found.Add(FileMistakes.Unreadable(path));
            }
        }
    }
}
