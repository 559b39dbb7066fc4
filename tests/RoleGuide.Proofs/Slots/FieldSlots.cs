using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using RoleGuide.Content.FrontMatter;
using RoleGuide.Guidance;
using RoleGuide.Proofs.Payloads;

namespace RoleGuide.Proofs.Slots;

/// <summary>
/// Every key of front matter and data files, found in the definitions that read them: a new key is attacked without being named here.
/// </summary>
internal static class FieldSlots
{
    private static readonly JsonSerializerOptions s_plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IEnumerable<Slot> All => Definitions.All.SelectMany(definition => Of(definition.Name, definition.Keys));

    private static IEnumerable<Slot> Of(string file, ImmutableArray<Key> keys) =>
        from field in Fields(keys)
        let name = $"{file}: {field.Way}"
        select new Slot(name, payload => new HostileDocument(name, payload.Family, [FieldFiles.With(file, field.Way, field.Value.DeepClone(), Form(FitTo(field.Shape, payload)))]))
        {
            TakesWords = field.TakesWords,
        };

    /// <summary>YAML stands as it is; everything else in quotes, so that it is not YAML that refuses it.</summary>
    private static ReadOnlyMemory<byte> Form(Payload payload) => payload switch
    {
        { Family: "yaml" } or { IsText: false } => payload.Bytes,
        { Text: var text } when text.Length % 2 == 0 && !text.Any(char.IsControl) => new Payload("", $"'{text.Replace("'", "''", StringComparison.Ordinal)}'").Bytes,
        _ => Template.Quoted(payload),
    };

    /// <summary>Every value of a definition: its way such as <c>pay[].note</c>, and the outermost key's value with a mark in its place.</summary>
    private static IEnumerable<(string Way, JsonNode Value, bool TakesWords, Shape Shape)> Fields(ImmutableArray<Key> keys) =>
        keys.SelectMany(key => Inside(key.Shape, key.Name, ExampleOf(key), mark => mark).Append((key.Name, JsonValue.Create(Template.Mark), false, new Shape.Flag())));

    private static IEnumerable<(string Way, JsonNode Value, bool TakesWords, Shape Shape)> Inside(Shape shape, string way, JsonNode? example, Func<JsonNode, JsonNode> around)
    {
        switch (shape)
        {
            case Shape.Map map:
                foreach (var key in map.Keys)
                {
                    foreach (var inner in Inside(key.Shape, $"{way}.{key.Name}", ExampleOf(key), value => around(WithRequired(map, key.Name, value)))) yield return inner;
                }

                break;
            case Shape.List list:
                foreach (var inner in Inside(list.Item, $"{way}[]", example is JsonArray { Count: > 0 } some ? some[0]?.DeepClone() : null, value => around(new JsonArray([value, .. Enumerable.Range(1, list.Least - 1).Select(_ => Sample(list.Item))])))) yield return inner;
                break;
            case Shape.NoneOrList either:
                yield return (way, around(JsonValue.Create(Template.Mark)!), false, shape);
                foreach (var inner in Inside(either.Values, way, example, around)) yield return inner;
                break;
            case Shape.Entries entries:
                yield return ($"{way} (its id)", around(new JsonObject { [Template.Mark] = Sample(entries.Value) }), false, shape);
                foreach (var inner in Inside(entries.Value, $"{way}{{}}", null, value => around(new JsonObject { ["uk"] = value }))) yield return inner;
                break;
            default:
                yield return (way, around(JsonValue.Create(Template.Mark)!), shape is Shape.Text { Pattern: null }, shape);
                break;
        }
    }

    /// <summary>A map with every key that it requires, and one value in particular.</summary>
    private static JsonObject WithRequired(Shape.Map map, string name, JsonNode value)
    {
        var made = new JsonObject();
        foreach (var key in map.Keys.Where(key => key.IsRequired || key.Name == name)) made[key.Name] = key.Name == name ? value : ExampleOf(key);
        return made;
    }

    private static JsonNode? ExampleOf(Key key) => (key.Example is { } example ? ExampleJson.Of(key.Shape, example) : null) ?? Sample(key.Shape);

    /// <summary>A sound value of a shape that no key gives an example of.</summary>
    private static JsonNode? Sample(Shape shape) => shape switch
    {
        Shape.Map map => new JsonObject(map.Keys.Where(key => key.IsRequired).Select(key => KeyValuePair.Create(key.Name, ExampleOf(key)))),
        Shape.List list => new JsonArray([.. Enumerable.Range(0, list.Least).Select(_ => Sample(list.Item))]),
        Shape.NoneOrList => JsonValue.Create("none"),
        Shape.Entries entries => new JsonObject { ["uk"] = Sample(entries.Value) },
        Shape.Choice choice => JsonValue.Create(choice.Words[0]),
        Shape.Number number => JsonValue.Create(number.Least),
        Shape.Date => JsonValue.Create("2026-11-21"),
        Shape.Flag => JsonValue.Create(true),
        Shape.Text text => JsonValue.Create(new string('A', Math.Max(1, text.Least))),
        _ => JsonValue.Create("account-director"),
    };

    /// <summary>The payload as long as the value has to be, where it is a text that is too short or too long; what is far too long stays so.</summary>
    private static Payload FitTo(Shape shape, Payload payload)
    {
        if (shape is not Shape.Text text || !payload.IsText) return payload;
        var letters = payload.Text.EnumerateRunes().ToArray();
        if (letters.Length >= text.Least && (letters.Length <= text.Most || letters.Length > 2 * text.Most)) return payload;
        var fit = letters.Length < text.Least
            ? payload.Text + string.Concat(Enumerable.Repeat(" and so on", (text.Least / 10) + 1))
            : payload.Text;
        return new Payload(payload.Family, string.Concat(fit.EnumerateRunes().Take(text.Most)));
    }

    /// <summary>One line of JSON, which YAML reads as well, with the mark where it was.</summary>
    public static string Flow(JsonNode value) => value.ToJsonString(s_plain);
}
