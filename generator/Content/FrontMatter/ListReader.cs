using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using RoleGuide.Content.Yaml;
using RoleGuide.Diagnostics;

namespace RoleGuide.Content.FrontMatter;

/// <summary>Reads a list of one kind of value. An item that can't be read is reported and left out; the others stand.</summary>
public sealed class ListReader<T>(ValueReader<T> item) : ValueReader<ImmutableArray<T>>
{
    public override Shape Shape => List;

    internal Shape.List List { get; } = new(item.Shape);

    public override bool TryRead(YamlNode node, Reading reading, [MaybeNullWhen(false)] out ImmutableArray<T> value)
    {
        value = [];
        if (node is not YamlList list)
        {
            reading.Found.Add(NoList(node));
            return false;
        }

        if (list.Items.IsEmpty)
        {
            reading.Found.Add(KeyMistakes.EmptyValue(list.Spot, Expected));
            return false;
        }

        var items = ImmutableArray.CreateBuilder<T>(list.Items.Length);
        var kept = ImmutableArray.CreateBuilder<YamlNode>(list.Items.Length);
        var seen = new Dictionary<string, YamlScalar>(StringComparer.Ordinal);
        foreach (var entry in list.Items)
        {
            if (entry is YamlScalar { IsCut: true }) continue;
            if (Blank.SpotIn(entry, reading.Source) is { } blank)
            {
                reading.Found.Add(BlankMistakes.Unfilled(blank, item.Expected));
            }
            else if (entry is YamlScalar scalar && !seen.TryAdd(scalar.Text, scalar))
            {
                reading.Found.Add(KeyMistakes.Repeated(scalar.Spot, scalar.Text, seen[scalar.Text].Spot));
            }
            else if (item.TryRead(entry, reading, out var read))
            {
                items.Add(read);
                kept.Add(entry);
            }
        }

        if (kept.Count < list.Items.Length) reading.Kept[list.Spot] = kept.ToImmutable();
        value = items.DrainToImmutable();
        return true;
    }

    /// <summary>Brackets mend a single value only where the items are single values.</summary>
    private Diagnostic NoList(YamlNode node) => node switch
    {
        YamlScalar { Text: ['-', not ' ', ..], IsQuoted: false } => KeyMistakes.HyphenWithoutSpace(node.Spot, Expected),
        YamlScalar { Text: "" } => KeyMistakes.EmptyValue(node.Spot, Expected),
        YamlScalar { Text.Length: <= 60 } scalar when item is ScalarReader<T> && !scalar.Text.Contains('\n', StringComparison.Ordinal) =>
            KeyMistakes.NotAList(node.Spot, scalar.Text, Expected),
        YamlScalar => KeyMistakes.WrongKind(node.Spot, "a single value", Expected),
        _ when item is ScalarReader<T> => KeyMistakes.WrongKind(node.Spot, "a map", Expected),
        _ => KeyMistakes.MapForList(node.Spot, Expected),
    };
}
