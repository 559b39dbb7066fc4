using System.Collections.Immutable;

namespace RoleGuide.Checks;

/// <summary>
/// No two pages have the same title, heading or description: a reader of search results could not tell them apart.
/// A description that the page shows below its heading is a writer's summary. That two of those are the same is told to writers (RG608).
/// </summary>
internal static class UniquenessCheck
{
    public static IEnumerable<string> Run(ImmutableArray<FinishedPage> pages) =>
        Repeated(pages, "title", page => page.Title)
            .Concat(Repeated(pages, "heading", page => page.Seen.Heading))
            .Concat(Repeated([.. pages.Where(page => SeenPage.Collapsed(page.Description ?? "") != page.Seen.Standfirst)], "description", page => page.Description));

    private static IEnumerable<string> Repeated(ImmutableArray<FinishedPage> pages, string what, Func<FinishedPage, string?> text) =>
        from same in pages.GroupBy(text, StringComparer.Ordinal)
        where same.Key is not null && same.Skip(1).Any()
        from page in same
        select $"{page.Path}: the {what} \"{same.Key}\" stands on {same.Count()} pages";
}
