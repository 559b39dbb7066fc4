using System.Collections.Immutable;
using RoleGuide.Content.FrontMatter;

namespace RoleGuide.Guidance;

/// <summary>The text of a new article: the sections that a full one has, in their order, each with a blank.</summary>
internal static class ArticleBody
{
    private static readonly ImmutableArray<(string Heading, string Blank)> s_sections =
    [
        ("Responsibilities", "the main duties, one short point each"),
        ("A typical week", "how the days go, as a sketch"),
        ("Skills", "what you have to be good at, and with which tools"),
        ("Qualifications and background", "which education, experience and certificates employers ask for"),
        ("What moves the pay", "what makes pay higher or lower; the figures themselves belong in the front matter"),
        ("Career path", "which job comes before, and which comes next"),
        ("Industries", "where the job is found, and what differs there"),
        ("How success is measured", "what the role is judged by"),
        ("Challenges", "what is hard about the job"),
        ("AI and remote work", "what changes through machines and distance"),
        ("The first 90 days", "what a good start looks like"),
        ("Interview questions", "what hiring managers could ask, and why"),
        ("Sample cover letter", "a short letter; [Company] and [Your name] may stand in it as they are"),
        ("Outlook", "how demand develops, according to whom"),
    ];

    public static string For(string? title) =>
        $"{Blank.Marker} two or three sentences for somebody who has never heard of this job.\n\n"
        + $"## What does {(title is null ? Blank.Marker : Plain(RoleTitle.InSentence(RoleTitle.InSentenceCase(title) ?? title)))} do?\n\n{Blank.Marker} what the job is there for, in your own words.\n"
        + string.Concat(s_sections.Select(section => $"\n## {section.Heading}\n\n{Blank.Marker} {section.Blank}.\n"));

    /// <summary>Words that Markdown takes for words, whatever signs they hold.</summary>
    private static string Plain(string words) => string.Concat(words.Select(sign => @"\`*_[]<>&#~|".Contains(sign, StringComparison.Ordinal) ? $"\\{sign}" : sign.ToString()));
}
