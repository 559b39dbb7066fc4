using System.Collections.Immutable;

namespace RoleGuide.Checks.StructuredData;

/// <summary>A property of a node with its values; a single value is a list of one.</summary>
internal sealed record GraphProperty(string Name, ImmutableArray<GraphValue> Values);
