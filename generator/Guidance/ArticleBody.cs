using RoleGuide.Content.FrontMatter;
using RoleGuide.Content.Style;

namespace RoleGuide.Guidance;

/// <summary>The text of a new article: the sections that a full one has, in their order, each with a blank.</summary>
internal static class ArticleBody
{
    public static string For(string? title) =>
        $"{Blank.Marker} two or three sentences for somebody who has never heard of this job.\n"
        + string.Concat(RecommendedSection.InOrder.Select(section => $"\n## {(section == RecommendedSection.Purpose ? Question(title) : section.Heading)}\n\n{Blank.Marker} {section.Blank}.\n"));

    /// <summary>The first heading asks by the name of the job.</summary>
    private static string Question(string? title) => $"What does {(title is null ? Blank.Marker : Plain(RoleTitle.InSentence(RoleTitle.InSentenceCase(title) ?? title)))} do?";

    /// <summary>Words that Markdown takes for words, whatever signs they hold.</summary>
    private static string Plain(string words) => string.Concat(words.Select(sign => @"\`*_[]<>&#~|".Contains(sign, StringComparison.Ordinal) ? $"\\{sign}" : sign.ToString()));
}
