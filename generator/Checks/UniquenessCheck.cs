using System.Collections.Immutable;

namespace RoleGuide.Checks;

/// <summary>No two pages have the same title or description: a reader of search results could not tell them apart.</summary>
internal static class UniquenessCheck
{
    public static IEnumerable<string> Run(ImmutableArray<FinishedPage> pages) =>
        Repeated(pages, "title", page => page.Title).Concat(Repeated(pages, "description", page => page.Description));

    private static IEnumerable<string> Repeated(ImmutableArray<FinishedPage> pages, string what, Func<FinishedPage, string?> text) =>
        from same in pages.GroupBy(text, StringComparer.Ordinal)
        where same.Key is not null && same.Skip(1).Any()
        from page in same
        select $"{page.Path}: the {what} \"{same.Key}\" stands on {same.Count()} pages";
}
