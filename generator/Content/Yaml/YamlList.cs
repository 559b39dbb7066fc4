using System.Collections.Immutable;
using RoleGuide.Diagnostics;

namespace RoleGuide.Content.Yaml;

/// <summary>A list.</summary>
public sealed record YamlList(SourceSpot Spot, ImmutableArray<YamlNode> Items) : YamlNode(Spot);
