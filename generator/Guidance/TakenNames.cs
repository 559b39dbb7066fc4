using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using RoleGuide.Content.Articles;
using RoleGuide.Content.Links;
using RoleGuide.Content.Settings;
using RoleGuide.Content.Sources;

namespace RoleGuide.Guidance;

/// <summary>The addresses and titles that a new article can't have.</summary>
internal sealed class TakenNames
{
    private readonly ImmutableArray<Article> _articles;
    private readonly FrozenDictionary<string, string> _owners;
    private readonly string _inputName;

    private TakenNames(ImmutableArray<Article> articles, FrozenDictionary<string, string> owners, string inputName) => (_articles, _owners, _inputName) = (articles, owners, inputName);

    /// <summary>The names of every article and text page, faulty ones included, and those that redirects keep for articles that moved.</summary>
    public static TakenNames In(SourceTree input, GuideSettings settings, string inputName)
    {
        var articles = ArticleReader.ReadAll(input, settings, ReadingMemory.Empty).Value;
        var pages = PageReader.ReadAll(input, settings, ReadingMemory.Empty).Value;
        var names = articles.Select(article => (Name: article.Slug, Owner: inputName + article.Path))
            .Concat(pages.Select(page => (Name: page.Slug, Owner: inputName + page.Path)))
            .Concat(RedirectReader.OldAddresses(input).Where(IsOfRole).Select(address => (Name: address.Trim('/')["roles/".Length..], Owner: $"a redirect of {inputName}{InputLayout.Redirects}")));
        return new TakenNames(articles, names.DistinctBy(one => one.Name, StringComparer.OrdinalIgnoreCase).ToFrozenDictionary(one => one.Name, one => one.Owner, StringComparer.OrdinalIgnoreCase), inputName);
    }

    /// <summary>What has an address already; null when it is free. On some disks names that differ in their capitals alone are the same.</summary>
    public string? BySlug(string slug) => _owners.GetValueOrDefault(slug);

    /// <summary>The file of the article that answers to a title in one of these regions; null when none does.</summary>
    public string? ByTitle(string title, ImmutableArray<string> regions) =>
        _articles.FirstOrDefault(article => article.Facts.Regions.Intersect(regions).Any() && article.Facts.Aliases.Prepend(article.Facts.Title).Contains(title, StringComparer.OrdinalIgnoreCase)) is { } namesake
            ? _inputName + namesake.Path
            : null;

    /// <summary>A free name like the one that is taken: with the region behind it, as the guide tells namesakes apart, else with a number.</summary>
    public string FreeName(string slug, ImmutableArray<string> regions) =>
        regions.Select(region => $"{slug}-{region}")
            .Concat(Enumerable.Range(2, _owners.Count + 1).Select(number => string.Create(CultureInfo.InvariantCulture, $"{slug}-{number}")))
            .First(name => BySlug(name) is null);

    private static bool IsOfRole(string address) => address.StartsWith("/roles/", StringComparison.Ordinal) && address.Trim('/').Length > "roles/".Length;
}
