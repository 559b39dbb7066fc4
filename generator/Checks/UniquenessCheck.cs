using System.Collections.Immutable;

namespace RoleGuide.Checks;

/// <summary>
/// No two pages have the same title, heading or description: a reader of search results could not tell them apart.
/// A description that the page shows below its heading is a writer's summary. That two of those are the same is told to writers (RG608).
/// Where a page is made of one article alone, the key to look at is named.
/// </summary>
internal static class UniquenessCheck
{
    public static IEnumerable<string> Run(ImmutableArray<PageTrace> pages) =>
        Repeated(pages, ("title", "title"), page => page.Title)
            .Concat(Repeated(pages, ("heading", "title"), page => page.Heading))
            .Concat(Repeated([.. pages.Where(page => !page.IsSummary)], ("description", "summary"), page => page.Description));

    private static IEnumerable<string> Repeated(ImmutableArray<PageTrace> pages, (string Name, string Key) what, Func<PageTrace, string?> text) =>
        from same in pages.GroupBy(text, StringComparer.Ordinal)
        where same.Key is not null && same.Skip(1).Any()
        from page in same
        select $"{page.Path}: the {what.Name} \"{same.Key}\" stands on {same.Count()} pages{(page.Source is { } source ? $"; look at the {what.Key} of {source}" : "")}";
}
