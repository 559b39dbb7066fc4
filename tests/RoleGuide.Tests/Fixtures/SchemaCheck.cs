using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using RoleGuide.Content.Sources;
using RoleGuide.Content.Yaml;

namespace RoleGuide.Tests.Fixtures;

// The patterns are those of our own schemas.
#pragma warning disable MA0009

/// <summary>
/// Judges YAML by a JSON Schema as an editor does: draft-07, as far as our schemas use it. A word that it doesn't know is a fault of the test.
/// </summary>
internal static class SchemaCheck
{
    /// <summary>What is wrong with a YAML text, each with its way; nothing when it is sound.</summary>
    public static IReadOnlyList<string> Faults(JsonNode schema, string yaml)
    {
        var node = YamlReader.Read(SourceText.From("a.yml", yaml), .., YamlLimits.DataFile).Value!;
        return [.. Faults(schema.AsObject(), Typed(node), "")];
    }

    private static IEnumerable<string> Faults(JsonObject schema, JsonNode? value, string way) => schema.SelectMany(rule => rule.Key switch
    {
        "$schema" or "title" or "description" or "examples" or "default" or "format" => [],
        "type" => Is(Words(rule.Value).Any(type => IsOfType(value, type)), $"{way}: not of type {rule.Value!.ToJsonString()}"),
        "enum" => Is(rule.Value!.AsArray().Any(one => JsonNode.DeepEquals(one, value)), $"{way}: not one of {rule.Value!.ToJsonString()}"),
        "const" => Is(JsonNode.DeepEquals(rule.Value, value), $"{way}: not {rule.Value!.ToJsonString()}"),
        "pattern" => Is(Text(value) is not { } text || Regex.IsMatch(text, rule.Value!.GetValue<string>(), RegexOptions.ECMAScript), $"{way}: not as {rule.Value}"),
        "minLength" => Is(Text(value) is not { } text || text.EnumerateRunes().Count() >= rule.Value!.GetValue<int>(), $"{way}: too short"),
        "maxLength" => Is(Text(value) is not { } text || text.EnumerateRunes().Count() <= rule.Value!.GetValue<int>(), $"{way}: too long"),
        "minimum" => Is(Number(value) is not { } number || number >= rule.Value!.GetValue<long>(), $"{way}: too small"),
        "maximum" => Is(Number(value) is not { } number || number <= rule.Value!.GetValue<long>(), $"{way}: too large"),
        "minItems" => Is(value is not JsonArray items || items.Count >= rule.Value!.GetValue<int>(), $"{way}: too few"),
        "uniqueItems" => Is(value is not JsonArray items || items.Select(item => item?.ToJsonString()).Distinct(StringComparer.Ordinal).Count() == items.Count, $"{way}: twice"),
        "minProperties" => Is(value is not JsonObject map || map.Count >= rule.Value!.GetValue<int>(), $"{way}: empty"),
        "required" => value is JsonObject map ? Words(rule.Value).Where(key => !map.ContainsKey(key)).Select(key => $"{way}: lacks {key}") : [],
        "propertyNames" => value is JsonObject map ? map.SelectMany(entry => Faults(rule.Value!.AsObject(), JsonValue.Create(entry.Key), $"{way}.{entry.Key}")) : [],
        "properties" => value is JsonObject map ? map.Where(entry => rule.Value![entry.Key] is not null).SelectMany(entry => Faults(rule.Value![entry.Key]!.AsObject(), entry.Value, $"{way}.{entry.Key}")) : [],
        "additionalProperties" => value is JsonObject map ? map.Where(entry => schema["properties"]?[entry.Key] is null).SelectMany(entry => Additional(rule.Value!, entry, way)) : [],
        "items" => value is JsonArray items ? items.SelectMany((item, index) => Faults(rule.Value!.AsObject(), item, string.Create(CultureInfo.InvariantCulture, $"{way}[{index}]"))) : [],
        "anyOf" => Is(rule.Value!.AsArray().Any(one => !Faults(one!.AsObject(), value, way).Any()), $"{way}: none of the forms"),
        _ => throw new InvalidOperationException($"The test doesn't know \"{rule.Key}\"."),
    });

    private static IEnumerable<string> Additional(JsonNode rule, KeyValuePair<string, JsonNode?> entry, string way) =>
        rule is JsonObject schema ? Faults(schema, entry.Value, $"{way}.{entry.Key}") : [$"{way}: unknown {entry.Key}"];

    private static IEnumerable<string> Is(bool holds, string otherwise) => holds ? [] : [otherwise];

    private static IEnumerable<string> Words(JsonNode? node) => node is JsonArray many ? many.Select(one => one!.GetValue<string>()) : [node!.GetValue<string>()];

    private static bool IsOfType(JsonNode? value, string type) => type switch
    {
        "object" => value is JsonObject,
        "array" => value is JsonArray,
        "string" => Text(value) is not null,
        "integer" or "number" => Number(value) is not null,
        "boolean" => value is JsonValue flag && flag.TryGetValue<bool>(out _),
        _ => throw new InvalidOperationException($"The test doesn't know the type \"{type}\"."),
    };

    private static string? Text(JsonNode? value) => value is JsonValue one && one.TryGetValue<string>(out var text) ? text : null;

    private static long? Number(JsonNode? value) => value is JsonValue one && one.TryGetValue<long>(out var number) ? number : null;

    /// <summary>The values with the types that YAML's core schema gives them, which is what editors see.</summary>
    private static JsonNode? Typed(YamlNode node) => node switch
    {
        YamlMap map => new JsonObject(map.Entries.Select(entry => KeyValuePair.Create(entry.Key.Text, Typed(entry.Value)))),
        YamlList list => new JsonArray([.. list.Items.Select(Typed)]),
        YamlScalar { IsQuoted: false } scalar when long.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => JsonValue.Create(number),
        YamlScalar { IsQuoted: false, Text: "true" or "false" } scalar => JsonValue.Create(scalar.Text == "true"),
        YamlScalar scalar => JsonValue.Create(scalar.Text),
        _ => null,
    };
}
