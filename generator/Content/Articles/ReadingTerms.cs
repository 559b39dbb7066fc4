using RoleGuide.Content.FrontMatter;
using RoleGuide.Content.Settings;

namespace RoleGuide.Content.Articles;

/// <summary>
/// What the reading of an article or a text page depends on besides its own path and bytes. Two readings of the same bytes on equal terms give the same.
/// </summary>
/// <param name="Vocabulary">The ids that it may name.</param>
/// <param name="ReviewMonths">After how many months its review is due when it names no day.</param>
public sealed record ReadingTerms(Vocabulary Vocabulary, int ReviewMonths)
{
    public static ReadingTerms Of(GuideSettings settings) => new(settings.Vocabulary, settings.Site.ReviewMonths);
}
