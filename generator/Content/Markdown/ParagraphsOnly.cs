using Markdig.Extensions.Alerts;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using RoleGuide.Diagnostics;

namespace RoleGuide.Content.Markdown;

/// <summary>Writes texts that may hold nothing but paragraphs, and tells what else they hold.</summary>
internal static class ParagraphsOnly
{
    public static void Write(MarkdownDocument document, Draft draft)
    {
        foreach (var block in document)
        {
            if (block is HtmlBlock html) RawHtml.Report(html, draft);
            else if (NameOf(block) is { } name) draft.Found.Add(MarkdownMistakes.OnlyParagraphs(PlaceOf(block, draft), name));
            else WriteParagraph((ParagraphBlock)block, draft);
        }
    }

    private static void WriteParagraph(ParagraphBlock paragraph, Draft draft)
    {
        foreach (var inline in paragraph.Inline?.FindDescendants<Inline>() ?? [])
        {
            var name = inline switch
            {
                LinkInline { IsImage: true } => "An image",
                FootnoteLink => "A footnote",
                _ => null,
            };
            if (name is not null) draft.Found.Add(MarkdownMistakes.OnlyParagraphs(draft.Place(inline.Span), name));
        }

        BlockWriter.Write(paragraph, draft);
    }

    private static SourceSpot PlaceOf(Block block, Draft draft) =>
        draft.Place(block is FootnoteGroup or LinkReferenceDefinitionGroup && block is ContainerBlock { LastChild: { } child } ? child.Span : block.Span);

    private static string? NameOf(Block block) => block switch
    {
        ParagraphBlock => null,
        HeadingBlock => "A heading",
        ListBlock => "A list",
        CodeBlock => "A block of code",
        Table => "A table",
        AlertBlock => "An alert",
        QuoteBlock => "A quote",
        DefinitionList => "A list of definitions",
        FootnoteGroup => "A footnote",
        LinkReferenceDefinitionGroup => "A link definition",
        ThematicBreakBlock => "A rule",
        _ => "A block",
    };
}
