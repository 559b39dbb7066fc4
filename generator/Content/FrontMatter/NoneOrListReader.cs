using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using RoleGuide.Content.Yaml;
using RoleGuide.Diagnostics;

namespace RoleGuide.Content.FrontMatter;

/// <summary>Reads the word <c>none</c>, which is a value and not a gap, or a list.</summary>
public sealed class NoneOrListReader<T>(ValueReader<T> item) : ValueReader<ImmutableArray<T>>
{
    private readonly ListReader<T> _list = new(item);

    public override Shape Shape => new Shape.NoneOrList(_list.List);

    public override bool TryRead(YamlNode node, Reading reading, [MaybeNullWhen(false)] out ImmutableArray<T> value)
    {
        value = [];
        if (node is YamlScalar { Text: "none" }) return true;
        if (node is YamlList) return _list.TryRead(node, reading, out value);
        reading.Found.Add(
            node is YamlScalar { Text: "" } ? KeyMistakes.EmptyValue(node.Spot, Expected)
            : node is YamlScalar { Text: { } text } && text.Equals("none", StringComparison.OrdinalIgnoreCase) ? KeyMistakes.NotNone(node.Spot, Expected)
            : KeyMistakes.WrongKind(node.Spot, node is YamlScalar ? "a single value" : "a map", Expected));
        return false;
    }
}
