using System.Globalization;

namespace RoleGuide.Checks.StructuredData;

/// <summary>Every node is of a type that the guide uses, with properties of that type, values of their ranges and nothing missing.</summary>
internal static class VocabularyCheck
{
    public static IEnumerable<string> Run(PageGraph graph) => graph.All.SelectMany(Faults).Select(fault => $"{graph.Page.Path}: {fault}");

    private static IEnumerable<string> Faults(GraphNode node)
    {
        if (!Vocabulary.Knows(node.Type))
        {
            yield return node.Type.Length == 0 ? "the structured data has a node without a type" : $"the structured data has a {node.Type}, which is no type that the guide uses";
            yield break;
        }

        var rules = Vocabulary.RulesOf(node.Type);
        foreach (var property in node.Properties)
        {
            if (!rules.TryGetValue(property.Name, out var rule)) yield return $"{Name(node)} has the property {property.Name}, which is none of its type";
            else if (property.Values.Any(value => !rule.Ranges.Any(range => Fits(value, range)))) yield return $"the {property.Name} of {Name(node)} is not of the type {string.Join(" or ", rule.Ranges)}";
        }

        foreach (var (name, _) in rules.Where(rule => rule.Value.IsRequired && !node[rule.Key].Any()).OrderBy(rule => rule.Key, StringComparer.Ordinal)) yield return $"{Name(node)} has no {name}";
    }

    /// <summary>What a reference leads to is judged where it is followed.</summary>
    private static bool Fits(GraphValue value, string range) => range switch
    {
        "Text" => value.Text?.Length > 0,
        "URL" => value.Text is { } address && (address.StartsWith("https://", StringComparison.Ordinal) || address.StartsWith("http://", StringComparison.Ordinal)),
        "DateTime" => DateTimeOffset.TryParseExact(value.Text, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "Number" => value.Number is not null,
        "Boolean" => value.Flag is not null,
        _ => value.Reference is not null || (value.Node is { } node && (Vocabulary.IsA(node.Type, range) || !Vocabulary.Knows(node.Type))),
    };

    /// <summary>A node as messages name it: by its type, and by its id or its name where it has one.</summary>
    public static string Name(GraphNode node) => (node.Id ?? node.Text("name")) is { } name ? $"the {node.Type} \"{name}\"" : $"a {node.Type}";
}
