using System.Collections.Immutable;
using RoleGuide.Content.Articles;
using RoleGuide.Diagnostics;

namespace RoleGuide.Content.Agreement;

/// <summary>Within a region a title or alias leads to one role only; across regions the pages tell their namesakes apart.</summary>
internal static class TitleChecks
{
    public static IEnumerable<Diagnostic> Run(ImmutableArray<Article> articles)
    {
        var seen = new Dictionary<(string Region, string Title), (Article Article, SourceSpot Spot)>();
        foreach (var article in articles)
        {
            foreach (var (title, spot) in TitlesOf(article))
            {
                if (Claim(article, title, spot, seen) is not ({ } region, var first)) continue;
                yield return first.Article == article
                    ? GuideMistakes.AliasOfItself(spot, title, first.Spot)
                    : GuideMistakes.RepeatedTitle(spot, title, region, first.Spot);
            }
        }
    }

    /// <summary>Claims a title in every region of its article. The first region in which it is taken, with who took it.</summary>
    private static (string? Region, (Article Article, SourceSpot Spot) First) Claim(
        Article article, string title, SourceSpot spot, Dictionary<(string Region, string Title), (Article Article, SourceSpot Spot)> seen)
    {
        var taken = (Region: (string?)null, First: (article, spot));
        foreach (var region in article.Facts.Regions)
        {
            var key = (region, title.ToUpperInvariant());
            if (!seen.TryAdd(key, (article, spot)) && taken.Region is null) taken = (region, seen[key]);
        }

        return taken;
    }

    /// <summary>The title and the aliases of an article with their places.</summary>
    public static IEnumerable<(string Title, SourceSpot Spot)> TitlesOf(Article article)
    {
        if (article.Facts.Title.Length > 0) yield return (article.Facts.Title, article.SpotOf("title"));
        for (var i = 0; i < article.Facts.Aliases.Length; i++) yield return (article.Facts.Aliases[i], article.SpotOf("aliases", i));
    }
}
