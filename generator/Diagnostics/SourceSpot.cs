namespace RoleGuide.Diagnostics;

/// <summary>
/// A place in an input file. Line and column are 1-based; column and length count UTF-16 units of the line as its writer saved it.
/// </summary>
/// <param name="Path">The file, relative to the input folder, with forward slashes.</param>
/// <param name="Length">How many units to underline; 0 when the place is a whole file.</param>
public readonly record struct SourceSpot(string Path, int Line, int Column, int Length) : IComparable<SourceSpot>
{
    /// <summary>The file as a whole.</summary>
    public static SourceSpot WholeFile(string path) => new(path, 1, 1, 0);

    /// <summary>Orders by file (ordinal), line and column.</summary>
    public int CompareTo(SourceSpot other)
    {
        var byPath = string.CompareOrdinal(Path, other.Path);
        if (byPath != 0) return byPath;
        var byLine = Line.CompareTo(other.Line);
        return byLine != 0 ? byLine : Column.CompareTo(other.Column);
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Path}:{Line}:{Column}");
}
