using System.Collections.Immutable;
using RoleGuide.Content.Articles;
using RoleGuide.Content.Settings;
using RoleGuide.Diagnostics;

namespace RoleGuide.Content.Agreement;

/// <summary>Search results cut what is longer than they show. Where a key allows more than that, its writer is told.</summary>
internal static class LengthChecks
{
    private const int LongestTitle = 65;
    private const int LongestDescription = 160;

    public static IEnumerable<Diagnostic> Run(ImmutableArray<Article> articles, GuideSettings settings)
    {
        foreach (var article in articles)
        {
            // The least that the title of a role's page says: its title and, in brackets, its regions.
            var around = " ()".Length + LengthOf(article.Facts.Regions);
            if (article.Facts.Title.Length + around <= LongestTitle) continue;
            var length = article.Facts.Title.EnumerateRunes().Count() + around;
            if (length > LongestTitle) yield return GuideMistakes.LongTitle(article.SpotOf("title"), length, LongestTitle);
        }

        for (var i = 0; i < settings.Categories.Length; i++)
        {
            if (settings.Categories[i].Summary.EnumerateRunes().Count() is > LongestDescription and var length) yield return GuideMistakes.LongSummary(settings.CategoryPlaces.SpotOf(i, "summary"), length, LongestDescription);
        }
    }

    /// <summary>How long the regions are, joined by "and".</summary>
    private static int LengthOf(ImmutableArray<string> regions)
    {
        var length = Math.Max(0, regions.Length - 1) * " and ".Length;
        foreach (var region in regions) length += region.Length;
        return length;
    }
}
