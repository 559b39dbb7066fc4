using System.Runtime.InteropServices;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax.Inlines;
using RoleGuide.Diagnostics;

namespace RoleGuide.Content.Markdown;

/// <summary>
/// The words of a piece of text without markup, each letter with its place in the Markdown, and where its links lead. One is enough for all pieces of a document,
/// one after the other.
/// </summary>
internal sealed class SourceWords
{
    private char[] _text = [];
    private int _length;
    private readonly List<(int At, int Offset)> _pieces = [];
    private readonly List<(int At, string Target)> _links = [];
    private readonly List<int> _lines = [0];
    private readonly List<(int Start, int End)> _code = [];

    public ReadOnlySpan<char> Text => _text.AsSpan(0, _length);

    /// <summary>Where the lines of the source begin in the words.</summary>
    public ReadOnlySpan<int> LineStarts => CollectionsMarshal.AsSpan(_lines);

    /// <summary>Forgets the piece before.</summary>
    public SourceWords Clear()
    {
        _length = 0;
        _pieces.Clear();
        _links.Clear();
        _code.Clear();
        _lines.Clear();
        _lines.Add(0);
        return this;
    }

    /// <summary>Adds the words of a paragraph, a heading or a cell.</summary>
    public void Add(ContainerInline? container)
    {
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    // A backslash before the first letter belongs to the place and not to the words.
                    Add(literal.Content.AsSpan(), literal.Span.Start + Math.Max(0, literal.Span.Length - literal.Content.Length));
                    break;
                case CodeInline code:
                    _code.Add((_length, _length + code.ContentSpan.Length));
                    Add(code.ContentSpan, code.Span.Start + code.DelimiterCount);
                    break;
                case HtmlEntityInline entity:
                    Add(entity.Transcoded.AsSpan(), entity.Span.Start);
                    break;
                case AutolinkInline link:
                    Add(link.Url, link.Span.Start);
                    break;
                case LineBreakInline lineBreak:
                    // A break of the writer's own ends a sentence; where a line merely ends it goes on.
                    Append(lineBreak.IsHard ? "\n" : " ");
                    _lines.Add(_length);
                    break;
                case FootnoteLink or LinkInline { IsImage: true }:
                    break;
                case ContainerInline inner:
                    if (inner is LinkInline { Url: { } target }) _links.Add((_length, target));
                    if (inner is DelimiterInline delimiter) Add(delimiter.ToLiteral(), delimiter.Span.Start);
                    Add(inner);
                    break;
            }
        }
    }

    /// <summary>Adds a space that ends a sentence, between two cells or blocks.</summary>
    public void Space() => Append(" ");

    /// <summary>Where a letter stands in the Markdown.</summary>
    public int OffsetOf(int at)
    {
        var piece = _pieces.BinarySearch((at, int.MaxValue));
        var (start, offset) = _pieces[piece < 0 ? ~piece - 1 : piece];
        return offset + at - start;
    }

    /// <summary>Where the line of the source that begins at a place ends in the words.</summary>
    public int EndOfLine(int line)
    {
        var next = _lines.BinarySearch(line + 1);
        var at = next < 0 ? ~next : next;
        return at < _lines.Count ? _lines[at] - 1 : _length;
    }

    /// <summary>The place of a range of the words, without white space around it.</summary>
    public SourceSpot Place(int start, int end, Draft draft)
    {
        var text = Text;
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        var (first, last) = (OffsetOf(start), OffsetOf(Math.Max(start, end - 1)));
        return draft.Place(first, Math.Max(1, last + 1 - first));
    }

    /// <summary>Whether a character can mean something to the parser: it stands in the source as it is, outside of code and without a backslash before it.</summary>
    public bool IsMark(int at, Draft draft)
    {
        var offset = OffsetOf(at);
        if (offset >= draft.Text.Length || draft.Text[offset] != Text[at] || (offset > 0 && draft.Text[offset - 1] == '\\')) return false;
        var code = _code.BinarySearch((at, int.MaxValue));
        var before = code < 0 ? ~code - 1 : code;
        return before < 0 || at >= _code[before].End;
    }

    /// <summary>What the links inside a range of the words lead to.</summary>
    public IEnumerable<string> LinksIn(int start, int end) => _links.Where(link => link.At >= start && link.At < end).Select(link => link.Target);

    private void Add(ReadOnlySpan<char> text, int offset)
    {
        if (text.IsEmpty) return;
        _pieces.Add((_length, offset));
        Append(text);
    }

    private void Append(ReadOnlySpan<char> text)
    {
        if (_text.Length - _length < text.Length) Array.Resize(ref _text, Math.Max(_length + text.Length, 2 * _text.Length));
        text.CopyTo(_text.AsSpan(_length));
        _length += text.Length;
    }
}
