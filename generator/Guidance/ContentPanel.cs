using System.Collections.Immutable;
using System.Text.Json.Nodes;
using RoleGuide.Content.FrontMatter;

namespace RoleGuide.Guidance;

/// <summary>
/// The settings of the VS Code extension Front Matter CMS, which shows the keys of an article as a form. Lists of maps are left to the text: the form
/// writes a key of its own into each of their entries. Its validation is off, because it knows neither lengths nor amounts nor dates without a time;
/// <c>check</c> knows them all.
/// </summary>
internal static class ContentPanel
{
    public static JsonObject Of(ImmutableArray<Key> keys, Vocabulary vocabulary) => new()
    {
        ["$schema"] = "https://frontmatter.codes/frontmatter.schema.json",
        ["frontMatter.content.pageFolders"] = new JsonArray(new JsonObject { ["title"] = "Roles", ["path"] = "[[workspace]]/input/roles", ["contentTypes"] = new JsonArray("default") }),
        ["frontMatter.content.autoUpdateDate"] = false,
        ["frontMatter.content.hideFm"] = false,
        ["frontMatter.validation.enabled"] = false,
        ["frontMatter.contentHealth.enabled"] = false,
        ["frontMatter.taxonomy.dateFormat"] = "yyyy-MM-dd",
        ["frontMatter.taxonomy.contentTypes"] = new JsonArray(new JsonObject
        {
            ["name"] = "default",
            ["pageBundle"] = false,
            ["previewPath"] = null,
            ["fields"] = Fields(keys, vocabulary),
        }),
    };

    private static JsonArray Fields(ImmutableArray<Key> keys, Vocabulary vocabulary) => new([.. keys.Select(key => Field(key, vocabulary)).OfType<JsonObject>()]);

    private static JsonObject? Field(Key key, Vocabulary vocabulary)
    {
        if (Form(key, vocabulary) is not { } form) return null;
        var field = new JsonObject { ["title"] = key.Name, ["name"] = key.Name, ["description"] = KeyWords.Meaning(key).Replace("`", "", StringComparison.Ordinal) };
        if (key.IsRequired) field["required"] = true;
        foreach (var (name, value) in form) field[name] = value?.DeepClone();
        return field;
    }

    /// <summary>How the form shows a value; null when it can't without harm.</summary>
    private static JsonObject? Form(Key key, Vocabulary vocabulary) => key.Shape switch
    {
        Shape.Flag when key.Name == "draft" => Typed("draft"),
        Shape.Flag => Typed("boolean"),
        Shape.Text or Shape.Form => With(Typed("string"), "single", true),
        Shape.Choice choice => With(Typed("choice"), "choices", Words(choice.Words)),
        Shape.Named { From: VocabularyList.Regions } => With(Typed("choice"), "choices", Words(vocabulary.Regions ?? [])),
        Shape.List { Item: Shape.Named { From: VocabularyList.Regions } } => With(With(Typed("choice"), "choices", Words(vocabulary.Regions ?? [])), "multiple", true),
        Shape.Number number => With(Typed("number"), "numberOptions", new JsonObject { ["min"] = number.Least, ["max"] = number.Most }),
        Shape.Date => With(Typed("datetime"), "dateFormat", "yyyy-MM-dd"),
        Shape.List { Item: Shape.Text or Shape.Form } => Typed("list"),
        Shape.Map map => With(Typed("fields"), "fields", Fields(map.Keys, vocabulary)),
        _ => null,
    };

    private static JsonObject Typed(string type) => new() { ["type"] = type };

    private static JsonObject With(JsonObject form, string name, JsonNode value)
    {
        form[name] = value;
        return form;
    }

    private static JsonArray Words(IEnumerable<string> words) => new([.. words.Select(word => JsonValue.Create(word))]);
}
