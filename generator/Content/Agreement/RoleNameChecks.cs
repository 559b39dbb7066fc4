using System.Collections.Immutable;
using RoleGuide.Content.Articles;
using RoleGuide.Content.Links;
using RoleGuide.Diagnostics;
using RoleGuide.Model;

namespace RoleGuide.Content.Agreement;

/// <summary>Where an article names another role by its id, there is one; where it names it by a title, there is none.</summary>
internal static class RoleNameChecks
{
    /// <summary>The names that are ids.</summary>
    public static IEnumerable<Diagnostic> Ids(ImmutableArray<Article> articles, AddressBook addresses) =>
        articles.SelectMany(NamesIn).Where(named => named.Name.IsId).Select(named => CheckId(named, addresses)).OfType<Diagnostic>();

    /// <summary>The names that are titles.</summary>
    public static IEnumerable<Diagnostic> Titles(ImmutableArray<Article> articles, AddressBook addresses)
    {
        NamedRole[] all = [.. articles.SelectMany(NamesIn).Where(named => !named.Name.IsId)];
        var titles = all.Select(named => named.Name.Text).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var byTitle = ByTitle(articles.Where(article => !addresses.IsHidden(article)), titles);
        return all.Select(named => CheckTitle(named, byTitle)).OfType<Diagnostic>();
    }

    private static Diagnostic? CheckId(NamedRole named, AddressBook addresses)
    {
        var (article, id) = (named.By, named.Name.Text);
        if (id == article.Slug) return GuideMistakes.NamesItself(named.Spot, id);
        if (addresses.Role(id) is not { } role) return GuideMistakes.UnknownRole(named.Spot, id, addresses.RoleIds);
        return addresses.IsHidden(role) && !addresses.IsHidden(article) ? GuideMistakes.DraftRole(named.Spot, id, role.SpotOf("draft")) : null;
    }

    /// <summary>A title counts as an article's only where the two speak of the same region: elsewhere it is another job.</summary>
    private static Diagnostic? CheckTitle(NamedRole named, ILookup<string, Article> byTitle)
    {
        var (article, title) = (named.By, named.Name.Text);
        var meant = byTitle[title].FirstOrDefault(role => !ReferenceEquals(role, article) && role.Facts.Regions.Intersect(article.Facts.Regions).Any());
        return meant is null ? null : GuideMistakes.TitleForId(named.Spot, title, meant.Slug, meant.SpotOf("title"));
    }

    /// <summary>The articles that answer to one of these titles.</summary>
    private static ILookup<string, Article> ByTitle(IEnumerable<Article> articles, HashSet<string> titles) => articles
        .SelectMany(TitleChecks.TitlesOf)
        .Where(one => titles.Contains(one.Text))
        .ToLookup(one => one.Text, one => one.Article, StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<NamedRole> NamesIn(Article article)
    {
        var facts = article.Facts;
        for (var i = 0; i < facts.AtAGlance.ReportsTo.Length; i++) yield return new(article, facts.AtAGlance.ReportsTo[i], i, static (by, i) => by.SpotOf("at-a-glance", "reports-to", i));
        for (var i = 0; i < facts.Ladder.From.Length; i++) yield return new(article, facts.Ladder.From[i], i, static (by, i) => by.SpotOf("ladder", "from", i));
        for (var i = 0; i < facts.Ladder.To.Length; i++) yield return new(article, facts.Ladder.To[i], i, static (by, i) => by.SpotOf("ladder", "to", i));
        for (var i = 0; i < facts.Comparisons.Length; i++) yield return new(article, new RoleName(facts.Comparisons[i].With, true), i, static (by, i) => by.SpotOf("compare", i, "with"));
        for (var i = 0; i < facts.Related.Length; i++) yield return new(article, new RoleName(facts.Related[i], true), i, static (by, i) => by.SpotOf("related", i));
    }

    /// <summary>A role that an article names. Its place is looked up for a mistake only.</summary>
    private readonly record struct NamedRole(Article By, RoleName Name, int Index, Func<Article, int, SourceSpot> SpotOf)
    {
        public SourceSpot Spot => SpotOf(By, Index);
    }
}
