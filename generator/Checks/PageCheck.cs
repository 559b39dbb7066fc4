namespace RoleGuide.Checks;

/// <summary>What must hold on every page by itself.</summary>
internal static class PageCheck
{
    public static IEnumerable<string> Run(PageReading page)
    {
        if (string.IsNullOrWhiteSpace(page.Title)) yield return $"{page.Path}: the page has no title";
        if (string.IsNullOrWhiteSpace(page.Description)) yield return $"{page.Path}: the page has no description";
        if (string.IsNullOrWhiteSpace(page.Language)) yield return $"{page.Path}: the page names no language";
        if (page.Canonical is null || !page.Canonical.EndsWith(page.Address, StringComparison.Ordinal)) yield return $"{page.Path}: the canonical address is {page.Canonical ?? "missing"}, expected one that ends with {page.Address}";
        if (page.Styled > 0) yield return $"{page.Path}: {page.Styled} elements have a style attribute or an event handler, which the content policy forbids";
        if (page.Headings.Count(level => level == 1) != 1) yield return $"{page.Path}: the page has {page.Headings.Count(level => level == 1)} headings of level 1, expected one";
        foreach (var (level, before) in page.Headings.Skip(1).Zip(page.Headings).Where(pair => pair.First > pair.Second + 1))
        {
            yield return $"{page.Path}: a heading of level {level} follows one of level {before}";
        }

        if (page.Translations > 0) yield return $"{page.Path}: {page.Translations} elements name a page in another language, and the guide has one language";
        if (page.BrokenBlocks > 0) yield return $"{page.Path}: the structured data is no JSON";
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in page.Ids.Where(id => !seen.Add(id)).Distinct(StringComparer.Ordinal)) yield return $"{page.Path}: the id \"{id}\" stands on the page twice";
        var ids = seen.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var link in page.Links.Where(link => link.StartsWith('#') && !ids.Contains(link.AsSpan(1)))) yield return $"{page.Path}: the link {link} names no id of {page.Address}";
    }
}
