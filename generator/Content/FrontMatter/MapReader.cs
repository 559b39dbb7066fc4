using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using RoleGuide.Content.Sources;
using RoleGuide.Content.Yaml;
using RoleGuide.Diagnostics;

namespace RoleGuide.Content.FrontMatter;

/// <summary>
/// Reads a map with a fixed set of keys. Unknown and missing keys are reported. A map without a sound value for each required key makes no value.
/// </summary>
/// <param name="owner">The map in messages: "pay", "an entry of faq".</param>
public sealed class MapReader<T>(string owner, ImmutableArray<Key> keys, Func<Fields, T> build) : ValueReader<T>
{
    private readonly ImmutableArray<string> _names = [.. keys.Select(key => key.Name)];

    public override Shape Shape => new Shape.Map(keys);

    public override bool TryRead(YamlNode node, Reading reading, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (node is not YamlMap map)
        {
            reading.Found.Add(node is YamlScalar { Text: "" }
                ? KeyMistakes.EmptyValue(node.Spot, Expected)
                : KeyMistakes.WrongKind(node.Spot, node is YamlScalar ? "a single value" : "a list", Expected));
            return false;
        }

        if (map.Entries.IsEmpty)
        {
            reading.Found.Add(KeyMistakes.EmptyValue(map.Spot, Expected));
            return false;
        }

        var (fields, isComplete) = Open(map, reading);
        if (isComplete) value = build(fields);
        return isComplete;
    }

    /// <summary>Reads what can be read; for the outermost map, of which something can always be made.</summary>
    public T ReadWhatIsThere(YamlMap map, Reading reading) => build(Open(map, reading).Fields);

    private (Fields Fields, bool IsComplete) Open(YamlMap map, Reading reading)
    {
        var misspelt = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in map.Entries)
        {
            var key = entry.Key;
            if (_names.Contains(key.Text)) continue;

            // A key that looks right and is not would be a riddle.
            if (UnsafeCharacters.FindShapeless(key.Text) is { } shapeless)
            {
                reading.Found.Add(FileMistakes.ForbiddenCharacter(key.Spot, shapeless));
                misspelt.UnionWith(_names.Where(name => name == Shaped(key.Text)));
                continue;
            }

            if (IsBehindComma(key, reading))
            {
                reading.Found.Add(KeyMistakes.KeyBehindComma(key.Spot, key.Text, owner));
                continue;
            }

            reading.Found.Add(KeyMistakes.UnknownKey(key.Spot, key.Text, owner, _names));
            if (Suggestion.Nearest(key.Text, _names) is { } meant) misspelt.Add(meant);
        }

        var fields = new Fields(map);
        var isComplete = true;
        foreach (var key in keys)
        {
            if (map.Find(key.Name) is { } node)
            {
                isComplete &= key.ReadInto(fields, node, reading) || !key.IsRequired;
            }
            else if (key.IsRequired)
            {
                isComplete = false;

                // Who wrote "titel" doesn't miss a title as well.
                if (!misspelt.Contains(key.Name)) reading.Found.Add(key.WhenMissing?.Invoke(map.Spot) ?? KeyMistakes.MissingKey(map.Spot, key.Name, owner, key.Meaning));
            }
        }

        return (fields, isComplete);
    }

    private static string Shaped(string key) => string.Concat(key.Where(letter => UnsafeCharacters.FindShapeless(letter.ToString()) is null));

    /// <summary>Whether a key stands behind a comma and has no colon: then it is the rest of a value that the comma cut in two.</summary>
    private static bool IsBehindComma(YamlScalar key, Reading reading)
    {
        var text = reading.Source.Text;
        var (start, length) = key.Range.GetOffsetAndLength(text.Length);
        return text.AsSpan(0, start).TrimEnd() is [.., ','] && text.AsSpan(start + length).TrimStart() is not [':', ..];
    }
}
