using System.Collections.Immutable;

namespace RoleGuide.Checks;

/// <summary>Every link inside the site leads to a file of it, and every fragment to an id; every page is linked from another.</summary>
internal static class LinkCheck
{
    public static IEnumerable<string> Run(ImmutableArray<PageTrace> pages, HashSet<string> addresses)
    {
        var byAddress = pages.ToDictionary(page => page.Address, StringComparer.Ordinal);
        var reached = new HashSet<string>(StringComparer.Ordinal) { "/", "/404.html" };

        // The same few links stand on every page: each is followed once.
        var followed = new Dictionary<string, (string Address, string? Fault)>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            foreach (var link in page.Links)
            {
                if (!followed.TryGetValue(link, out var end)) followed[link] = end = Follow(link, addresses, byAddress);
                if (end.Fault is { } fault) yield return $"{page.Path}: {fault}";
                if (end.Address != page.Address) reached.Add(end.Address);
            }
        }

        foreach (var page in pages.Where(page => !reached.Contains(page.Address))) yield return $"{page.Path}: no other page leads here";
    }

    private static (string Address, string? Fault) Follow(string link, HashSet<string> addresses, Dictionary<string, PageTrace> pages)
    {
        var (address, fragment) = link.Split('#', 2) is [var before, var behind] ? (before, behind) : (link, null);
        if (!addresses.Contains(address)) return (address, $"the link {link} leads to no file of the site");
        var isThere = fragment is null || !pages.TryGetValue(address, out var page) || page.Ids.Contains(fragment);
        return (address, isThere ? null : $"the link {link} names no id of {address}");
    }
}
