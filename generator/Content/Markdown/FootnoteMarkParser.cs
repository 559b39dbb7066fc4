using Markdig.Extensions.Footnotes;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace RoleGuide.Content.Markdown;

/// <summary>
/// Reads the mark of a footnote before the parser of links does, which takes <c>[^a][^b]</c> for a link with the text <c>^a</c>, so that the first footnote would be lost.
/// What has an address of its own right behind it stays a link.
/// </summary>
internal sealed class FootnoteMarkParser : InlineParser
{
    public FootnoteMarkParser() => OpeningCharacters = ['['];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '^') return false;
        var behind = slice;
        if (!LinkHelper.TryParseLabel(ref behind, out var label, out _) || IsOpenedBy(behind)) return false;
        if (!processor.Document.TryGetLinkReferenceDefinition(label!, out var found) || found is not FootnoteLinkReferenceDefinition definition) return false;

        var mark = definition.CreateLinkInline!(processor, definition, child: null);
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        mark.Span = new SourceSpan(start, processor.GetSourcePosition(behind.Start - 1));
        (mark.Line, mark.Column, mark.IsClosed) = (line, column, true);
        LetNoLinkGoAround(processor.Inline);
        processor.Inline = mark;
        slice = behind;
        return true;
    }

    /// <summary>Whether an address, or the empty brackets of a label, follow.</summary>
    private static bool IsOpenedBy(StringSlice behind) => behind.CurrentChar == '(' || (behind.CurrentChar == '[' && behind.PeekChar() == ']');

    /// <summary>A mark is a link, and no link has another one inside. A picture may: its text is no markup.</summary>
    private static void LetNoLinkGoAround(Inline? last)
    {
        for (var around = last; around is not null and not LinkDelimiterInline { IsImage: true }; around = around.Parent)
        {
            if (around is LinkDelimiterInline bracket) bracket.IsActive = false;
        }
    }
}
