using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using RoleGuide.Content.FrontMatter;
using RoleGuide.Content.Yaml;
using RoleGuide.Diagnostics;
using RoleGuide.Model;

namespace RoleGuide.Content.Articles;

/// <summary>Reads the one map whose keys are free: old anchors, each with the heading that took its place.</summary>
internal sealed class AnchorAliasReader : ValueReader<ImmutableArray<AnchorAlias>>
{
    public override string Expected => "pairs of an old heading and a new one, such as { old-heading: new-heading }";

    public override bool TryRead(YamlNode node, Reading reading, [MaybeNullWhen(false)] out ImmutableArray<AnchorAlias> value)
    {
        value = [];
        if (node is YamlScalar { Text: "" } or YamlMap { Entries.IsEmpty: true })
        {
            reading.Found.Add(KeyMistakes.EmptyValue(node.Spot, Expected));
            return false;
        }

        if (node is not YamlMap map)
        {
            reading.Found.Add(KeyMistakes.WrongKind(node.Spot, node is YamlList ? "a list" : "a single value", Expected));
            return false;
        }

        var aliases = ImmutableArray.CreateBuilder<AnchorAlias>();
        foreach (var entry in map.Entries)
        {
            if (Values.Id.TryRead(entry.Key, reading, out var old) & Values.Id.TryRead(entry.Value, reading, out var now)) aliases.Add(new AnchorAlias(old!, now!));
        }

        value = aliases.ToImmutable();
        return true;
    }
}
