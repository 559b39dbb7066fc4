using System.Collections.Frozen;
using System.Collections.Immutable;
using RoleGuide.Content.Articles;
using RoleGuide.Diagnostics;
using RoleGuide.Model;

namespace RoleGuide.Content.Published;

/// <summary>What the guide publishes, as readers can link to it: the addresses of pages and files, and the places inside pages that writers name.</summary>
/// <param name="Addresses">Of all pages and of the files that stay where they are.</param>
/// <param name="PageOf">The page of an article or text, by its address.</param>
public sealed record PublishedGuide(ImmutableHashSet<string> Addresses, FrozenDictionary<string, PageAnchors> PageOf)
{
    /// <summary>The articles that are drafts, by the addresses that they would have.</summary>
    public required FrozenDictionary<string, Article> Drafts { get; init; }

    /// <summary>The titles and other names of the published roles, as slugs, with the addresses of the roles.</summary>
    public required ILookup<string, string> RolesByName { get; init; }

    /// <summary>The guide with these addresses. A page whose headings, questions or aliases are not all known is none of those that have places.</summary>
    public static PublishedGuide From(ImmutableHashSet<string> addresses, ImmutableArray<Article> articles, ImmutableArray<PageDraft> texts)
    {
        var roles = articles.Where(article => addresses.Contains(article.Address.Text)).ToArray();
        var pages = roles.Select(PageAnchors.Of).Where(page => page.IsWhole)
            .Concat(texts.Where(text => addresses.Contains(text.Address.Text) && text.Found.All(one => one.Severity != Severity.Error)).Select(PageAnchors.Of));
        return new PublishedGuide(addresses, pages.DistinctBy(page => page.Address).ToFrozenDictionary(page => page.Address.Text, StringComparer.Ordinal))
        {
            Drafts = articles.Where(article => article.Facts.IsDraft).DistinctBy(article => article.Address).ToFrozenDictionary(article => article.Address.Text, StringComparer.Ordinal),
            RolesByName = roles.SelectMany(role => Guide.TitlesOf(role.Facts), (role, title) => (Name: Markdown.Slugger.Plain(title), role.Address.Text)).ToLookup(one => one.Name, one => one.Text, StringComparer.Ordinal),
        };
    }

    /// <summary>Every address that is worth recording, in no order.</summary>
    /// <param name="ledger">What is recorded.</param>
    public IEnumerable<string> RecordableIn(UrlLedger ledger) =>
        Addresses.Concat(PageOf.Values.SelectMany(page => page.Named.Select(anchor => anchor.Id).Concat(OldIds(page, ledger)), (page, id) => $"{page.Address.Text}#{id}"));

    /// <summary>
    /// The old ids that lead to a place of the page. An alias may mean a heading or a question that was named like one: which it was is told by what is recorded, and where nothing is,
    /// by its form. The other was never published.
    /// </summary>
    private static IEnumerable<string> OldIds(PageAnchors page, UrlLedger ledger) =>
        from alias in page.Aliases
        where page.Named.Any(anchor => anchor.Name == alias.New) && !alias.OldIds.Any(id => ledger.Addresses.Contains($"{page.Address.Text}#{id}"))
        select alias.OldIds[0];
}
