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
            switch (block)
            {
                case ParagraphBlock paragraph:
                    WriteParagraph(paragraph, draft);
                    break;
                case HtmlBlock html:
                    RawHtml.Report(html, draft);
                    break;
                case LinkReferenceDefinitionGroup definitions:
                    foreach (var definition in definitions) Refuse(definition, draft);
                    break;
                case FootnoteGroup:
                    // Each footnote is among the definitions, too.
                    break;
                default:
                    Refuse(block, draft);
                    break;
            }
        }

        // Footnotes are refused, but what is wrong in their texts is told as well.
        FootnoteWriter.WriteSection(draft);
    }

    /// <summary>Some blocks come from a sign at the start of a line that was meant as text.</summary>
    private static void Refuse(Block block, Draft draft) => draft.Found.Add(block is ListBlock or HeadingBlock { IsSetext: false }
        ? MarkdownMistakes.SignAtStart(draft.Place(block.Span), NameOf(block))
        : MarkdownMistakes.OnlyParagraphs(draft.Place(block.Span), NameOf(block)));

    private static void WriteParagraph(ParagraphBlock paragraph, Draft draft)
    {
        foreach (var inline in paragraph.Inline?.FindDescendants<Inline>().ToList() ?? [])
        {
            var name = inline switch
            {
                LinkInline { IsImage: true } => "An image",
                FootnoteLink => "A footnote",
                _ => null,
            };
            if (name is not null) draft.Found.Add(MarkdownMistakes.OnlyParagraphs(draft.Place(inline.Span), name));

            // An image that may not stand here at all is not looked for as well.
            if (inline is LinkInline { IsImage: true }) inline.ReplaceBy(new LiteralInline("image") { Span = inline.Span }, copyChildren: false);
        }

        BlockWriter.Write(paragraph, draft);
    }

    private static string NameOf(Block block) => block switch
    {
        HeadingBlock => "A heading",
        ListBlock => "A list",
        CodeBlock => "A block of code",
        Table => "A table",
        AlertBlock => "An alert",
        QuoteBlock => "A quote",
        DefinitionList => "A list of definitions",
        FootnoteLinkReferenceDefinition => "A footnote",
        LinkReferenceDefinition => "A link definition",
        ThematicBreakBlock => "A rule",
        _ => "A block",
    };
}
