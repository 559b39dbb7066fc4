using System.Collections.Immutable;
using System.Xml;
using RoleGuide.Output;

namespace RoleGuide.Checks;

/// <summary>The sitemap names the pages that search engines may list, all of them and no other, in order.</summary>
internal static class SitemapCheck
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static IEnumerable<string> Run(ImmutableArray<PageTrace> pages, ImmutableArray<OutputFile> files)
    {
        // Outside production nothing may be listed, and the sitemap says what it will say there.
        if (pages.FirstOrDefault(page => page.Address == "/") is not { IsIndexed: true }) yield break;
        var named = files.Where(IsSitemap).SelectMany(Locations).ToArray();
        if (FileCheck.FirstOutOfOrder(named) is { } early) yield return $"sitemap.xml: {early} is out of order";
        var listed = named.ToHashSet(StringComparer.Ordinal);
        var indexed = pages.Where(page => page.IsIndexed && page.Canonical is not null).ToDictionary(page => page.Address, page => page.Canonical!, StringComparer.Ordinal);
        foreach (var (address, canonical) in indexed.Where(page => !listed.Contains(page.Value))) yield return $"sitemap.xml: {address} may be listed by search engines and is not in the sitemap as {canonical}";
        foreach (var foreign in listed.Except(indexed.Values, StringComparer.Ordinal)) yield return $"sitemap.xml: {foreign} is no page that search engines may list";
    }

    private static bool IsSitemap(OutputFile file) => file.Path.StartsWith("sitemap", StringComparison.Ordinal) && file.Path.EndsWith(".xml", StringComparison.Ordinal);

    private static List<string> Locations(OutputFile file)
    {
        var found = new List<string>();
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(file.Content.ToArray()));
            while (reader.ReadToFollowing("url", Namespace))
            {
                if (reader.ReadToDescendant("loc", Namespace)) found.Add(reader.ReadElementContentAsString());
            }
        }
        catch (XmlException)
        {
            // What is wrong with the file itself is told by the check of files.
        }

        return found;
    }
}
