using System.Buffers;

namespace RoleGuide.Content.Markdown;

/// <summary>One line of a text as <see cref="LimitScan"/> sees it: the marks of quotes and lists it starts with, and what follows them.</summary>
internal readonly struct LineMarks
{
    private static readonly SearchValues<char> OfDelimiterRow = SearchValues.Create("|-: \t");
    private static readonly SearchValues<char> OfRule = SearchValues.Create("*-_ \t");

    private readonly string _text;

    public LineMarks(string text, int start, int end)
    {
        (_text, Start, End) = (text, start, end);
        var at = start;
        while (at < end)
        {
            var mark = text[at] is ' ' or '\t' ? 1 : MarkLength(text.AsSpan(at, end - at));
            if (mark == 0) break;
            if (text[at] is not (' ' or '\t')) Nesting++;
            at += mark;
        }

        Content = at;
        // A line of stars or dashes alone is a rule, however many there are.
        if (!text.AsSpan(start, end - start).ContainsAnyExcept(OfRule)) Nesting = Math.Min(Nesting, 1);
    }

    public int Start { get; }

    public int End { get; }

    /// <summary>Where the first thing stands that is neither white space nor a mark of a quote or list.</summary>
    public int Content { get; }

    /// <summary>How many quotes and lists the line opens or continues at most.</summary>
    public int Nesting { get; }

    public int Length => End - Start;

    /// <summary>True for a line that ends every paragraph; inside a quote it may hold the quote's marks.</summary>
    public bool IsBlank => !_text.AsSpan(Start, Length).ContainsAnyExcept(" \t>");

    public bool IsHeading
    {
        get
        {
            var rest = Rest;
            var level = rest.IndexOfAnyExcept('#');
            if (level < 0) level = rest.Length;
            return level is >= 1 and <= 6 && (level == rest.Length || rest[level] is ' ' or '\t');
        }
    }

    /// <summary>True for a row of = or - that turns the lines above into a heading. Single dashes look like a list's mark.</summary>
    public bool IsUnderline
    {
        get
        {
            var line = _text.AsSpan(Start, Length).TrimStart(" \t>").TrimEnd(" \t");
            return line.Length > 0 && line[0] is '=' or '-' && !line.ContainsAnyExcept(line[0]);
        }
    }

    private ReadOnlySpan<char> Rest => _text.AsSpan(Content, End - Content);

    /// <summary>What the line may define; a label that doesn't end on the line counts as a link's.</summary>
    public DefinitionLabel DefinitionLabel()
    {
        var rest = Rest;
        if (rest.Length < 2 || rest[0] != '[') return Markdown.DefinitionLabel.None;
        for (var i = 1; i < rest.Length; i++)
        {
            if (rest[i] == '\\') i++;
            else if (rest[i] == '[') return Markdown.DefinitionLabel.None;
            else if (rest[i] == ']')
            {
                if (i + 1 >= rest.Length || rest[i + 1] != ':') return Markdown.DefinitionLabel.None;
                return rest[1] == '^' ? Markdown.DefinitionLabel.Footnote : Markdown.DefinitionLabel.Link;
            }
        }

        return Markdown.DefinitionLabel.Link;
    }

    /// <summary>How many columns the row under a table's head has; 0 for every other line.</summary>
    public int DelimiterColumns()
    {
        var row = Rest.Trim(" \t");
        if (Rest.IsEmpty || row.ContainsAnyExcept(OfDelimiterRow) || !row.ContainsAny('|', ':') || !row.Contains('-')) return 0;
        if (row[0] == '|') row = row[1..];
        if (row.EndsWith("|", StringComparison.Ordinal)) row = row[..^1];
        return row.Count('|') + 1;
    }

    /// <summary>The length of a quote's or list's mark at the start of the text; 0 when there is none.</summary>
    private static int MarkLength(ReadOnlySpan<char> text)
    {
        if (text[0] == '>') return 1;
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        if (digits < 0) return 0;
        var isMark = digits == 0 ? text[0] is '-' or '*' or '+' or ':' or '~' : digits <= 9 && text[digits] is '.' or ')';
        return isMark && (digits + 1 == text.Length || text[digits + 1] is ' ' or '\t') ? digits + 1 : 0;
    }
}
