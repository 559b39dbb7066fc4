using RoleGuide.Content.Yaml;
using RoleGuide.Diagnostics;

namespace RoleGuide.Content.FrontMatter;

/// <summary>A key of a map: its name and what its value means, in words that can end the sentence "Expected …".</summary>
public abstract record Key(string Name, string Meaning)
{
    public bool IsRequired { get; init; }

    /// <summary>The mistake of leaving out this key, where it has a message of its own.</summary>
    public Func<SourceSpot, Diagnostic>? WhenMissing { get; init; }

    /// <summary>Reads the value and puts it into the fields; false when it can't be read.</summary>
    internal abstract bool ReadInto(Fields fields, YamlNode node, Reading reading);
}

/// <summary>A key with the reader of its value.</summary>
public sealed record Key<T>(string Name, ValueReader<T> Value, string Meaning) : Key(Name, Meaning)
{
    internal override bool ReadInto(Fields fields, YamlNode node, Reading reading)
    {
        if (!IsRequired && IsEmpty(node))
        {
            reading.Found.Add(KeyMistakes.EmptyOptionalValue(node.Spot, Value.Expected));
            return false;
        }

        if (!Value.TryRead(node, reading, out var value)) return false;
        fields.Set(this, value);
        return true;
    }

    private static bool IsEmpty(YamlNode node) => node switch
    {
        YamlScalar scalar => string.IsNullOrWhiteSpace(scalar.Text),
        YamlList list => list.Items.IsEmpty,
        YamlMap map => map.Entries.IsEmpty,
        _ => false,
    };
}
