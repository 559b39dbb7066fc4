using System.Collections.Immutable;

namespace RoleGuide.Checks.StructuredData;

/// <summary>A node of a page's markup as a stranger reads it.</summary>
/// <param name="Type">Empty where the node names none.</param>
internal sealed record GraphNode(string Type, string? Id, ImmutableArray<GraphProperty> Properties)
{
    /// <summary>The node and every node inside it.</summary>
    public IEnumerable<GraphNode> Whole => Properties.SelectMany(property => property.Values).Select(value => value.Node).OfType<GraphNode>().SelectMany(node => node.Whole).Prepend(this);

    public IEnumerable<GraphValue> this[string name] => Properties.Where(property => property.Name == name).SelectMany(property => property.Values);

    /// <summary>The first text of a property.</summary>
    public string? Text(string name) => this[name].Select(value => value.Text).FirstOrDefault();

    public decimal? Number(string name) => this[name].Select(value => value.Number).FirstOrDefault();

    public IEnumerable<GraphNode> Nodes(string name) => this[name].Select(value => value.Node).OfType<GraphNode>();
}
