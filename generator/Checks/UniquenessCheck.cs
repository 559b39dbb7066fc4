using System.Collections.Immutable;

namespace RoleGuide.Checks;

/// <summary>No two pages have the same title: a reader of search results could not tell them apart. That two have one summary is told to writers (RG608).</summary>
internal static class UniquenessCheck
{
    public static IEnumerable<string> Run(ImmutableArray<FinishedPage> pages) =>
        from same in pages.GroupBy(page => page.Title, StringComparer.Ordinal)
        where same.Key is not null && same.Skip(1).Any()
        from page in same
        select $"{page.Path}: the title \"{same.Key}\" stands on {same.Count()} pages";
}
