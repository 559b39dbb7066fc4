using System.Collections.Immutable;
using System.Text.Json;

namespace RoleGuide.Checks.StructuredData;

/// <summary>The graph of a page, and why there is none if it could not be read.</summary>
/// <param name="Nodes">The nodes of the graph, without those inside others.</param>
internal sealed record PageGraph(FinishedPage Page, ImmutableArray<GraphNode> Nodes, string? Fault)
{
    private const string Context = "https://schema.org";

    private static readonly JsonDocumentOptions s_strict = new() { AllowDuplicateProperties = false };

    /// <summary>Every node, those inside others included.</summary>
    public IEnumerable<GraphNode> All => Nodes.SelectMany(node => node.Whole);

    public IEnumerable<GraphNode> Of(params ReadOnlySpan<string> types)
    {
        var wanted = types.ToArray();
        return All.Where(node => wanted.Contains(node.Type, StringComparer.Ordinal));
    }

    /// <summary>A page carries its graph as one block of JSON. The 404 page answers for every address that there is not, the search page for every question, and the page about a proposed change lives as long as the proposal, and the page that forms lead to answers their senders: they tell machines nothing.</summary>
    public static PageGraph Of(FinishedPage page)
    {
        var expected = page.Address is "/404.html" or "/search/" or "/preview/" or "/thanks/" ? 0 : 1;
        if (page.Blocks.Length != expected) return Without($"the page has {page.Blocks.Length} blocks of structured data, expected {expected}");
        if (expected == 0) return new PageGraph(page, [], null);
        try
        {
            using var json = JsonDocument.Parse(page.Blocks[0], s_strict);
            var isGraph = json.RootElement.ValueKind == JsonValueKind.Object
                && json.RootElement.TryGetProperty("@context", out var context) && context.ValueKind == JsonValueKind.String && context.GetString() == Context
                && json.RootElement.TryGetProperty("@graph", out var graph) && graph.ValueKind == JsonValueKind.Array;
            if (!isGraph) return Without($"the structured data is no @graph in the context {Context}");
            return new PageGraph(page, [.. json.RootElement.GetProperty("@graph").EnumerateArray().Select(Value).Select(value => value.Node ?? new GraphNode("", null, []))], null);
        }
        catch (JsonException)
        {
            return Without("the structured data is no JSON");
        }

        PageGraph Without(string fault) => new(page, [], fault);
    }

    private static GraphValue Value(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => new GraphValue(Text: json.GetString()),
        JsonValueKind.Number => new GraphValue(Number: json.GetDecimal()),
        JsonValueKind.True or JsonValueKind.False => new GraphValue(Flag: json.GetBoolean()),
        JsonValueKind.Object when json.EnumerateObject().Count() == 1 && Named(json, "@id") is { } id => new GraphValue(Reference: id),
        JsonValueKind.Object => new GraphValue(Node: Node(json)),

        // Nulls, and lists inside lists, say nothing that a reader of linked data could use.
        _ => new GraphValue(Node: new GraphNode("", null, [])),
    };

    private static GraphNode Node(JsonElement json) => new(
        Named(json, "@type") ?? "",
        Named(json, "@id"),
        [
            .. json.EnumerateObject().Where(property => property.Name is not ("@type" or "@id")).Select(property => new GraphProperty(
                property.Name, property.Value.ValueKind == JsonValueKind.Array ? [.. property.Value.EnumerateArray().Select(Value)] : [Value(property.Value)])),
        ]);

    private static string? Named(JsonElement json, string name) => json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
