using Markdig.Extensions.Footnotes;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace RoleGuide.Content.Markdown;

/// <summary>
/// Reads the mark of a footnote before the parser of links does, which takes the mark in <c>[text][^a]</c> and <c>[^a][^b]</c> for the label of a link, and <c>![^a]</c> for the beginning
/// of a picture, so that what stands before it would be lost. What has an address of its own right behind it stays a link.
/// </summary>
internal sealed class FootnoteMarkParser : InlineParser
{
    private static readonly LinkInlineParser s_links = new();

    public FootnoteMarkParser() => OpeningCharacters = ['[', ']', '!'];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice) => slice.CurrentChar switch
    {
        '[' => TakeMark(processor, ref slice),
        ']' => EndBracket(processor, ref slice),
        _ => TakeSign(processor, ref slice),
    };

    private static bool TakeMark(InlineProcessor processor, ref StringSlice slice)
    {
        var behind = slice;
        if (DefinitionAt(ref behind, processor) is not { } definition || IsLabelOf(behind)) return false;
        var mark = definition.CreateLinkInline!(processor, definition, child: null);
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        mark.Span = new SourceSpan(start, processor.GetSourcePosition(behind.Start - 1));
        (mark.Line, mark.Column, mark.IsClosed) = (line, column, true);
        LetNoLinkGoAround(processor.Inline);
        processor.Inline = mark;
        slice = behind;
        return true;
    }

    /// <summary>Takes an exclamation mark before a mark as a text.</summary>
    private static bool TakeSign(InlineProcessor processor, ref StringSlice slice)
    {
        var behind = slice;
        behind.SkipChar();
        return DefinitionAt(ref behind, processor) is not null && !IsLabelOf(behind) && TakeText(processor, ref slice);
    }

    /// <summary>Ends words in brackets before a mark: as a link where their label is defined, as a text otherwise.</summary>
    private static bool EndBracket(InlineProcessor processor, ref StringSlice slice)
    {
        var behind = slice;
        behind.SkipChar();
        if (DefinitionAt(ref behind, processor) is null || LastBracketBefore(processor) is not { IsActive: true } bracket) return false;
        if (bracket.Label is null)
        {
            bracket.ReplaceBy(new LiteralInline(bracket.IsImage ? "![" : "[") { Span = bracket.Span, Line = bracket.Line, Column = bracket.Column });
            return TakeText(processor, ref slice);
        }

        var alone = slice;
        alone.End = slice.Start;
        if (!s_links.Match(processor, ref alone)) return false;
        slice.Start = alone.Start;
        return true;
    }

    /// <summary>Takes a sign as a text, which the parser of links would make something of.</summary>
    private static bool TakeText(InlineProcessor processor, ref StringSlice slice)
    {
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new LiteralInline(slice.CurrentChar.ToString()) { Span = new SourceSpan(start, start), Line = line, Column = column };
        slice.SkipChar();
        return true;
    }

    /// <summary>The footnote whose mark stands here, which is stepped over; null where there is none.</summary>
    private static FootnoteLinkReferenceDefinition? DefinitionAt(ref StringSlice slice, InlineProcessor processor) =>
        slice.CurrentChar == '[' && slice.PeekChar() == '^' && LinkHelper.TryParseLabel(ref slice, out var label, out _) && processor.Document.TryGetLinkReferenceDefinition(label!, out var found)
            ? found as FootnoteLinkReferenceDefinition
            : null;

    /// <summary>Whether an address, or the empty brackets of a label, follow.</summary>
    private static bool IsLabelOf(StringSlice behind) => behind.CurrentChar == '(' || (behind.CurrentChar == '[' && behind.PeekChar() == ']');

    private static LinkDelimiterInline? LastBracketBefore(InlineProcessor processor) => processor.Inline?.FindParentOfType<LinkDelimiterInline>().FirstOrDefault();

    /// <summary>A mark is a link, and no link has another one inside. A picture may: its text is no markup.</summary>
    private static void LetNoLinkGoAround(Inline? last)
    {
        for (var around = last; around is not null and not LinkDelimiterInline { IsImage: true }; around = around.Parent)
        {
            if (around is LinkDelimiterInline bracket) bracket.IsActive = false;
        }
    }
}
