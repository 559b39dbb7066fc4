using Markdig.Helpers;
using Markdig.Syntax;
using RoleGuide.Diagnostics;

namespace RoleGuide.Content.Markdown;

/// <summary>Reports the HTML of a block; tags within a line of text reach <see cref="InlineWriter"/> one by one.</summary>
internal static class RawHtml
{
    /// <summary>Each tag of the block at its place, so that a writer sees all of them at once.</summary>
    public static void Report(HtmlBlock block, Draft draft)
    {
        var isMarkup = block.Type is HtmlBlockType.InterruptingBlock or HtmlBlockType.NonInterruptingBlock;
        var tags = 0;
        for (var i = 0; isMarkup && i < block.Lines.Count; i++) tags += ReportTags(block.Lines.Lines[i].Slice, draft);
        if (tags > 0) return;

        var first = block.Lines.Count > 0 ? block.Lines.Lines[0].Slice.ToString().Trim() : "<";
        var start = draft.Text.IndexOf('<', block.Span.Start);
        draft.Found.Add(MarkdownMistakes.RawHtml(draft.Place(start, first.Length), first));
    }

    private static int ReportTags(StringSlice line, Draft draft)
    {
        var tags = 0;
        while (!line.IsEmpty)
        {
            var start = line.Start;
            if (line.CurrentChar == '<' && HtmlHelper.TryParseHtmlTag(ref line, out var tag))
            {
                draft.Found.Add(MarkdownMistakes.RawHtml(draft.Place(start, line.Start - start), tag));
                tags++;
                continue;
            }

            line.Start = start + 1;
        }

        return tags;
    }
}
