using RoleGuide.Diagnostics;

namespace RoleGuide.Content.Markdown;

/// <summary>
/// Finds marks that were meant as a link, a footnote or a heading and are shown to readers as they stand, because something small is missing.
/// Marks behind a backslash, and all in code, are meant as text.
/// </summary>
internal static class BrokenMarks
{
    /// <summary>No label is longer; the search for its end is bounded, so that a row of brackets costs no more than its length.</summary>
    private const int LongestLabel = 200;

    public static void Report(SourceWords words, Draft draft)
    {
        foreach (var line in words.LineStarts) ReportHeading(words, line, draft);
        var text = words.Text;
        var opened = -1;
        for (var at = NextBracket(text, 0); at >= 0 && at + 1 < text.Length; at = NextBracket(text, at + 1))
        {
            if (!words.IsMark(at, draft)) continue;
            if (text[at] == '[')
            {
                opened = at;
                if (text[at + 1] == '^' && EndOfLabel(text, at) is var close && close > at + 2)
                    draft.Found.Add(LinkTargetMistakes.FootnoteWithoutText(words.Place(at, close + 1, draft), text[(at + 2)..close].ToString()));
            }
            else if (opened >= 0 && text[at + 1] == '(' && words.IsMark(at + 1, draft))
            {
                draft.Found.Add(LinkTargetMistakes.NoLink(words.Place(opened, at + 1, draft), text[opened..(at + 1)].ToString()));
                opened = -1;
            }
            else if (opened >= 0 && text[at + 1] == '[' && EndOfLabel(text, at + 1) is var end && end > at + 2 && text[at + 2] != '^')
            {
                draft.Found.Add(LinkTargetMistakes.UnknownLabel(words.Place(opened, end + 1, draft), text[(at + 2)..end].ToString()));
                opened = -1;
                at = end - 1;
            }
        }
    }

    private static int NextBracket(ReadOnlySpan<char> text, int from)
    {
        var next = text[from..].IndexOfAny('[', ']');
        return next < 0 ? -1 : from + next;
    }

    private static int EndOfLabel(ReadOnlySpan<char> text, int open)
    {
        var end = text.Slice(open, Math.Min(LongestLabel, text.Length - open)).IndexOf(']');
        return end < 0 ? -1 : open + end;
    }

    private static void ReportHeading(SourceWords words, int line, Draft draft)
    {
        var text = words.Text;
        var level = 0;
        while (line + level < text.Length && text[line + level] == '#') level++;
        if (level is < 2 or > 6 || line + level == text.Length || !char.IsLetterOrDigit(text[line + level]) || !words.IsMark(line, draft)) return;
        var end = words.EndOfLine(line);
        draft.Found.Add(MarkdownMistakes.HeadingWithoutSpace(words.Place(line, end, draft), text[line..end].TrimEnd().ToString(), level));
    }
}
