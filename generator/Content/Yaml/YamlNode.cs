using System.Collections.Immutable;
using RoleGuide.Diagnostics;

namespace RoleGuide.Content.Yaml;

/// <summary>A value of a YAML document with its place. Nothing is typed here: every scalar is the text its writer wrote.</summary>
public abstract record YamlNode(SourceSpot Spot);

/// <summary>A scalar.</summary>
/// <param name="Text">The text after YAML's own unfolding and unescaping.</param>
/// <param name="Range">Where the scalar stands in the source text, its quotes or block sign included.</param>
/// <param name="IsQuoted">Whether it stands in quotes, so that an empty text is meant.</param>
public sealed record YamlScalar(SourceSpot Spot, string Text, Range Range, bool IsQuoted) : YamlNode(Spot);

/// <summary>A list.</summary>
public sealed record YamlList(SourceSpot Spot, ImmutableArray<YamlNode> Items) : YamlNode(Spot);

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

/// <summary>A key with its value.</summary>
public sealed record YamlEntry(YamlScalar Key, YamlNode Value);
