using System.Globalization;
using System.Text.Json.Nodes;
using RoleGuide.Content.FrontMatter;
using RoleGuide.Content.Sources;
using RoleGuide.Content.Yaml;

namespace RoleGuide.Guidance;

/// <summary>Turns an example, which is written in YAML, into JSON of the types that its shape has.</summary>
internal static class ExampleJson
{
    /// <summary>The example as JSON; null when it is no YAML of that shape.</summary>
    public static JsonNode? Of(Shape shape, string yaml) => Of(shape, Parse(yaml));

    /// <summary>The tree of an example.</summary>
    public static YamlNode? Parse(string yaml) => YamlReader.Read(SourceText.From("example", yaml), .., YamlLimits.FrontMatter).Value;

    private static JsonNode? Of(Shape shape, YamlNode? node) => (shape, node) switch
    {
        (Shape.NoneOrList either, YamlList) => Of(either.Values, node),
        (Shape.List list, YamlList { Items: var items }) => new JsonArray([.. items.Select(item => Of(list.Item, item))]),
        (Shape.Entries entries, YamlMap map) => new JsonObject(map.Entries.Select(entry => KeyValuePair.Create(entry.Key.Text, Of(entries.Value, entry.Value)))),
        (Shape.Flag, YamlScalar { Text: "true" or "false" } flag) => JsonValue.Create(flag.Text == "true"),
        (Shape.Number or Shape.Form { Numbers: not null }, YamlScalar number) when long.TryParse(number.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) => JsonValue.Create(value),
        (Shape.Flag or Shape.Number, _) => null,
        (_, YamlScalar scalar) => JsonValue.Create(scalar.Text),
        _ => null,
    };
}
