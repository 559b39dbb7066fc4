using System.Collections.Immutable;
using RoleGuide.Content.Kept;
using RoleGuide.Content.Links;
using RoleGuide.Content.Sources;
using RoleGuide.Model;

namespace RoleGuide.Content.Articles;

/// <summary>
/// What was read before, so that the same bytes need not be read again on the same terms. It never changes: a reading is given one and hands back another.
/// It holds values alone, by path and hash, so it may as well come from another process.
/// </summary>
public sealed class ReadingMemory
{
    private readonly ReadingTerms? _terms;
    private readonly ReadingPacks? _packs;

    /// <summary>One list for each reading that is remembered, in the order of the paths.</summary>
    private readonly ImmutableArray<ImmutableArray<Article>> _articles;
    private readonly ImmutableArray<ImmutableArray<PageDraft>> _pages;

    private ReadingMemory(ReadingTerms? terms, Derivations derived, ImmutableArray<ImmutableArray<Article>> articles, ImmutableArray<ImmutableArray<PageDraft>> pages) =>
        (_terms, Derived, _articles, _pages) = (terms, derived, articles, pages);

    private ReadingMemory(ReadingPacks packs)
        : this(null, Derivations.None, [], []) => _packs = packs;

    /// <summary>Nothing was read before.</summary>
    public static ReadingMemory Empty { get; } = new(null, Derivations.None, [], []);

    /// <summary>What was made of the last reading.</summary>
    public Derivations Derived { get; }

    /// <summary>What was read on some terms, in the order of the paths. What stands for a file that could not be taken is no reading.</summary>
    public static ReadingMemory Of(ReadingTerms terms, Derivations derived, ImmutableArray<Article> articles, ImmutableArray<PageDraft> pages) => new(terms, derived, [articles], [pages]);

    /// <summary>What other processes read and kept.</summary>
    public static ReadingMemory From(ReadingPacks packs) => new(packs);

    /// <summary>What was read on these terms: all of it or nothing. Of what is kept, only the readings of these files are fetched.</summary>
    /// <param name="aside">Takes the markup of each article that is fetched and gives what fetches it again; null where it is held.</param>
    public ReadingMemory On(ReadingTerms terms, IEnumerable<SourceFile> files, Aside? aside = null) =>
        _terms == terms ? this
        : _packs?.Fetch(terms, files.Select(static file => (file.Path, file.Hash)), aside) is { } kept ? Of(terms, Derivations.None, kept.Articles, kept.Pages)
        : Empty;

    /// <summary>Both memories; this one alone when the other was made on other terms.</summary>
    public ReadingMemory With(ReadingMemory other) => ReferenceEquals(this, other) || _terms is null || _terms != other._terms
        ? this
        : new ReadingMemory(_terms, Derived, [.. _articles, .. other._articles], [.. _pages, .. other._pages]);

    /// <summary>How many articles and text pages of another memory are not the very ones of this: they were read since.</summary>
    public int CountOfNew(ReadingMemory other) =>
        Distinct(other._articles).Count(one => one.Hash is { } hash && !ReferenceEquals(Article(one.Path, hash), one))
        + Distinct(other._pages).Count(one => one.Hash is { } hash && !ReferenceEquals(Page(one.Path, hash), one));

    /// <summary>The role of an article with its links as they were followed, or null.</summary>
    internal LinkedRole? Linked(Article article) => InOrder.Find(Derived.Roles, article.Path, static one => one.Article.Path) is { } role && ReferenceEquals(role.Article, article) ? role : null;

    /// <summary>The article of these bytes, or null.</summary>
    internal Article? Article(SourceFile file) => Article(file.Path, file.Hash);

    /// <summary>The text page of these bytes, or null.</summary>
    internal PageDraft? Page(SourceFile file) => Page(file.Path, file.Hash);

    private Article? Article(string path, string hash)
    {
        foreach (var reading in _articles)
        {
            if (InOrder.Find(reading, path, static one => one.Path) is { } article && article.Hash == hash) return article;
        }

        return null;
    }

    private PageDraft? Page(string path, string hash)
    {
        foreach (var reading in _pages)
        {
            if (InOrder.Find(reading, path, static one => one.Path) is { } page && page.Hash == hash) return page;
        }

        return null;
    }

    private static IEnumerable<T> Distinct<T>(ImmutableArray<ImmutableArray<T>> readings)
        where T : class => readings is [var only] ? only : readings.SelectMany(reading => reading).Distinct<T>(ReferenceEqualityComparer.Instance);
}
