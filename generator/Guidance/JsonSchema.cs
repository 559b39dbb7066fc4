using System.Text.Json.Nodes;
using RoleGuide.Content.FrontMatter;

namespace RoleGuide.Guidance;

/// <summary>
/// Writes a shape as JSON Schema. Draft-07, because that is the draft that every YAML extension for an editor reads in full.
/// What a schema can't say (dates of the calendar, ranges that run upwards, roles that must exist) is left to <c>check</c>: a schema is never stricter
/// than the readers, save that it wants numbers without quotes.
/// </summary>
internal static class JsonSchema
{
    private const string Draft = "http://json-schema.org/draft-07/schema#";

    /// <summary>The schema of a whole file.</summary>
    public static JsonObject Document(string title, Shape shape, Vocabulary vocabulary)
    {
        var document = new JsonObject { ["$schema"] = Draft, ["title"] = title };
        foreach (var (name, value) in Of(shape, vocabulary).ToArray()) document[name] = value?.DeepClone();
        return document;
    }

    private static JsonObject Of(Shape shape, Vocabulary vocabulary) => shape switch
    {
        Shape.Text text => Pattern(text.Pattern, new JsonObject { ["type"] = Types("string", "number"), ["minLength"] = text.Least, ["maxLength"] = text.Most }),
        Shape.Choice choice => new JsonObject { ["type"] = "string", ["enum"] = Words(choice.Words) },
        Shape.Number number => new JsonObject { ["type"] = "integer", ["minimum"] = number.Least, ["maximum"] = number.Most },
        Shape.Date => new JsonObject { ["type"] = "string", ["format"] = "date", ["pattern"] = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" },
        Shape.Flag => new JsonObject { ["type"] = "boolean" },
        Shape.Form form => Form(form),
        Shape.Named { From: VocabularyList.Regions } => Known(vocabulary.Regions),
        Shape.Named => Suggested(vocabulary.Sources),
        Shape.List list => List(list, vocabulary),
        Shape.NoneOrList either => new JsonObject { ["anyOf"] = new JsonArray(new JsonObject { ["const"] = "none" }, List(either.Values, vocabulary)) },
        Shape.Map map => Map(map, vocabulary),
        Shape.Entries entries => new JsonObject
        {
            ["type"] = "object",
            ["propertyNames"] = new JsonObject { ["pattern"] = Model.Slug.Pattern },
            ["additionalProperties"] = Of(entries.Value, vocabulary),
            ["minProperties"] = 1,
        },
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static JsonObject Form(Shape.Form form)
    {
        var schema = new JsonObject { ["type"] = form.Numbers is null ? "string" : Types("integer", "string"), ["pattern"] = form.Pattern };
        if (form.Longest is { } longest) schema["maxLength"] = longest;
        if (form.Numbers is not { } numbers) return schema;
        schema["minimum"] = numbers.Least;
        schema["maximum"] = numbers.Most;
        return schema;
    }

    private static JsonObject List(Shape.List list, Vocabulary vocabulary) =>
        new() { ["type"] = "array", ["items"] = Of(list.Item, vocabulary), ["minItems"] = list.Least, ["uniqueItems"] = true };

    private static JsonObject Map(Shape.Map map, Vocabulary vocabulary)
    {
        var properties = new JsonObject();
        foreach (var key in map.Keys) properties[key.Name] = Described(key, Of(key.Shape, vocabulary));
        var schema = new JsonObject { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false, ["minProperties"] = 1 };
        if (map.Keys.Any(key => key.IsRequired)) schema["required"] = Words(map.Keys.Where(key => key.IsRequired).Select(key => key.Name));
        return schema;
    }

    private static JsonObject Described(Key key, JsonObject schema)
    {
        schema["description"] = KeyWords.Everything(key);
        if (key.Default is { } value && ExampleJson.Of(key.Shape, value) is { } standing && !value.Contains('`', StringComparison.Ordinal)) schema["default"] = standing;
        if (key.Example is { } example && ExampleJson.Of(key.Shape, example) is { } shown) schema["examples"] = new JsonArray(shown);
        return schema;
    }

    /// <summary>Ids of a list that only the owners of the guide change.</summary>
    private static JsonObject Known(IEnumerable<string>? ids) =>
        ids is null ? new JsonObject { ["type"] = "string" } : new JsonObject { ["type"] = "string", ["enum"] = Words(ids) };

    /// <summary>Ids of a list to which any writer may add: the known ones are offered, and a new one is no mistake.</summary>
    private static JsonObject Suggested(IEnumerable<string>? ids)
    {
        var any = new JsonObject { ["type"] = "string", ["minLength"] = 1 };
        return ids is null ? any : new JsonObject { ["anyOf"] = new JsonArray(new JsonObject { ["enum"] = Words(ids) }, any) };
    }

    private static JsonObject Pattern(string? pattern, JsonObject schema)
    {
        if (pattern is not null) schema["pattern"] = pattern;
        return schema;
    }

    private static JsonArray Types(params IEnumerable<string> names) => Words(names);

    private static JsonArray Words(IEnumerable<string> words) => new([.. words.Select(word => JsonValue.Create(word))]);
}
