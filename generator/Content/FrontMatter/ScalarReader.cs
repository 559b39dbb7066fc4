using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using RoleGuide.Content.Sources;
using RoleGuide.Content.Yaml;
using RoleGuide.Diagnostics;

namespace RoleGuide.Content.FrontMatter;

/// <summary>Reads a value from a single text. Line ends inside it count as spaces; YAML escapes can't bring in what a file may not hold.</summary>
public sealed class ScalarReader<T>(Shape shape, ScalarReader<T>.Parse parse) : ValueReader<T>
{
    /// <summary>What <see cref="string.ReplaceLineEndings(string)"/> replaces, and tabs.</summary>
    private static readonly SearchValues<char> s_lineEndsAndTabs = SearchValues.Create("\n\r\f\u0085\u2028\u2029\t");

    /// <summary>Reads the trimmed, non-empty text of a scalar; false when it can't, which it has reported then.</summary>
    public delegate bool Parse(string text, YamlScalar scalar, Reading reading, out T value);

    public override Shape Shape => shape;

    public override bool TryRead(YamlNode node, Reading reading, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (node is not YamlScalar scalar)
        {
            reading.Found.Add(node is YamlList ? KeyMistakes.WrongKind(node.Spot, "a list", Expected) : KeyMistakes.MapForText(node.Spot, Expected));
            return false;
        }

        if (UnsafeCharacters.Find(scalar.Text) is { } forbidden)
        {
            reading.Found.Add(FileMistakes.ForbiddenCharacter(scalar.Spot, forbidden.CodePoint));
            return false;
        }

        if (UnsafeCharacters.FindShapeless(scalar.Text) is { } shapeless)
        {
            reading.Found.Add(FileMistakes.ForbiddenCharacter(scalar.Spot, shapeless));
            return false;
        }

        var text = reading.Texts.Of(CanonicalText.Compose(OneLine(scalar.Text)));
        if (text.Length > 0) return parse(text, scalar, reading, out value);
        reading.Found.Add(KeyMistakes.EmptyValue(scalar.Spot, Expected));
        return false;
    }

    /// <summary>The text without spaces around it and with one space for each run of spaces, tabs and line ends, as pages show it. Spaces of another kind, such as those that break no line, stay as they were typed.</summary>
    private static string OneLine(string text) => text.AsSpan().IndexOfAny(s_lineEndsAndTabs) < 0 && !text.Contains("  ", StringComparison.Ordinal)
        ? text.Trim()
        : string.Join(' ', text.ReplaceLineEndings(" ").Replace('\t', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries)).Trim();
}
