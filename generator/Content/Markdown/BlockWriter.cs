using Markdig.Extensions.Alerts;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace RoleGuide.Content.Markdown;

/// <summary>
/// Writes blocks. It knows every kind of block that the syntax can produce and refuses any other, so that nothing reaches a page by accident.
/// </summary>
internal static class BlockWriter
{
    /// <summary>Writes a whole text with its footnotes below.</summary>
    public static void WriteDocument(MarkdownDocument document, Draft draft)
    {
        WriteAll(document, draft);
        FootnoteWriter.WriteSection(draft);
        LeftOut.ReportDefinitions(document, draft);
    }

    public static void WriteAll(ContainerBlock container, Draft draft)
    {
        foreach (var block in container) Write(block, draft);
    }

    public static void Write(Block block, Draft draft)
    {
        switch (block)
        {
            case ParagraphBlock paragraph:
                WriteParagraph(paragraph, draft);
                break;
            case HeadingBlock heading:
                HeadingWriter.Write(heading, draft);
                break;
            case ListBlock list:
                ListWriter.Write(list, draft);
                break;
            case CodeBlock code:
                CodeWriter.Write(code, draft);
                break;
            case Table table:
                TableWriter.Write(table, draft);
                break;
            case AlertBlock alert:
                AlertWriter.Write(alert, draft);
                break;
            case QuoteBlock quote:
                WriteQuote(quote, draft);
                break;
            case DefinitionList definitions:
                DefinitionWriter.Write(definitions, draft);
                break;
            case ThematicBreakBlock:
                draft.Markup.Append("<hr>\n");
                break;
            case HtmlBlock html:
                RawHtml.Report(html, draft);
                break;
            case FootnoteGroup or LinkReferenceDefinitionGroup or LinkReferenceDefinition or BlankLineBlock or EmptyBlock:
                // Footnotes are written at the end, where they are referred to; the others show nothing.
                break;
            default:
                throw new NotSupportedException(block.GetType().Name);
        }
    }

    private static void WriteParagraph(ParagraphBlock paragraph, Draft draft)
    {
        // An alert's kind leaves an empty paragraph behind.
        if (paragraph.Inline?.FirstChild is null) return;
        draft.Markup.Append("<p>");
        InlineWriter.WriteAll(paragraph.Inline, draft);
        draft.Markup.Append("</p>\n");
    }

    private static void WriteQuote(QuoteBlock quote, Draft draft)
    {
        if (!draft.TryEnter(quote.Span)) return;
        draft.Markup.Append("<blockquote>\n");
        WriteAll(quote, draft);
        draft.Markup.Append("</blockquote>\n");
        draft.Leave();
    }
}
