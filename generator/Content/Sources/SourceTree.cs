using System.Collections.Frozen;
using System.Collections.Immutable;
using RoleGuide.Diagnostics;

namespace RoleGuide.Content.Sources;

/// <summary>Every file of the input folder, in ordinal order of their paths.</summary>
public sealed class SourceTree
{
    private readonly Dictionary<string, SourceFile> _byPath;
    private readonly FrozenSet<string> _refused;

    /// <summary>The text of which a line was shown last.</summary>
    private volatile Shown? _shown;

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

    /// <summary>A line (1-based) of a file as it was saved, to be shown below a message; null when there is none, or the file is no longer what it was.</summary>
    public string? Line(string path, int line)
    {
        if (Find(path) is not { } file) return null;

        // A file may have thousands of mistakes, each shown with its line: it is decoded for the first of them only, and held until one of another file is shown.
        var shown = _shown is { } last && ReferenceEquals(last.File, file) ? last : new Shown(file, SourceDecoder.Decode(file).Value);
        _shown = shown;
        return shown.Text is { } text && line <= text.LineCount ? text.OriginalLine(line) : null;
    }

    /// <summary>
    /// Reads the whole folder. Links, pipes, devices, files that are too large and files that have no place in the contract are reported and left out. Of each other file
    /// its hash is kept: its bytes are read again when somebody wants them.
    /// </summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static Reported<SourceTree> Read(string folder) => new InputWalk(folder, Empty, _ => true, holds: false).Run();

    /// <summary>
    /// Reads the folder as <see cref="Read(string)"/> does, but holds the bytes, which stay what they are whatever is written meanwhile. It takes from a tree that was read
    /// before every file that is surely the same: its size and the time it was saved are what they were, and nobody says that it may differ. A file whose bytes turn out to be
    /// the same is taken from there as well.
    /// </summary>
    /// <param name="mayDiffer">Whether the file at a path may have been written to since. Asked from any thread.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static Reported<SourceTree> ReadAgain(string folder, SourceTree before, Predicate<string> mayDiffer) => new InputWalk(folder, before, mayDiffer, holds: true).Run();

    private sealed record Shown(SourceFile File, SourceText? Text);
}
