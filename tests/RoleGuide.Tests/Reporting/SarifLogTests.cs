using System.Text.Json;
using RoleGuide.Diagnostics;
using RoleGuide.Model;
using RoleGuide.Reporting;

namespace RoleGuide.Tests.Reporting;

/// <summary>What SARIF 2.1.0 asks for, and what its readers need. tests/release/sarif.sh holds whole logs against the schema itself.</summary>
public sealed class SarifLogTests
{
    private static readonly Diagnostic s_empty = FileMistakes.EmptyFile("roles/a b/ä,#%:c.md");
    private static readonly Diagnostic s_key = YamlMistakes.DuplicateKey(new("roles/a/b.md", 7, 3, 5), "level", new("roles/a/b.md", 2, 1, 5));
    private static readonly Diagnostic s_review = ReviewMistakes.Due(SourceSpot.WholeFile("roles/a/b.md"), new DateOnly(2027, 1, 2));

    [Fact]
    public void A_log_names_its_schema_its_version_and_its_tool()
    {
        using var log = Log(new RunReport("check", "input/"));

        log.RootElement.EnumerateObject().Select(property => property.Name).ShouldBe(["$schema", "version", "runs"]);
        Text(log.RootElement, "$schema").ShouldBe("https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
        Text(log.RootElement, "version").ShouldBe("2.1.0");
        var run = Run(log);
        Text(Driver(run), "name").ShouldBe("RoleGuide");
        Text(Driver(run), "version").ShouldNotBeNullOrEmpty();
        Driver(run).TryGetProperty("informationUri", out _).ShouldBeFalse();
        Driver(run).GetProperty("rules").GetArrayLength().ShouldBe(0);
        run.GetProperty("results").GetArrayLength().ShouldBe(0);
        Text(run, "columnKind").ShouldBe("utf16CodeUnits");
        Json(run, "invocations").ShouldBe("""[{"executionSuccessful":true,"exitCode":0}]""");
    }

    [Fact]
    public void A_result_has_its_rule_its_level_its_sentences_and_its_place()
    {
        using var log = Log(Reports.With(s_empty, s_key, s_review) with { LineOf = static (_, line) => line == 7 ? "  level: 1" : null });
        var results = Run(log).GetProperty("results");

        results.EnumerateArray().Select(result => $"{Text(result, "ruleId")} {result.GetProperty("ruleIndex").GetInt32()} {Text(result, "level")}")
            .ShouldBe(["RG005 0 error", "RG103 1 error", "RG643 2 note"]);
        Text(results[1].GetProperty("message"), "text").ShouldBe("The key \"level\" stands here a second time. Expected each key once.");
        Json(results[1], "locations").ShouldBe(
            """[{"physicalLocation":{"artifactLocation":{"uri":"input/roles/a/b.md","uriBaseId":"%SRCROOT%"},"region":{"startLine":7,"startColumn":3,"endLine":7,"endColumn":8,"snippet":{"text":"  level: 1"}}}}]""");
        Json(results[1], "relatedLocations").ShouldBe(
            """[{"physicalLocation":{"artifactLocation":{"uri":"input/roles/a/b.md","uriBaseId":"%SRCROOT%"},"region":{"startLine":2,"startColumn":1,"endLine":2,"endColumn":6}},"message":{"text":"first written here"}}]""");
        Text(results[2].GetProperty("message"), "text").ShouldEndWith(" by then. If all is well, set a later review-by; if something changed, change it and set updated.");
    }

    [Fact]
    public void A_snippet_of_a_long_line_is_cut_around_the_place()
    {
        using var log = Log(Reports.With(s_key with { Spot = new("roles/a/b.md", 7, 301, 5) }) with { LineOf = static (_, _) => new string('x', 300) + "level" + new string('y', 300) });

        Json(Run(log).GetProperty("results")[0], "locations").ShouldContain($$"""
            "startColumn":301,"endLine":7,"endColumn":306,"snippet":{"text":"\u2026{{new string('x', 40)}}level{{new string('y', 75)}}\u2026"}
            """);
    }

    [Fact]
    public void A_rule_carries_its_explanation()
    {
        using var log = Log(Reports.With(s_key, s_key) with { Repository = new Repository("https://code.example/guide", "main", "input") });
        var rule = Driver(Run(log)).GetProperty("rules").EnumerateArray().ShouldHaveSingleItem();

        Text(rule, "id").ShouldBe("RG103");
        Text(rule, "name").ShouldBe("AKeyStandsTwice");
        Text(rule.GetProperty("shortDescription"), "text").ShouldBe("A key stands twice.");
        Text(rule.GetProperty("fullDescription"), "text").ShouldNotBeNullOrEmpty();
        Text(rule.GetProperty("defaultConfiguration"), "level").ShouldBe("error");
        Text(rule, "helpUri").ShouldBe("https://code.example/guide/blob/main/docs/diagnostics.md#rg103-a-key-stands-twice");
        Text(rule.GetProperty("help"), "markdown").ShouldContain("```text\n");
        Text(Driver(Run(log)), "informationUri").ShouldBe("https://code.example/guide");
    }

    [Fact]
    public void Without_a_repository_there_is_no_address_of_help()
    {
        using var log = Log(Reports.With(s_key));

        Driver(Run(log)).GetProperty("rules")[0].TryGetProperty("helpUri", out _).ShouldBeFalse();
    }

    [Fact]
    public void Addresses_are_escaped_and_the_region_of_a_whole_file_is_empty()
    {
        using var log = Log(Reports.With(s_empty));

        Json(Run(log).GetProperty("results")[0], "locations").ShouldBe(
            """[{"physicalLocation":{"artifactLocation":{"uri":"input/roles/a%20b/%C3%A4%2C%23%25%3Ac.md","uriBaseId":"%SRCROOT%"},"region":{"startLine":1,"startColumn":1,"endLine":1,"endColumn":1}}}]""");
    }

    [Theory]
    [InlineData("/home/me/my guide/", "file:///home/me/my%20guide/a.md")]
    [InlineData("C:/guide/", "file:///C:/guide/a.md")]
    public void An_input_elsewhere_has_an_address_of_its_own(string folder, string uri)
    {
        using var log = Log(new RunReport("check", folder) { Diagnostics = [FileMistakes.EmptyFile("a.md")] });

        var artifact = Run(log).GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation");
        artifact.EnumerateObject().Select(property => property.Name).ShouldBe(["uri"]);
        Text(artifact, "uri").ShouldBe(uri);
    }

    [Fact]
    public void A_fault_is_a_result_of_a_finished_file()
    {
        using var log = Log(new RunReport("check", "input/") { Faults = [Fault.Of("roles/b/index.html: the page has no title")], ExitCode = 2 });
        var result = Run(log).GetProperty("results").EnumerateArray().ShouldHaveSingleItem();

        Text(result, "ruleId").ShouldBe("finished-file");
        Text(Driver(Run(log)).GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()], "id").ShouldBe("finished-file");
        Text(result, "level").ShouldBe("error");
        Text(result.GetProperty("message"), "text").ShouldBe("roles/b/index.html: the page has no title");
        Json(result, "locations").ShouldContain("""{"uri":"roles/b/index.html","uriBaseId":"OUTPUT"}""");
        Run(log).GetProperty("originalUriBaseIds").EnumerateObject().Select(one => one.Name).ShouldBe(["%SRCROOT%", "OUTPUT"]);
    }

