using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using RoleGuide.Content.FrontMatter;
using RoleGuide.Content.Settings;
using RoleGuide.Content.Sources;

namespace RoleGuide.Guidance;

/// <summary>All files of the repository that are written from the definitions of front matter and data files.</summary>
public static class ReferenceFiles
{
    /// <summary>The command that writes them anew.</summary>
    public const string Command = "dotnet run --project generator -- reference --write";

    private static readonly JsonSerializerOptions s_json = new()
    {
        WriteIndented = true,
        NewLine = "\n",

        // Editors read the files from disk, never from a page: what is no threat there can stay readable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The keys of an article for people who ask at a terminal.</summary>
    public static string ForTerminal() => KeyList.Text();

    /// <summary>The files for the ids that the data files of an input folder know.</summary>
    public static ImmutableArray<ReferenceFile> For(string inputFolder) => For(SettingsReader.Read(SourceTree.Read(inputFolder).Value, null).Value.Vocabulary);

    /// <summary>The files for these ids.</summary>
    public static ImmutableArray<ReferenceFile> For(Vocabulary vocabulary) =>
    [
        new(".vscode/roleguide.code-snippets", Json(Snippets.Of(Definitions.Role, vocabulary))),
        new("docs/categories.schema.json", Schema("categories.yml of RoleGuide", ListOf("categories"), vocabulary)),
        new("docs/front-matter.md", $"<!-- Written by {Command}. Change generator/Guidance/front-matter.md or the definitions of the keys instead. -->\n\n# {KeyReference.Title}\n\n{KeyReference.Markdown}"),
        new("docs/front-matter.schema.json", Schema("Front matter of a role article of RoleGuide", new Shape.Map(Definitions.Role), vocabulary)),
        new("docs/redirects.schema.json", Schema("redirects.yml of RoleGuide", ListOf("redirects"), vocabulary)),
        new("docs/site.schema.json", Schema("site.yml of RoleGuide", MapOf("site"), vocabulary)),
        new("docs/sources.schema.json", Schema("sources.yml of RoleGuide", ListOf("sources"), vocabulary)),
        new("frontmatter.json", Json(ContentPanel.Of(Definitions.Role, vocabulary))),
    ];

    private static Shape.List ListOf(string name) => new(MapOf(name));

    private static Shape.Map MapOf(string name) => new(Definitions.All.First(one => one.Name == name).Keys);

    private static string Schema(string title, Shape shape, Vocabulary vocabulary) => Json(JsonSchema.Document(title, shape, vocabulary));

    private static string Json(JsonNode node) => node.ToJsonString(s_json) + "\n";
}
