using System.Collections.Immutable;
using RoleGuide.Content.Articles;
using RoleGuide.Content.Links;
using RoleGuide.Diagnostics;
using RoleGuide.Model;

namespace RoleGuide.Content.Agreement;

/// <summary>Where an article names another role by its id, there is one; where it names it by a title, there is none.</summary>
internal static class RoleNameChecks
{
    public static IEnumerable<Diagnostic> Run(ImmutableArray<Article> articles, AddressBook addresses)
    {
        var byTitle = ByTitle(articles.Where(article => !addresses.IsHidden(article)));
        foreach (var article in articles)
        {
            foreach (var (name, spot) in NamesIn(article))
            {
                if (name.IsId && CheckId(article, name.Text, spot, addresses) is { } mistake) yield return mistake;
                else if (!name.IsId && CheckTitle(article, name.Text, spot, byTitle) is { } warning) yield return warning;
            }
        }
    }

    private static Diagnostic? CheckId(Article article, string id, SourceSpot spot, AddressBook addresses)
    {
        if (id == article.Slug) return GuideMistakes.NamesItself(spot, id);
        if (addresses.Role(id) is not { } role) return GuideMistakes.UnknownRole(spot, id, addresses.RoleIds);
        return addresses.IsHidden(role) && !addresses.IsHidden(article) ? GuideMistakes.DraftRole(spot, id, role.SpotOf("draft")) : null;
    }

    /// <summary>A title counts as an article's only where the two speak of the same region: elsewhere it is another job.</summary>
    private static Diagnostic? CheckTitle(Article article, string title, SourceSpot spot, ILookup<string, Article> byTitle)
    {
        var meant = byTitle[title.ToUpperInvariant()].FirstOrDefault(role => role != article && role.Facts.Regions.Intersect(article.Facts.Regions).Any());
        return meant is null ? null : GuideMistakes.TitleForId(spot, title, meant.Slug, meant.SpotOf("title"));
    }

    private static ILookup<string, Article> ByTitle(IEnumerable<Article> articles) => articles
        .SelectMany(article => TitleChecks.TitlesOf(article).Select(one => (Title: one.Title.ToUpperInvariant(), Article: article)))
        .ToLookup(one => one.Title, one => one.Article, StringComparer.Ordinal);

    private static IEnumerable<(RoleName Name, SourceSpot Spot)> NamesIn(Article article)
    {
        var facts = article.Facts;
        for (var i = 0; i < facts.AtAGlance.ReportsTo.Length; i++) yield return (facts.AtAGlance.ReportsTo[i], article.SpotOf("at-a-glance", "reports-to", i));
        for (var i = 0; i < facts.Ladder.From.Length; i++) yield return (facts.Ladder.From[i], article.SpotOf("ladder", "from", i));
        for (var i = 0; i < facts.Ladder.To.Length; i++) yield return (facts.Ladder.To[i], article.SpotOf("ladder", "to", i));
        for (var i = 0; i < facts.Comparisons.Length; i++) yield return (new RoleName(facts.Comparisons[i].With, true), article.SpotOf("compare", i, "with"));
        for (var i = 0; i < facts.Related.Length; i++) yield return (new RoleName(facts.Related[i], true), article.SpotOf("related", i));
    }
}
