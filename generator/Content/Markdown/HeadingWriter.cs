using System.Globalization;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using RoleGuide.Diagnostics;
using RoleGuide.Model;

namespace RoleGuide.Content.Markdown;

/// <summary>Writes headings, names them and watches over their levels.</summary>
internal static class HeadingWriter
{
    private const int TopLevel = 2;

    public static void Write(HeadingBlock block, Draft draft)
    {
        var spot = draft.Place(block.Span);
        var text = draft.Texts.Of(PlainText.Of(block.Inline, draft));
        if (text.Length == 0)
        {
            draft.Found.Add(MarkdownMistakes.EmptyHeading(spot));
            return;
        }

        if (LevelMistake(block, text, spot, draft) is { } mistake) draft.Found.Add(mistake);
        // A wrong level counts as right from here on, so that one mistake is told once.
        var level = Math.Max(TopLevel, block.Level);
        var slug = draft.Slugger.Next(text);
        var heading = new Heading(level, text, draft.Texts.Of(Section.IdPrefix + slug), spot.Line, spot.Column, spot.Length);
        draft.Headings.Add(heading);
        draft.Markup.Append(CultureInfo.InvariantCulture, $"<h{level} id=\"{heading.Id}\">");
        foreach (var alias in draft.Aliases)
        {
            if (alias.New == slug) draft.Markup.AppendJoin("", alias.OldIds.Select(id => $"<span id=\"{id}\"></span>"));
        }

        WriteText(block, heading.Id, draft);
        draft.Markup.Append(CultureInfo.InvariantCulture, $"</h{level}>\n");
    }

    /// <summary>The text leads to its own heading, so that the address can be copied. A text with an element that has an address of its own stays as it is: links don't nest.</summary>
    private static void WriteText(HeadingBlock block, string id, Draft draft)
    {
        var isLink = !HasAddress(block.Inline);
        if (isLink) draft.Markup.Append("<a href=\"#").Append(id).Append("\">");
        InlineWriter.WriteAll(block.Inline, draft);
        if (isLink) draft.Markup.Append("</a>");
    }

    private static bool HasAddress(ContainerInline? container)
    {
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if (inline is LinkInline or AutolinkInline or FootnoteLink { IsBackLink: false } || (inline is ContainerInline inner && HasAddress(inner))) return true;
        }

        return false;
    }

    private static Diagnostic? LevelMistake(HeadingBlock block, string text, SourceSpot spot, Draft draft)
    {
        var level = block.Level;
        if (level < TopLevel) return block.IsSetext ? MarkdownMistakes.UnderlinedTopHeading(spot, text) : MarkdownMistakes.TopHeading(spot, text);
        if (draft.Headings.Count == 0) return level > TopLevel ? MarkdownMistakes.FirstHeadingTooDeep(spot, text, level) : null;
        var above = draft.Headings[^1].Level;
        return level > above + 1 ? MarkdownMistakes.HeadingSkipsLevel(spot, text, level, above) : null;
    }
}
