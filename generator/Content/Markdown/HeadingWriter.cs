using System.Globalization;
using Markdig.Syntax;
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
        var text = PlainText.Of(block.Inline, draft);
        if (text.Length == 0)
        {
            draft.Found.Add(MarkdownMistakes.EmptyHeading(spot));
            return;
        }

        if (LevelMistake(block, text, spot, draft) is { } mistake) draft.Found.Add(mistake);
        // A wrong level counts as right from here on, so that one mistake is told once.
        var level = Math.Max(TopLevel, block.Level);
        var slug = draft.Slugger.Next(text);
        var heading = new Heading(level, text, slug, Section.IdPrefix + slug, spot);
        draft.Headings.Add(heading);
        draft.Markup.Append(CultureInfo.InvariantCulture, $"<h{level} id=\"{heading.Id}\">");
        foreach (var alias in draft.Aliases.Where(alias => alias.New == slug)) draft.Markup.AppendJoin("", alias.OldIds.Select(id => $"<span id=\"{id}\"></span>"));
        WriteText(block, heading.Id, draft);
        draft.Markup.Append(CultureInfo.InvariantCulture, $"</h{level}>\n");
    }

    /// <summary>The text leads to its own heading, so that the address can be copied. A text with an element that has an address of its own stays as it is: links don't nest.</summary>
    private static void WriteText(HeadingBlock block, string id, Draft draft)
    {
        var start = draft.Markup.Length;
        InlineWriter.WriteAll(block.Inline, draft);
        var text = draft.Markup.ToString(start, draft.Markup.Length - start);
        if (text.Contains("<a ", StringComparison.Ordinal) || text.Contains("<img ", StringComparison.Ordinal)) return;
        draft.Markup.Insert(start, $"<a href=\"#{id}\">").Append("</a>");
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
