using System.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax.Inlines;

namespace RoleGuide.Content.Markdown;

/// <summary>The words of a piece of text without markup, each letter with its place in the Markdown, and where its links lead.</summary>
internal sealed class SourceWords
{
    private readonly StringBuilder _text = new();
    private readonly List<(int At, int Offset)> _pieces = [];
    private readonly List<(int At, string Target)> _links = [];

    public string Text => _text.ToString();

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
                    Add(code.ContentSpan, code.Span.Start + code.DelimiterCount);
                    break;
                case HtmlEntityInline entity:
                    Add(entity.Transcoded.AsSpan(), entity.Span.Start);
                    break;
                case AutolinkInline link:
                    Add(link.Url, link.Span.Start);
                    break;
                case LineBreakInline:
                    _text.Append(' ');
                    break;
                case FootnoteLink or LinkInline { IsImage: true }:
                    break;
                case ContainerInline inner:
                    if (inner is LinkInline { Url: { } target }) _links.Add((_text.Length, target));
                    if (inner is DelimiterInline delimiter) Add(delimiter.ToLiteral(), delimiter.Span.Start);
                    Add(inner);
                    break;
            }
        }
    }

    /// <summary>Adds a space that ends a sentence, between two cells or blocks.</summary>
    public void Space() => _text.Append(' ');

    /// <summary>Where a letter stands in the Markdown.</summary>
    public int OffsetOf(int at)
    {
        var piece = _pieces.BinarySearch((at, int.MaxValue));
        var (start, offset) = _pieces[piece < 0 ? ~piece - 1 : piece];
        return offset + at - start;
    }

    /// <summary>What the links inside a range of the words lead to.</summary>
    public IEnumerable<string> LinksIn(int start, int end) => _links.Where(link => link.At >= start && link.At < end).Select(link => link.Target);

    private void Add(ReadOnlySpan<char> text, int offset)
    {
        if (text.IsEmpty) return;
        _pieces.Add((_text.Length, offset));
        _text.Append(text);
    }
}
