using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using RoleGuide.Content.FrontMatter;
using RoleGuide.Content.Yaml;
using RoleGuide.Diagnostics;
using RoleGuide.Model;

namespace RoleGuide.Content.Settings;

/// <summary>Reads the regions of site.yml, whose keys are their ids.</summary>
internal sealed class RegionsReader : ValueReader<ImmutableArray<Region>>
{
    public override string Expected => "regions by their ids, such as uk: { name: United Kingdom, currency: GBP, locale: en-GB, country: GB }";

    public override bool TryRead(YamlNode node, Reading reading, [MaybeNullWhen(false)] out ImmutableArray<Region> value)
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

        var regions = ImmutableArray.CreateBuilder<Region>();
        foreach (var entry in map.Entries)
        {
            if (Values.Id.TryRead(entry.Key, reading, out var id) & SettingsKeys.Region.TryRead(entry.Value, reading, out var region)) regions.Add(region! with { Id = id! });
        }

        value = regions.ToImmutable();
        return true;
    }
}
