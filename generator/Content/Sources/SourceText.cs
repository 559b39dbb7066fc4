using RoleGuide.Diagnostics;

namespace RoleGuide.Content.Sources;

/// <summary>
/// The text of one input file, safe to parse: valid Unicode in NFC, LF line ends, no byte-order mark.
/// It turns positions in that text into places in the file as its writer saved it.
/// </summary>
public sealed class SourceText
{
    private readonly int[] _lineStarts;
    private readonly Dictionary<int, ComposedLine> _changedLines;

    private SourceText(string path, string text, int[] lineStarts, Dictionary<int, ComposedLine> changedLines)
    {
        Path = path;
        Text = text;
        _lineStarts = lineStarts;
        _changedLines = changedLines;
    }

    /// <summary>The file, relative to the input folder.</summary>
    public string Path { get; }

    /// <summary>The normalised text.</summary>
    public string Text { get; }

    /// <summary>How many lines the text has; a final line end starts no further line of its own.</summary>
    public int LineCount => _lineStarts.Length;

    /// <summary>Normalises decoded text (without byte-order mark) line by line, remembering the lines that NFC changed.</summary>
    public static SourceText From(string path, string decoded)
    {
        var text = decoded.Contains('\r', StringComparison.Ordinal)
            ? decoded.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')
            : decoded;
        var changed = new Dictionary<int, ComposedLine>();
        if (!ReferenceEquals(CanonicalText.Compose(text), text))
        {
            var lines = text.Split('\n');
            for (var i = 0; i < lines.Length; i++)
            {
                var normalised = CanonicalText.Compose(lines[i]);
                if (string.Equals(normalised, lines[i], StringComparison.Ordinal)) continue;
                changed.Add(i, new ComposedLine(lines[i]));
                lines[i] = normalised;
            }

            text = string.Join('\n', lines);
        }

        return new SourceText(path, text, StartsOfLines(text), changed);
    }

    /// <summary>The line (1-based) as it was saved, without its line end; empty when there is no such line.</summary>
    public string OriginalLine(int line) => _changedLines.TryGetValue(line - 1, out var changed) ? changed.Original : Line(line - 1);

    /// <summary>The place of a range of <see cref="Text"/>; the underlined part stops at the end of its first line.</summary>
    public SourceSpot SpotAt(int offset, int length)
    {
        var line = Array.BinarySearch(_lineStarts, Math.Clamp(offset, 0, Text.Length));
        if (line < 0) line = ~line - 1;
        return SpotAt(line, offset - _lineStarts[line], length);
    }

    /// <summary>The place of a range given by 0-based line and column of <see cref="Text"/>, as Markdig and the YAML parser count.</summary>
    public SourceSpot SpotAt(int line, int column, int length)
    {
        var (lineStart, lineEnd) = BoundsOf(line);
        var rest = Math.Max(0, lineEnd - lineStart - column);
        var start = OriginalColumn(line, column);
        var end = OriginalColumn(line, column + Math.Min(length, rest));
        return new SourceSpot(Path, line + 1, start + 1, Math.Max(1, end - start));
    }

    private string Line(int line)
    {
        var (start, end) = BoundsOf(line);
        return Text[start..end];
    }

    /// <summary>Where a line starts and ends, without its line end; nothing when there is no such line.</summary>
    private (int Start, int End) BoundsOf(int line)
    {
        if (line < 0 || line >= _lineStarts.Length) return (0, 0);
        var start = _lineStarts[line];
        var end = line + 1 < _lineStarts.Length ? _lineStarts[line + 1] - 1 : Text.Length;

        // The last line may have a line end, which starts no further line.
        if (end > start && Text[end - 1] == '\n') end--;
        return (start, end);
    }

    private int OriginalColumn(int line, int column) => _changedLines.TryGetValue(line, out var changed) ? changed.ColumnOf(column) : column;

    private static int[] StartsOfLines(string text)
    {
        // The last line end starts no line.
        var rest = text.AsSpan(0, Math.Max(0, text.Length - 1));
        var (starts, line, at) = (new int[rest.Count('\n') + 1], 0, 0);
        for (var length = rest.IndexOf('\n'); length >= 0; length = rest[at..].IndexOf('\n')) starts[++line] = at += length + 1;
        return starts;
    }
}
