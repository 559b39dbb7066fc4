using System.Text;
using RoleGuide.Theme.Models;

namespace RoleGuide.Pages.Twins;

/// <summary>Writes Markdown block by block. It knows how far blocks are indented and which of them need an empty line between them.</summary>
/// <param name="text">Where it is written to.</param>
internal sealed class TwinWriter(TwinLinks links, StringBuilder text)
{
    private readonly StringBuilder _text = text;
    private readonly Stack<string> _prefixes = new();
    private readonly Stack<string> _signs = new();
    private string _prefix = "";

    /// <summary>Whether a marker was just written, behind which its first block goes on in the same line.</summary>
    private bool _isAfterMark;

    /// <summary>Whether nothing of the present line is written yet but what marks and indents it.</summary>
    private bool _isAtStart = true;

    /// <summary>The length of the text up to the end of the last emphasis.</summary>
    private int _emphasis = -1;

    /// <summary>The length of the text up to the bracket that was written last.</summary>
    private int _bracket = -1;

    public TwinLinks Links { get; } = links;

    /// <summary>Whether cells are written, in which every upright line ends the cell.</summary>
    public bool IsInTable { get; set; }

    /// <summary>Starts a block, an empty line below the one before.</summary>
    public void Open() => Open(Gap.Apart);

    /// <summary>Starts a block with a sign at its start, such as that of a heading.</summary>
    public void Open(string sign)
    {
        Open();
        Raw(sign);
    }

    /// <summary>Starts what a mark such as that of a list goes before: its lines are indented, or marked as well.</summary>
    public void Enter(string mark, string prefix, Gap gap)
    {
        Open(gap);
        _text.Append(mark);
        _prefixes.Push(_prefix);
        _prefix += prefix;
        (_isAfterMark, _isAtStart) = (true, true);
    }

    public void Leave()
    {
        _prefix = _prefixes.Pop();
        _isAfterMark = false;
    }

    /// <summary>Text that is read as text.</summary>
    public TwinWriter Text(ReadOnlySpan<char> text)
    {
        _text.AppendText(BehindMark(text));
        return this;
    }

    /// <summary>A whole text, such as a cell or a part of one, which is read as text.</summary>
    public TwinWriter Whole(string text)
    {
        _text.AppendWhole(BehindMark(text));
        return this;
    }

    /// <summary>Some whole texts with a separator between them.</summary>
    public TwinWriter Whole(Items<string> texts, string separator)
    {
        for (var i = 0; i < texts.Count; i++) (i == 0 ? this : Separator(separator)).Whole(texts[i]);
        return this;
    }

    /// <summary>A link, or its text where it leads nowhere or only to another place of the same page.</summary>
    public TwinWriter Link(Link link) => link.Address is null or ['#', ..]
        ? Whole(link.Text)
        : Bracket("[").Whole(link.Text).Raw("](").Raw(Links.Target(link.Address)).Raw(")");

    /// <summary>Some links with a separator between them.</summary>
    public TwinWriter Link(Items<Link> links, string separator)
    {
        for (var i = 0; i < links.Count; i++) (i == 0 ? this : Separator(separator)).Link(links[i]);
        return this;
    }

    /// <summary>Markdown as it is.</summary>
    public TwinWriter Raw(string markdown)
    {
        if (markdown.Length > 0) (_isAtStart, _isAfterMark) = (false, false);
        _text.Append(markdown);
        return this;
    }

    /// <summary>The bracket that begins a link, or the mark of a footnote. Right behind an exclamation mark it would begin a picture, and behind such a mark name where that leads.</summary>
    public TwinWriter Bracket(string bracket)
    {
        if (bracket[0] == '[' && _text.Length > 0 && _text[^1] == '!') _text.Insert(_text.Length - 1, '\\');
        if (bracket[0] == '[' && _text.Length == _bracket && _text[^1] == ']') Raw(TwinText.Nothing);
        Raw(bracket);
        _bracket = _text.Length;
        return this;
    }

