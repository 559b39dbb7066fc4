using System.Collections.Immutable;

namespace RoleGuide.Checks.StructuredData;

/// <summary>Every id belongs to the page that describes the node and is given once, and every reference leads to a node of a fitting type, on this page or on another one.</summary>
internal static class ReferenceCheck
{
    public static IEnumerable<string> Run(ImmutableArray<PageGraph> graphs)
    {
        var typeOf = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var graph in graphs)
        {
            foreach (var node in graph.All)
            {
                if (node.Id is not { } id) continue;
                if (!id.StartsWith(graph.Page.Canonical + "#", StringComparison.Ordinal)) yield return $"{graph.Page.Path}: {VocabularyCheck.Name(node)} has an id that is not the page's address with a fragment";
                if (!typeOf.TryAdd(id, node.Type)) yield return $"{graph.Page.Path}: the id {id} is given to two nodes";
            }
        }

        foreach (var graph in graphs)
        {
            foreach (var (node, property, id) in References(graph))
            {
                if (!typeOf.TryGetValue(id, out var type)) yield return $"{graph.Page.Path}: the {property} of {VocabularyCheck.Name(node)} is {id}, which no page describes";
                else if (Vocabulary.RulesOf(node.Type).TryGetValue(property, out var rule) && !rule.Ranges.Any(range => Vocabulary.IsA(type, range))) yield return $"{graph.Page.Path}: the {property} of {VocabularyCheck.Name(node)} is {id}, which is a {type}";
            }
        }
    }

    private static IEnumerable<(GraphNode Node, string Property, string Id)> References(PageGraph graph) =>
        from node in graph.All
        from property in node.Properties
        from value in property.Values
        where value.Reference is not null
        select (node, property.Name, value.Reference);
}
