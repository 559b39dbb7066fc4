using System.Collections.Immutable;

namespace RoleGuide.Checks;

/// <summary>Every link inside the site leads to a file of it, and every fragment to an id; every page is linked from another.</summary>
internal static class LinkCheck
{
    public static IEnumerable<string> Run(ImmutableArray<FinishedPage> pages, HashSet<string> addresses)
    {
        var idsOf = pages.ToDictionary(page => page.Address, page => page.Ids.ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        var reached = new HashSet<string>(StringComparer.Ordinal) { "/", "/404.html" };
        foreach (var page in pages)
        {
            foreach (var link in page.Links.Where(link => !IsOutside(link)).Distinct(StringComparer.Ordinal))
            {
                var (address, fragment) = Split(link, page.Address);
                if (!addresses.Contains(address)) yield return $"{page.Path}: the link {link} leads to no file of the site";
                else if (fragment is not null && idsOf.TryGetValue(address, out var ids) && !ids.Contains(fragment)) yield return $"{page.Path}: the link {link} names no id of {address}";
                if (address != page.Address) reached.Add(address);
            }
        }

        foreach (var page in pages.Where(page => !reached.Contains(page.Address))) yield return $"{page.Path}: no other page leads here";
    }

    private static bool IsOutside(string link) => !link.StartsWith('/') && !link.StartsWith('#');

    private static (string Address, string? Fragment) Split(string link, string current) =>
        link.Split('#', 2) is [var address, var fragment] ? (address.Length == 0 ? current : address, fragment) : (link, null);
}