    [Fact]
    public void What_kept_the_program_from_its_work_is_a_notification()
    {
        using var log = Log(new RunReport("build", "input/") { Problem = "Another build holds the output.", ExitCode = 75 });

        Json(Run(log), "invocations").ShouldBe(
            """[{"executionSuccessful":false,"exitCode":75,"toolExecutionNotifications":[{"level":"error","message":{"text":"Another build holds the output."}}]}]""");
    }

    [Fact]
    public void A_result_is_known_again_when_its_line_has_moved_and_two_alike_are_told_apart()
    {
        var above = Reports.With(s_key, s_key with { Spot = s_key.Spot with { Line = 9 } });
        var moved = Reports.With(s_key with { Spot = s_key.Spot with { Line = 20 } }, s_key with { Spot = s_key.Spot with { Line = 22 } });

        Prints(above).ShouldBe(Prints(moved));
        Prints(above).Distinct(StringComparer.Ordinal).Count().ShouldBe(2);
        Prints(Reports.With(s_empty)).ShouldNotBe(Prints(Reports.With(s_review)));
    }

    [Fact]
    public void The_same_run_gives_the_same_log() => Reports.Sarif(Reports.Rich).ShouldBe(Reports.Sarif(Reports.Rich));

    private static string[] Prints(RunReport report)
    {
        using var log = Log(report);
        return [.. Run(log).GetProperty("results").EnumerateArray().Select(result => Json(result, "partialFingerprints"))];
    }

    private static JsonDocument Log(RunReport report) => JsonDocument.Parse(Reports.Sarif(report));

    private static JsonElement Run(JsonDocument log) => log.RootElement.GetProperty("runs").EnumerateArray().ShouldHaveSingleItem();

    private static JsonElement Driver(JsonElement run) => run.GetProperty("tool").GetProperty("driver");

    private static string Text(JsonElement element, string property) => element.GetProperty(property).GetString()!;

    private static string Json(JsonElement element, string property) => JsonSerializer.Serialize(element.GetProperty(property));
}
