using System.Diagnostics.CodeAnalysis;
using RoleGuide.Content.Yaml;

namespace RoleGuide.Content.FrontMatter;

/// <summary>Reads one kind of value. What it can't read it reports, with what was found and what was expected.</summary>
public abstract class ValueReader<T>
{
    /// <summary>What the value may look like.</summary>
    public abstract Shape Shape { get; }

    /// <summary>What is expected, in words that end a sentence: "a date such as 2026-11-21".</summary>
    public string Expected => Shape.Expected;

    /// <summary>The value; false when it can't be read, which is reported then.</summary>
    public abstract bool TryRead(YamlNode node, Reading reading, [MaybeNullWhen(false)] out T value);
}
