using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using RoleGuide.Content.FrontMatter;
using RoleGuide.Content.Settings;
using RoleGuide.Content.Sources;
using RoleGuide.Guidance;
using RoleGuide.Tests.Fixtures;
using RoleGuide.Tests.Snapshots;
using static RoleGuide.Tests.Fixtures.Messages;

namespace RoleGuide.Tests.Guidance;

// The patterns read our own files.
#pragma warning disable MA0009

/// <summary>What the repository says about keys is what the readers of keys know.</summary>
public sealed class ReferenceFilesTests
{
    public static TheoryData<string> Paths => [.. ReferenceFiles.For(Vocabulary.Unknown).Select(file => file.Path)];

    [Theory]
    [MemberData(nameof(Paths))]
    public void Is_as_the_definitions_have_it(string path)
    {
        var text = ReferenceFiles.For(Written()).Single(file => file.Path == path).Text;

        ApprovedFile.Difference(File.Exists(Checkout.PathOf(path)) ? Checkout.Read(path) : "", text).ShouldBeNull($"{path} is stale. Run {ReferenceFiles.Command} and look at the diff.");
    }

    /// <summary>A new source makes no file stale, because writers add sources; one that is gone does.</summary>
    [Fact]
    public void The_schema_offers_no_source_that_is_gone() => Written().Sources!.Except(Known().Sources!).ShouldBeEmpty($"Run {ReferenceFiles.Command}.");

    [Fact]
    public void The_reference_shows_every_map_of_every_definition()
    {
        var maps = Definitions.All.SelectMany(one => KeyShapes.Maps(one.Keys).Select(map => (one.Name, map.Way)));

        KeyReference.Shown.ShouldBe(maps, ignoreOrder: true);
    }

    [Fact]
    public void Every_key_has_an_example_or_keys_inside()
    {
        var keys = Definitions.All.SelectMany(one => KeyShapes.Maps(one.Keys)).SelectMany(map => map.Keys);

        keys.Where(key => key.Example is null && KeyShapes.Inside(key.Shape).IsEmpty).Select(key => key.Name).ShouldBeEmpty();
    }

    [Fact]
    public void The_keys_of_the_reference_are_printed_by_name()
    {
        using var desk = new CommandDeskOfKeys();

        foreach (var key in Definitions.Role) desk.Listed.ShouldContain($"\n{key.Name}{(key.IsRequired ? " *" : "")}\n");
        desk.Listed.ShouldContain("\n    as-of *\n        The year the figure speaks of. A whole number from 1990 to 2100. For example 2025.\n");
        desk.Listed.Split('\n').ShouldAllBe(line => line.Length <= 96);
        desk.Printed.ShouldBe(desk.Listed);
    }

    [Fact]
    public void Every_snippet_makes_sound_front_matter()
    {
        var snippets = JsonNode.Parse(Checkout.Read(".vscode/roleguide.code-snippets"))!.AsObject();

        snippets.Select(snippet => snippet.Value!["prefix"]!.GetValue<string>()).ShouldBe(["changes", "at-a-glance", "pay", "disagreements", "ladder", "facets", "compare", "kpis", "faq", "silence"]);
        foreach (var (name, snippet) in snippets)
        {
            var body = snippet!["body"]!.AsArray().Select(line => Filled(line!.GetValue<string>())).ToArray();
            var key = snippet["prefix"]!.GetValue<string>();
            var text = body[0].StartsWith('-') ? $"{key}:\n{string.Concat(body.Select(line => $"  {line}\n"))}" : string.Concat(body.Select(line => line + "\n"));
            var keys = About(text).Split('\n').Where(line => line.Contains(" error RG10", StringComparison.Ordinal)).ToArray();

            keys.ShouldBeEmpty(name);
        }
    }

    [Fact]
    public void The_form_for_editors_has_no_lists_of_maps() =>
        Checkout.Read("frontmatter.json").ShouldNotContain("\"block\"");

    [Fact]
    public void The_settings_of_the_editor_name_schemas_that_are_there()
    {
        var schemas = JsonNode.Parse(Checkout.Read(".vscode/settings.json"))!["yaml.schemas"]!.AsObject();

        schemas.Select(schema => schema.Key).Where(path => !File.Exists(Checkout.PathOf(path))).ShouldBeEmpty();
        schemas.Select(schema => schema.Value!.GetValue<string>()).ShouldBe(["input/site.yml", "input/categories.yml", "input/sources.yml", "input/redirects.yml"]);
    }

    [Fact]
    public void The_task_of_the_editor_reads_our_messages()
    {
        var pattern = JsonNode.Parse(Checkout.Read(".vscode/tasks.json"))!["tasks"]![0]!["problemMatcher"]![0]!["pattern"]!;
        var match = Regex.Match(About("levle: mid").Split('\n')[0], pattern["regexp"]!.GetValue<string>());

        string Part(string name) => match.Groups[pattern[name]!.GetValue<int>()].Value;
        Part("file").ShouldBe("input/roles/account-management/account-manager.md");
        (Part("line"), Part("column"), Part("severity"), Part("code")).ShouldBe(("7", "1", "error", "RG104"));
        Part("message").ShouldBe("Unknown key \"levle\" in the front matter.");
    }

    /// <summary>The first choice, or the words of the blank without what could mean something to YAML.</summary>
    private static string Filled(string line) => Regex.Replace(
        Regex.Replace(line, @"\$\{\d+\|([^,|]+)[^|]*\|\}", "$1"), @"\$\{\d+:((?:[^}\\]|\\.)*)\}", blank => blank.Groups[1].Value == "none" ? "none" : "word");

    private static Vocabulary Known() => SettingsReader.Read(SourceTree.Read(Checkout.PathOf("input")).Value, null).Value.Vocabulary;

    /// <summary>The regions of the guide, and the sources that the schema offers.</summary>
    private static Vocabulary Written()
    {
        var source = JsonNode.Parse(Checkout.Read("docs/front-matter.schema.json"))!["properties"]!["pay"]!["items"]!["properties"]!["source"]!;
        return Known() with { Sources = [.. source["anyOf"]![0]!["enum"]!.AsArray().Select(id => id!.GetValue<string>())] };
    }

    private sealed class CommandDeskOfKeys : IDisposable
    {
        private readonly Commands.CommandDesk _desk = new();

        public string Listed => _desk.Run("new", "--list-keys").Out;

        public string Printed => _desk.Run("reference").Out;

        public void Dispose() => _desk.Dispose();
    }
}
