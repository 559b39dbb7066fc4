using System.Collections.Immutable;
using RoleGuide.Model;
using RoleGuide.Pages.Questions;

namespace RoleGuide.Pages.StructuredData;

/// <summary>What a section of an article says, point by point, as plain text.</summary>
internal static class BodyPoints
{
    /// <summary>Where a section ends: at the next one, or at the footnotes of the article.</summary>
    private static readonly ImmutableArray<string> s_boundaries = ["<h2 ", "<section "];

    /// <summary>
    /// The points of the section's lists; its first paragraph where it has no list. Nothing where no section has such a title.
    /// Points below points are left out: a list says first what it is about.
    /// </summary>
    /// <param name="body">The markup of the article's body.</param>
    public static ImmutableArray<string> Of(string body, ImmutableArray<Section> sections, Func<string, bool> isMeant)
    {
        if (sections.FirstOrDefault(section => isMeant(section.Title)) is not { Id: { } id }) return [];
        var markup = body.AsSpan();
        markup = markup[Math.Max(0, markup.IndexOf($"<h2 id=\"{id}\"", StringComparison.Ordinal))..];
        foreach (var boundary in s_boundaries)
        {
            var end = markup[1..].IndexOf(boundary, StringComparison.Ordinal);
            if (end >= 0) markup = markup[..(end + 1)];
        }

        var points = Points(markup);
        return points.IsEmpty ? FirstParagraph(markup) : points;
    }

    /// <summary>One walk over the tags of our own markup, in which every angle bracket that is no tag is escaped.</summary>
    private static ImmutableArray<string> Points(ReadOnlySpan<char> markup)
    {
        var points = ImmutableArray.CreateBuilder<string>();
        var (depth, start) = (0, -1);
        for (var at = markup.IndexOf('<'); at >= 0; at = Next(markup, at))
        {
            var tag = markup[at..];
            if (IsTag(tag, "<li") && depth == 1) start = at;
            var isList = IsTag(tag, "<ul") || IsTag(tag, "<ol");
            if (start >= 0 && (isList || (depth == 1 && IsTag(tag, "</li"))))
            {
                var point = AnswerText.Line(markup[start..at]);
                if (point.Length > 0) points.Add(point);
                start = -1;
            }

            if (isList) depth++;
            else if (IsTag(tag, "</ul") || IsTag(tag, "</ol")) depth--;
        }

        return points.ToImmutable();
    }

    private static ImmutableArray<string> FirstParagraph(ReadOnlySpan<char> markup)
    {
        var start = markup.IndexOf("<p>", StringComparison.Ordinal);
        if (start < 0) return [];
        markup = markup[start..];
        var end = markup.IndexOf("</p>", StringComparison.Ordinal);
        return AnswerText.Line(markup[..(end < 0 ? markup.Length : end)]) is { Length: > 0 } text ? [text] : [];
    }

    private static bool IsTag(ReadOnlySpan<char> markup, string tag) =>
        markup.StartsWith(tag, StringComparison.Ordinal) && markup.Length > tag.Length && markup[tag.Length] is '>' or ' ';

    private static int Next(ReadOnlySpan<char> markup, int at)
    {
        var next = markup[(at + 1)..].IndexOf('<');
        return next < 0 ? -1 : at + 1 + next;
    }
}
