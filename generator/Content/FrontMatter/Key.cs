using RoleGuide.Content.Yaml;
using RoleGuide.Diagnostics;

namespace RoleGuide.Content.FrontMatter;

/// <summary>A key of a map: its name and what its value means, in words that can end the sentence "Expected …".</summary>
public abstract record Key(string Name, string Meaning)
{
    public bool IsRequired { get; init; }

    /// <summary>A value as a writer would write it, in YAML on one line; null where the keys inside have examples of their own.</summary>
    public string? Example { get; init; }

    /// <summary>What stands for the key when it is left out, for the reference; null when nothing does.</summary>
    public string? Default { get; init; }

    /// <summary>What a writer should know besides, in whole sentences with inline Markdown; for the reference.</summary>
    public string? Advice { get; init; }

    /// <summary>What the value may look like.</summary>
    public abstract Shape Shape { get; }

    /// <summary>The mistake of leaving out this key, where it has a message of its own.</summary>
    public Func<SourceSpot, Diagnostic>? WhenMissing { get; init; }

    /// <summary>Reads the value and puts it into the fields; false when it can't be read.</summary>
    internal abstract bool ReadInto(Fields fields, YamlNode node, Reading reading);
}

/// <summary>A key with the reader of its value.</summary>
public sealed record Key<T>(string Name, ValueReader<T> Value, string Meaning) : Key(Name, Meaning)
{
    public override Shape Shape => Value.Shape;

    internal override bool ReadInto(Fields fields, YamlNode node, Reading reading)
    {
        if (node is YamlScalar { IsCut: true }) return false;
        if (Blank.SpotIn(node, reading.Source) is { } blank)
        {
            reading.Found.Add(IsRequired ? BlankMistakes.Unfilled(blank, Meaning) : BlankMistakes.UnfilledOptional(blank, Meaning));
            return false;
        }

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
