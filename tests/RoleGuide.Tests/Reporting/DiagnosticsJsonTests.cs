using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using RoleGuide.Diagnostics;
using RoleGuide.Model;
using RoleGuide.Reporting;

namespace RoleGuide.Tests.Reporting;

public sealed class DiagnosticsJsonTests
{
    private static readonly Reference s_reference = new(Handbook.Embedded(), null);

    [Fact]
    public void A_diagnostic_has_its_place_its_sentences_its_line_and_its_help() =>
        Document(PayMistakes.ForeignRegion(new("roles/a/b.md", 3, 15, 2), "us", new("roles/a/b.md", 3, 11, 2))).ShouldBe(
            """
            {"diagnostics":[{"severity":"error","code":"RG202","file":"input/roles/a/b.md","line":3,"column":15,"endColumn":17,
            "message":"This figure is for the region \u0022us\u0022, which the article does not speak of. Expected one of its regions.",
            "hint":"Add \u0022us\u0022 to regions, or move the figure to another article.","excerpt":"regions: [uk, us]","excerptColumn":1,
            "help":"docs/diagnostics.md#rg202-a-figure-for-a-foreign-region",
            "related":[{"file":"input/roles/a/b.md","line":3,"column":11,"message":"the article\u0027s regions"}]}]}
            """.ReplaceLineEndings(""));

    [Fact]
    public void A_whole_file_ends_where_it_begins_and_shows_no_line() =>
        Document(FileMistakes.EmptyFile("a.md")).ShouldBe(
            """
            {"diagnostics":[{"severity":"error","code":"RG005","file":"input/a.md","line":1,"column":1,"endColumn":1,
            "message":"The file is empty, or it is no ordinary file (a pipe or a device). Expected a file with content.","hint":null,"excerpt":null,"excerptColumn":null,"help":"docs/diagnostics.md#rg005-nothing-in-the-file","related":[]}]}
            """.ReplaceLineEndings(""));

    [Fact]
    public void Nothing_found_is_an_empty_list() => Document().ShouldBe("""{"diagnostics":[]}""");

    [Fact]
    public void Help_is_a_web_address_when_the_repository_is_known()
    {
        var reference = s_reference with { Repository = new Repository("https://code.example/guide", "main", "input") };

        Finding.All([FileMistakes.EmptyFile("a.md")], "input/", NoLine, reference).Single().Help
            .ShouldBe("https://code.example/guide/blob/main/docs/diagnostics.md#rg005-nothing-in-the-file");
    }

    [Fact]
    public void Whatever_a_stranger_wrote_stays_text()
    {
        var found = YamlMistakes.DuplicateKey(new("a\u001b\n.md", 1, 1, 1), "</script>\ud800\u202e£", new("a\u001b\n.md", 1, 1, 1));

        var json = Document(found);

        json.ShouldAllBe(sign => char.IsAscii(sign) && !char.IsControl(sign) && sign != '<');
        using var read = JsonDocument.Parse(json);
        var one = read.RootElement.GetProperty("diagnostics")[0];
        one.GetProperty("file").GetString().ShouldBe("input/a\u001b\n.md");
        one.GetProperty("message").GetString()!.ShouldContain("</script>\ufffd\u202e£");
    }

    private static string Document(params ImmutableArray<Diagnostic> diagnostics) =>
        Encoding.UTF8.GetString(DiagnosticsJson.Document(Finding.All(diagnostics, "input/", static (_, _) => "regions: [uk, us]", s_reference)).Span);

    private static string? NoLine(string path, int line) => null;
}
