using System.Collections.Immutable;
using RoleGuide.Content.Kept;
using RoleGuide.Content.Links;
using RoleGuide.Content.Sources;
using RoleGuide.Model.Comparing;

namespace RoleGuide.Content.Articles;

/// <summary>
/// What was read before, so that the same bytes need not be read again on the same terms. It never changes: a reading is given one and hands back another.
/// It holds values alone, by path and hash, so it may as well come from another process.
/// </summary>
public sealed class ReadingMemory
{
    private readonly ReadingTerms? _terms;
    private readonly ReadingPacks? _packs;
    private readonly Dictionary<(string Path, string Hash), Article> _articles;
    private readonly Dictionary<(string Path, string Hash), PageDraft> _pages;

    private readonly Dictionary<Article, LinkedRole> _linked = new(ReferenceEqualityComparer.Instance);

    private ReadingMemory(ReadingTerms? terms, (ComparedPairs Pairs, ImmutableArray<LinkedRole> Roles) derived, IEnumerable<Article> articles, IEnumerable<PageDraft> pages)
    {
        (_terms, Pairs, Roles) = (terms, derived.Pairs, derived.Roles);
        foreach (var role in Roles) _linked.TryAdd(role.Article, role);
        _articles = [];
        _pages = [];
        foreach (var article in articles)
        {
            if (article.Hash is { } hash) _articles.TryAdd((article.Path, hash), article);
        }

        foreach (var page in pages)
        {
            if (page.Hash is { } hash) _pages.TryAdd((page.Path, hash), page);
        }
    }

    private ReadingMemory(ReadingPacks packs)
        : this(null, (ComparedPairs.None, []), [], []) => _packs = packs;

    /// <summary>Nothing was read before.</summary>
    public static ReadingMemory Empty { get; } = new(null, (ComparedPairs.None, []), [], []);

    /// <summary>The pairs of roles that were compared.</summary>
    public ComparedPairs Pairs { get; }

    /// <summary>The roles with their links as they were followed.</summary>
    internal ImmutableArray<LinkedRole> Roles { get; }

    /// <summary>What was read on some terms. What stands for a file that could not be taken is no reading.</summary>
    public static ReadingMemory Of(ReadingTerms terms, (ComparedPairs Pairs, ImmutableArray<LinkedRole> Roles) derived, ImmutableArray<Article> articles, ImmutableArray<PageDraft> pages) =>
        new(terms, derived, articles, pages);

    /// <summary>What other processes read and kept.</summary>
    public static ReadingMemory From(ReadingPacks packs) => new(packs);

    /// <summary>What was read on these terms: all of it or nothing. Of what is kept, only the readings of these files are fetched.</summary>
    public ReadingMemory On(ReadingTerms terms, IEnumerable<SourceFile> files) => _terms == terms ? this : _packs?.Fetch(terms, files) ?? Empty;

    /// <summary>Both memories; this one alone when the other was made on other terms.</summary>
    public ReadingMemory With(ReadingMemory other) => ReferenceEquals(this, other) || _terms is null || _terms != other._terms
        ? this
        : new ReadingMemory(_terms, (Pairs, Roles), _articles.Values.Concat(other._articles.Values), _pages.Values.Concat(other._pages.Values));

    /// <summary>How many articles and text pages of another memory are not the very ones of this: they were read since.</summary>
    public int CountOfNew(ReadingMemory other) =>
        other._articles.Count(one => !ReferenceEquals(_articles.GetValueOrDefault(one.Key), one.Value))
        + other._pages.Count(one => !ReferenceEquals(_pages.GetValueOrDefault(one.Key), one.Value));

    /// <summary>The role of an article with its links as they were followed, or null.</summary>
    internal LinkedRole? Linked(Article article) => _linked.GetValueOrDefault(article);

    /// <summary>The article of these bytes, or null.</summary>
    internal Article? Article(SourceFile file) => _articles.GetValueOrDefault((file.Path, file.Hash));

    /// <summary>The text page of these bytes, or null.</summary>
    internal PageDraft? Page(SourceFile file) => _pages.GetValueOrDefault((file.Path, file.Hash));
}
