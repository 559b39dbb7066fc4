using System.Collections.Immutable;
using RoleGuide.Diagnostics;

namespace RoleGuide.Content.Yaml;

/// <summary>A map, its entries in the order written; keys are unique.</summary>
public sealed record YamlMap(SourceSpot Spot, ImmutableArray<YamlEntry> Entries) : YamlNode(Spot)
{
    /// <summary>The value of a key, or null.</summary>
    public YamlNode? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (string.Equals(entry.Key.Text, key, StringComparison.Ordinal)) return entry.Value;
        }

        return null;
    }
}
