using System.Collections.Immutable;
using RoleGuide.Content.Articles;
using RoleGuide.Diagnostics;

namespace RoleGuide.Content.Agreement;

/// <summary>Within a region a title or alias leads to one role only; across regions the pages tell their namesakes apart.</summary>
internal static class TitleChecks
{
    public static IEnumerable<Diagnostic> Run(ImmutableArray<Article> articles)
    {
        var seen = new Dictionary<(string Region, string Title), SourceSpot>();
        foreach (var article in articles)
        {
            foreach (var (title, spot) in TitlesOf(article))
            {
                foreach (var region in article.Facts.Regions)
                {
                    var key = (region, title.ToUpperInvariant());
                    if (!seen.TryAdd(key, spot)) yield return GuideMistakes.RepeatedTitle(spot, title, region, seen[key]);
                }
            }
        }
    }

    /// <summary>The title and the aliases of an article with their places.</summary>
    public static IEnumerable<(string Title, SourceSpot Spot)> TitlesOf(Article article)
    {
        if (article.Facts.Title.Length > 0) yield return (article.Facts.Title, article.SpotOf("title"));
        for (var i = 0; i < article.Facts.Aliases.Length; i++) yield return (article.Facts.Aliases[i], article.SpotOf("aliases", i));
    }
}
