using System.Globalization;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;

namespace RoleGuide.Content.Markdown;

/// <summary>Writes the marks of footnotes and, at the end of a text, the footnotes with links back.</summary>
internal static class FootnoteWriter
{
    public static void WriteReference(FootnoteLink link, Draft draft)
    {
        // The parser appends its own links back; ours are written below.
        if (link.IsBackLink) return;
        var (number, reference) = draft.Footnotes.Refer(link.Footnote);
        draft.Markup.Append(
            CultureInfo.InvariantCulture,
            $"<sup><a href=\"#fn-{number}\" id=\"{ReferenceId(number, reference)}\" aria-label=\"Footnote {number}\">{number}</a></sup>");
    }

    /// <summary>A footnote may refer to further ones, so the list can grow while it is written.</summary>
    public static void WriteSection(Draft draft)
    {
        if (draft.Footnotes.Count == 0) return;
        draft.Markup.Append("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"Footnotes\">\n<ol>\n");
        for (var i = 0; i < draft.Footnotes.Count; i++) WriteFootnote(i + 1, draft.Footnotes[i], draft);
        draft.Markup.Append("</ol>\n</section>\n");
    }

    private static void WriteFootnote(int number, Footnote footnote, Draft draft)
    {
        if (!draft.TryEnter(footnote.Span)) return;
        draft.Markup.Append(CultureInfo.InvariantCulture, $"<li id=\"fn-{number}\">\n");
        var last = footnote.LastChild as ParagraphBlock;
        foreach (var block in footnote)
        {
            if (block != last) BlockWriter.Write(block, draft);
        }

        draft.Markup.Append("<p>");
        InlineWriter.WriteAll(last?.Inline, draft);
        WriteLinksBack(number, draft.Footnotes.References(footnote), draft);
        draft.Markup.Append("</p>\n</li>\n");
        draft.Leave();
    }

    private static void WriteLinksBack(int number, int references, Draft draft)
    {
        for (var reference = 1; reference <= references; reference++)
        {
            var label = references == 1 ? "Back to the text" : string.Create(CultureInfo.InvariantCulture, $"Back to the text, place {reference}");
            draft.Markup.Append(
                CultureInfo.InvariantCulture,
                $" <a href=\"#{ReferenceId(number, reference)}\" class=\"footnote-back\" aria-label=\"{label}\">↩</a>");
        }
    }

    private static string ReferenceId(int number, int reference) => reference == 1
        ? string.Create(CultureInfo.InvariantCulture, $"fnref-{number}")
        : string.Create(CultureInfo.InvariantCulture, $"fnref-{number}-{reference}");
}
