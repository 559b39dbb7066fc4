using System.Collections.Immutable;

namespace RoleGuide.Checks;

/// <summary>The sitemap names the pages that search engines may list, all of them and no other, in order.</summary>
internal static class SitemapCheck
{
    public static IEnumerable<string> Run(ImmutableArray<PageTrace> pages, ImmutableArray<FileTrace> files)
    {
        // Outside production nothing may be listed, and the sitemap says what it will say there.
        if (pages.FirstOrDefault(page => page.Address == "/") is not { IsIndexed: true }) yield break;
        var named = files.SelectMany(file => file.Locations).ToArray();
        if (FileCheck.FirstOutOfOrder(named) is { } early) yield return $"sitemap.xml: {early} is out of order";
        var listed = named.ToHashSet(StringComparer.Ordinal);
        var indexed = pages.Where(page => page.IsIndexed && page.Canonical is not null).ToDictionary(page => page.Address, page => page.Canonical!, StringComparer.Ordinal);
        foreach (var (address, canonical) in indexed.Where(page => !listed.Contains(page.Value))) yield return $"sitemap.xml: {address} may be listed by search engines and is not in the sitemap as {canonical}";
        foreach (var foreign in listed.Except(indexed.Values, StringComparer.Ordinal)) yield return $"sitemap.xml: {foreign} is no page that search engines may list";
    }

    internal static bool IsSitemap(string path) => path.StartsWith("sitemap", StringComparison.Ordinal) && path.EndsWith(".xml", StringComparison.Ordinal);
}
