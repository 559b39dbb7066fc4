using RoleGuide.Model;

namespace RoleGuide.Checks.StructuredData;

/// <summary>What the markup lists are links that readers see, with the same words and the same addresses; what it says of a term stands beside its link.</summary>
internal static class ListAgreement
{
    public static IEnumerable<string> Run(PageGraph graph, string site)
    {
        foreach (var list in graph.Of("ItemList", "DefinedTermSet"))
        {
            foreach (var entry in list.Nodes("itemListElement").Concat(list.Nodes("hasDefinedTerm")))
            {
                var (name, address) = (entry.Text("name") ?? "", entry.Text("url") ?? "");
                var path = address.StartsWith(site + "/", StringComparison.Ordinal) ? address[site.Length..] : address;
                if (!graph.Page.Seen.Links.Contains((SingleSpaced.Of(name), path))) yield return $"{graph.Page.Path}: {VocabularyCheck.Name(list)} has the entry \"{name}\" at {address}, and the page no such link";
                else if (entry.Text("description") is { } said && !graph.Page.Seen.Cards[path].Any(card => card.Contains(SingleSpaced.Of(said), StringComparison.Ordinal))) yield return $"{graph.Page.Path}: {VocabularyCheck.Name(list)} says of \"{name}\" \"{said}\", which does not stand beside its link";
            }
        }
    }
}
