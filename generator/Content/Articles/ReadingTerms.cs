using System.Collections.Immutable;
using RoleGuide.Content.FrontMatter;
using RoleGuide.Content.Settings;

namespace RoleGuide.Content.Articles;

/// <summary>
/// What the reading of an article or a text page depends on besides its own path and bytes. Two readings of the same bytes on equal terms give the same.
/// </summary>
/// <param name="Vocabulary">The ids that it may name.</param>
/// <param name="ReviewMonths">After how many months its review is due when it names no day.</param>
/// <param name="English">The ids of the regions where people read English, with a space behind each.</param>
public sealed record ReadingTerms(Vocabulary Vocabulary, int ReviewMonths, string English)
{
    public static ReadingTerms Of(GuideSettings settings) => new(
        settings.Vocabulary,
        settings.Site.ReviewMonths,
        string.Concat(settings.Site.Regions.Where(region => settings.Site.IsEnglish([region.Id])).Select(region => region.Id + " ")));

    /// <summary>Whether an article that speaks of these regions is in English.</summary>
    public bool IsEnglish(ImmutableArray<string> regions) => regions.Length > 0 && regions.All(English.Split(' ').Contains);
}
