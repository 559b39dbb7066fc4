using System.Collections.Immutable;
using RoleGuide.Content.Articles;
using RoleGuide.Diagnostics;

namespace RoleGuide.Content.Agreement;

/// <summary>Within a region a title or alias leads to one role only; across regions the pages tell their namesakes apart.</summary>
internal static class TitleChecks
{
    public static IEnumerable<Diagnostic> Run(ImmutableArray<Article> articles)
    {
        var seen = new Dictionary<string, Dictionary<string, ArticleTitle>>(StringComparer.Ordinal);
        foreach (var article in articles)
        {
            foreach (var title in TitlesOf(article))
            {
                if (Claim(title, seen) is not ({ } region, var first)) continue;
                yield return ReferenceEquals(first.Article, article)
                    ? GuideMistakes.AliasOfItself(title.Spot, title.Text, first.Spot)
                    : GuideMistakes.RepeatedTitle(title.Spot, title.Text, region, first.Spot);
            }
        }
    }

    /// <summary>The title and the aliases of an article.</summary>
    public static IEnumerable<ArticleTitle> TitlesOf(Article article)
    {
        if (article.Facts.Title.Length > 0) yield return new ArticleTitle(article, null);
        for (var i = 0; i < article.Facts.Aliases.Length; i++) yield return new ArticleTitle(article, i);
    }

    /// <summary>Claims a title in every region of its article. The first region in which it is taken, with what took it.</summary>
    private static (string? Region, ArticleTitle First) Claim(ArticleTitle title, Dictionary<string, Dictionary<string, ArticleTitle>> seen)
    {
        var taken = (Region: (string?)null, First: title);
        foreach (var region in title.Article.Facts.Regions)
        {
            if (!seen.TryGetValue(region, out var titles)) seen.Add(region, titles = new(StringComparer.OrdinalIgnoreCase));
            if (!titles.TryAdd(title.Text, title) && taken.Region is null) taken = (region, titles[title.Text]);
        }

        return taken;
    }
}
