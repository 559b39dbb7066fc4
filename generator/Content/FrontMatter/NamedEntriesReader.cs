using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using RoleGuide.Content.Yaml;
using RoleGuide.Diagnostics;

namespace RoleGuide.Content.FrontMatter;

/// <summary>
/// Reads a map whose keys are ids of the writer's own. An entry that can't be read is reported and left out; the others stand.
/// </summary>
/// <param name="expected">What is expected, in words that end a sentence.</param>
/// <param name="entryKey">What an id is here.</param>
/// <param name="named">Puts an id and its value together.</param>
internal sealed class NamedEntriesReader<TValue, T>(string expected, ValueReader<string> entryKey, ValueReader<TValue> entryValue, Func<string, TValue, T> named) : ValueReader<ImmutableArray<T>>
{
    public override Shape Shape => new Shape.Entries(expected, entryValue.Shape);

    public override bool TryRead(YamlNode node, Reading reading, [MaybeNullWhen(false)] out ImmutableArray<T> value)
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

        var entries = ImmutableArray.CreateBuilder<T>(map.Entries.Length);
        foreach (var entry in map.Entries)
        {
            if (Blank.SpotIn(entry.Value, reading.Source) is { } blank)
            {
                reading.Found.Add(BlankMistakes.Unfilled(blank, entryValue.Expected));
                continue;
            }

            // Both are read, so that both of their mistakes are reported.
            if (entryKey.TryRead(entry.Key, reading, out var id) & entryValue.TryRead(entry.Value, reading, out var read)) entries.Add(named(id!, read!));
        }

        value = entries.ToImmutable();
        return true;
    }
}
