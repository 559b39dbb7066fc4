namespace RoleGuide.Checks.StructuredData;

/// <summary>What the markup lists are links that readers see, with the same words and the same addresses.</summary>
internal static class ListAgreement
{
    public static IEnumerable<string> Run(PageGraph graph, string site) =>
        from list in graph.Of("ItemList", "DefinedTermSet")
        from entry in list.Nodes("itemListElement").Concat(list.Nodes("hasDefinedTerm"))
        let name = entry.Text("name") ?? ""
        let address = entry.Text("url") ?? ""
        where !graph.Page.Seen.Links.Contains((SeenPage.Collapsed(name), address.StartsWith(site + "/", StringComparison.Ordinal) ? address[site.Length..] : address))
        select $"{graph.Page.Path}: {VocabularyCheck.Name(list)} has the entry \"{name}\" at {address}, and the page no such link";
}
