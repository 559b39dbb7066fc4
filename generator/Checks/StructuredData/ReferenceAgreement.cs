namespace RoleGuide.Checks.StructuredData;

/// <summary>A page speaks of what it describes itself. Of other pages it names the site, what it is a part of, and what it compares: pages that its readers are led to as well.</summary>
internal static class ReferenceAgreement
{
    public static IEnumerable<string> Run(PageGraph graph, string site) =>
        from node in graph.All
        from property in node.Properties
        from value in property.Values
        where value.Reference is { } id && !IsSeen(id.Split('#')[0], (node.Type, property.Name), graph.Page, site)
        select $"{graph.Page.Path}: the {property.Name} of {VocabularyCheck.Name(node)} is {value.Reference}, which is no matter of this page";

    private static bool IsSeen(string address, (string Type, string Property) place, FinishedPage page, string site)
    {
        if (address == page.Canonical) return true;
        var mayBeElsewhere = place.Property is "isPartOf" or "author" or "publisher" or "creator" || place is ("WebPage", "about");
        return mayBeElsewhere && (address == site + "/" || (address.StartsWith(site + "/", StringComparison.Ordinal) && page.Seen.Addresses.Contains(address[site.Length..])));
    }
}
