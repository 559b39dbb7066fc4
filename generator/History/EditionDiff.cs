using System.Collections.Immutable;

namespace RoleGuide.History;

/// <summary>What lies between two editions of the site.</summary>
/// <param name="Pages">By what became of them, then by address.</param>
/// <param name="Files">Everything else that is published, by path.</param>
public sealed record EditionDiff(ImmutableArray<PageChange> Pages, ImmutableArray<FileChange> Files)
{
    /// <summary>The canonical address of the new edition, without trailing slash; empty when its manifest doesn't tell it.</summary>
    public required string BaseUrl { get; init; }

    /// <summary>Whether both manifests tell what pages say. Otherwise a page is only known to be changed.</summary>
    public required bool KnowsHow { get; init; }

    /// <summary>The contexts of both editions where they differ, in which case every page looks different.</summary>
    public required (string Old, string New)? Contexts { get; init; }

    /// <summary>How many pages are byte for byte what they were.</summary>
    public required int Unchanged { get; init; }

    public IEnumerable<PageChange> Of(PageChangeKind kind) => Pages.Where(page => page.Kind == kind);

    /// <summary>
    /// The absolute addresses that search engines should visit again, for IndexNow: of pages that were added, moved, removed or say something new, in ordinal order.
    /// What only looks different is no news.
    /// </summary>
    public ImmutableArray<string> Announced(string baseUrl) =>
    [
        .. Pages
            .Where(page => page.Kind != PageChangeKind.Looks && page.IsListed)
            .SelectMany(page => new[] { page.Address, page.From })
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(address => baseUrl + address),
    ];
}
