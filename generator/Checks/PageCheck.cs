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
        var first = page.Headings.AsSpan().Count(1);
        if (first != 1) yield return $"{page.Path}: the page has {first} headings of level 1, expected one";
        for (var at = 1; at < page.Headings.Length; at++)
        {
            var (level, before) = (page.Headings[at], page.Headings[at - 1]);
            if (level > before + 1) yield return $"{page.Path}: a heading of level {level} follows one of level {before}";
        }

        if (page.Translations > 0) yield return $"{page.Path}: {page.Translations} elements name a page in another language, and the guide has one language";
        if (page.BrokenBlocks > 0) yield return $"{page.Path}: the structured data is no JSON";
        var (seen, repeated) = (new HashSet<string>(page.Ids.Length, StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var id in page.Ids)
        {
            if (!seen.Add(id) && repeated.Add(id)) yield return $"{page.Path}: the id \"{id}\" stands on the page twice";
        }

        var ids = seen.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var link in page.Links)
        {
            if (link.StartsWith('#') && !ids.Contains(link.AsSpan(1))) yield return $"{page.Path}: the link {link} names no id of {page.Address}";
        }
    }
}
