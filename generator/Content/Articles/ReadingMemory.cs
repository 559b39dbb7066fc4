using System.Collections.Immutable;

namespace RoleGuide.Content.Articles;

/// <summary>
/// What was read before, so that the same bytes need not be read again on the same terms. It never changes: a reading is given one and hands back another.
/// It holds values alone, by path and hash, so it may as well come from another process.
/// </summary>
public sealed class ReadingMemory
{
    private readonly ReadingTerms? _terms;
    private readonly Dictionary<(string Path, string Hash), Article> _articles;
    private readonly Dictionary<(string Path, string Hash), PageDraft> _pages;

    private ReadingMemory(ReadingTerms? terms, IEnumerable<Article> articles, IEnumerable<PageDraft> pages)
    {
        _terms = terms;
        _articles = articles.Where(article => article.Hash is not null).DistinctBy(article => (article.Path, article.Hash!)).ToDictionary(article => (article.Path, article.Hash!));
        _pages = pages.Where(page => page.Hash is not null).DistinctBy(page => (page.Path, page.Hash!)).ToDictionary(page => (page.Path, page.Hash!));
    }

    /// <summary>Nothing was read before.</summary>
    public static ReadingMemory Empty { get; } = new(null, [], []);

    /// <summary>What was read on some terms. What stands for a file that could not be taken is no reading.</summary>
    public static ReadingMemory Of(ReadingTerms terms, ImmutableArray<Article> articles, ImmutableArray<PageDraft> pages) => new(terms, articles, pages);

    /// <summary>Both memories; this one alone when the other was made on other terms.</summary>
    public ReadingMemory With(ReadingMemory other) => ReferenceEquals(this, other) || _terms is null || _terms != other._terms
        ? this
        : new ReadingMemory(_terms, _articles.Values.Concat(other._articles.Values), _pages.Values.Concat(other._pages.Values));

    /// <summary>How many articles and text pages of another memory are not the very ones of this: they were read since.</summary>
    public int CountOfNew(ReadingMemory other) =>
        other._articles.Count(one => !ReferenceEquals(_articles.GetValueOrDefault(one.Key), one.Value))
        + other._pages.Count(one => !ReferenceEquals(_pages.GetValueOrDefault(one.Key), one.Value));

    /// <summary>The article of these bytes on these terms, or null.</summary>
    internal Article? Article(Sources.SourceFile file, ReadingTerms terms) => _terms == terms ? _articles.GetValueOrDefault((file.Path, file.Hash)) : null;

    /// <summary>The text page of these bytes on these terms, or null.</summary>
    internal PageDraft? Page(Sources.SourceFile file, ReadingTerms terms) => _terms == terms ? _pages.GetValueOrDefault((file.Path, file.Hash)) : null;
}