    /// <summary>Begins an emphasis. Its sign right behind that of another one would be read as a part of it, and inside of one of its kind as the end of that, where it would show nothing.</summary>
    public void Emphasise(string sign)
    {
        if (!_signs.Contains(sign))
        {
            if (_text.Length == _emphasis && _text[^1] == sign[0]) Raw(TwinText.Nothing);
            Raw(sign);
        }

        _signs.Push(sign);
    }

    /// <summary>Ends the last emphasis that has not ended.</summary>
    public void EndEmphasis()
    {
        var sign = _signs.Pop();
        if (_signs.Contains(sign)) return;
        Raw(sign);
        _emphasis = _text.Length;
    }

    /// <summary>A line of code or of a table, as it is.</summary>
    public void Line(string line)
    {
        Open(Gap.Close);
        Raw(line);
    }

    public void Heading(int level, string text)
    {
        Open(new string('#', level) + " ");
        Text(text);
        EndHeading();
    }

    /// <summary>Ends a heading. Number signs of their own at its end would be no part of it.</summary>
    public void EndHeading()
    {
        var end = _text.Length;
        while (_text[end - 1] == '#') end--;
        if (end < _text.Length && _text[end - 1] == ' ') _text.Insert(end, '\\');
    }

    public void Paragraph(string text)
    {
        Open();
        Text(text);
    }

    /// <summary>Starts an item of a list that is one line.</summary>
    public TwinWriter Item(Gap gap)
    {
        Open(gap);
        _text.Append("- ");
        return this;
    }

    /// <summary>A list, each of its items one line.</summary>
    public void List<T>(Items<T> items, Action<T, TwinWriter> write)
    {
        var gap = Gap.Apart;
        foreach (var item in items)
        {
            write(item, Item(gap));
            gap = Gap.Close;
        }
    }

    /// <summary>Starts a table whose cells are one line each.</summary>
    public void Table(params ReadOnlySpan<string> head)
    {
        Open();
        foreach (var title in head) Cell().Raw(title);
        EndHead(head.Length);
    }

    /// <summary>Ends the head of a table.</summary>
    public void EndHead(int columns)
    {
        EndRow();
        Open(Gap.Close);
        for (var i = 0; i < columns; i++) Raw("| --- ");
        Raw("|");
    }

    /// <summary>A row of a table for each of some items.</summary>
    public void Rows<T>(Items<T> items, Action<T, TwinWriter> write)
    {
        foreach (var item in items)
        {
            Open(Gap.Close);
            write(item, this);
            EndRow();
        }
    }

    /// <summary>Starts a cell.</summary>
    public TwinWriter Cell() => Raw(_isAtStart ? "| " : " | ");

    private void EndRow() => Raw(" |");

    /// <summary>What stands between two texts. With its semicolon the first could end in the name of a character.</summary>
    private TwinWriter Separator(string separator)
    {
        if (separator[0] == ';' && TwinText.OpenEntityIn(_text) is >= 0 and var at) _text.Insert(at, '\\');
        return Raw(separator);
    }

    /// <summary>What is left of a text when a mark that it begins with, where it would be one, is written as text.</summary>
    private ReadOnlySpan<char> BehindMark(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return text;
        var mark = _isAtStart ? TwinText.MarkAt(text) : _text.Length == _bracket && TwinText.GoesOn(_text[^1], text[0]) ? 1 : 0;
        (_isAtStart, _isAfterMark) = (false, false);
        if (mark == 0) return text;
        _text.Append(text[..(mark - 1)]).Append('\\').Append(text[mark - 1]);
        return text[mark..];
    }

    /// <summary>Ends the last line.</summary>
    public void Finish() => _text.Append('\n');

    /// <summary>Starts a block, or a line of one.</summary>
    public void Open(Gap gap)
    {
        if (!_isAfterMark && _text.Length > 0)
        {
            _text.Append('\n');
            if (gap == Gap.Apart) _text.Append(_prefix.AsSpan().TrimEnd()).Append('\n');
            _text.Append(_prefix);
        }

        (_isAfterMark, _isAtStart) = (false, true);
    }
}
