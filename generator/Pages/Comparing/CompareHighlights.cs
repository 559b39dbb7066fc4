using System.Collections.Immutable;
using RoleGuide.Theme.Models;

namespace RoleGuide.Pages.Comparing;

/// <summary>Comparisons for the home page. Nobody counts what readers read, so these are neighbours on a ladder, those first that the sources say most about.</summary>
internal static class CompareHighlights
{
    private const int Most = 6;

    public static ImmutableArray<CompareHighlight> Of(PageContext context) =>
    [
        .. context.Pairs.WithPage
            .Where(pair => pair.IsStep)
            .OrderByDescending(pair => pair.Comparable)
            .ThenBy(pair => pair.Pair)
            .Take(Most)
            .Select(pair => new CompareHighlight(context.Comparison(pair), pair.Verdicts[0].Text)),
    ];
}
