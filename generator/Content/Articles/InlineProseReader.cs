using System.Diagnostics.CodeAnalysis;
using RoleGuide.Content.FrontMatter;
using RoleGuide.Content.Markdown;
using RoleGuide.Content.Sources;
using RoleGuide.Content.Yaml;
using RoleGuide.Diagnostics;

namespace RoleGuide.Content.Articles;

/// <summary>Reads a value of inline Markdown. Its mistakes are shown where they stand in the file, through every way YAML folds a text.</summary>
internal sealed class InlineProseReader : ValueReader<Prose>
{
    public override Shape Shape => new Shape.Form("a text in inline Markdown", @"\S");

    public override bool TryRead(YamlNode node, Reading reading, [MaybeNullWhen(false)] out Prose value)
    {
        value = null;
        if (node is not YamlScalar scalar)
        {
            reading.Found.Add(KeyMistakes.WrongKind(node.Spot, node is YamlList ? "a list" : "a map", Expected));
            return false;
        }

        if (string.IsNullOrWhiteSpace(scalar.Text))
        {
            reading.Found.Add(KeyMistakes.EmptyValue(scalar.Spot, Expected));
            return false;
        }

        if (UnsafeCharacters.Find(scalar.Text) is { } forbidden)
        {
            reading.Found.Add(FileMistakes.ForbiddenCharacter(scalar.Spot, forbidden.CodePoint));
            return false;
        }

        var places = new ScalarPlaces(scalar, reading.Source);
        var read = MarkdownReader.ReadInline(CanonicalText.Compose(scalar.Text), places.SpotAt, reading.Texts);
        reading.Found.AddRange(read.Diagnostics);
        value = read.Value;
        return true;
    }
}
