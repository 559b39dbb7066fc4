using System.Text.Json;
using System.Text.RegularExpressions;
using RoleGuide.Reporting;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Reporting;

public sealed partial class ReportJsonTests
{
    [Fact]
    public void A_run_without_anything_to_tell_is_a_whole_document() => Reports.Json(new RunReport("check", "input/")).ShouldBe(
        """
        {
          "generator": "RoleGuide",
          "format": 1,
          "command": "check",
          "exitCode": 0,
          "problem": null,
          "diagnostics": [],
          "counts": {
            "errors": 0,
            "warnings": 0,
            "notices": 0,
            "faults": 0
          },
          "faults": [],
          "reviews": [],
          "oldFigures": [],
          "reading": null,
          "output": null,
          "pairs": null,
          "notes": [],
          "steps": [],
          "totalMilliseconds": 0
        }

        """);

    [Fact]
    public void The_document_holds_the_diagnostics_and_the_report()
    {
        using var document = JsonDocument.Parse(Reports.Json(Reports.Rich));
        var root = document.RootElement;

        root.GetProperty("exitCode").GetInt32().ShouldBe(75);
        root.GetProperty("problem").GetString().ShouldBe("Another build holds the output.");
        root.GetProperty("diagnostics")[0].GetProperty("code").GetString().ShouldBe("RG202");
        root.GetProperty("counts").GetRawText().ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal).ShouldBe("""{"errors":1,"warnings":0,"notices":0,"faults":1}""");
        Compact(root, "faults").ShouldBe("""[{"file":"roles/b/index.html","message":"the page has no title"}]""");
        Compact(root, "reviews").ShouldStartWith("""[{"file":"input/roles/a/b.md","due":"2027-01-02","message":"The review of this article was due on 2027-01-02.""");
        Compact(root, "oldFigures").ShouldBe("""[{"file":"input/roles/a/b.md","figures":3,"oldestYear":2019}]""");
        Compact(root, "reading").ShouldBe("""{"articles":3,"medianGrade":7.3,"hard":[{"role":"planner","grade":12.1}]}""");
        Compact(root, "output").ShouldBe("""{"folder":"/work/output","pages":[{"kind":"role","files":2},{"kind":"home","files":1}],"others":[{"kind":"download","files":1}],"written":2,"unchanged":1,"removed":4}""");
        Compact(root, "pairs").ShouldBe(
            """{"withPage":1,"withoutPage":[{"first":"account-manager","second":"planner","lacks":["no verdict","1 comparable of at least 4 rows","0 different of at least 2 rows"]}]"""+ ""","silent":[{"role":"account-director","cells":2,"fields":["at-a-glance.team-size","at-a-glance.outlook"]}]}""");
        Compact(root, "notes").ShouldBe("""["Pages have no edit links."]""");
        root.GetProperty("steps").EnumerateArray().Select(step => step.GetProperty("milliseconds").GetDecimal()).ShouldBe([1234.6m, 7, 8, 0]);
        Compact(root.GetProperty("steps")[1], "needs").ShouldBe("""["Sources","Settings"]""");
        root.GetProperty("totalMilliseconds").GetDecimal().ShouldBe(1249.6m);
    }

    /// <summary>docs/reports.md and the output describe the same properties, in the same order.</summary>
    [Fact]
    public void Every_property_is_explained_and_every_explanation_is_of_a_property()
    {
        using var document = JsonDocument.Parse(Reports.Json(Reports.Rich));

        var explained = Property().Matches(Section(Checkout.Read("docs/reports.md"), "## JSON")).Select(row => row.Groups["path"].Value).ToArray();

        explained.Length.ShouldBeGreaterThan(50);
        explained.ShouldBe(PathsOf(document.RootElement, "").Distinct(StringComparer.Ordinal));
    }

    private static IEnumerable<string> PathsOf(JsonElement element, string prefix) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => PathsOf(property.Value, $"{prefix}.{property.Name}".TrimStart('.')).Prepend($"{prefix}.{property.Name}".TrimStart('.'))),

        // All elements of a list are alike, so the first one speaks for them.
        JsonValueKind.Array when element.GetArrayLength() > 0 => PathsOf(element[0], prefix + "[]"),
        _ => [],
    };

    private static string Section(string markdown, string heading) => markdown.Split(heading + "\n")[1].Split("\n## ")[0];

    private static string Compact(JsonElement root, string property) => JsonSerializer.Serialize(root.GetProperty(property));

    // The pattern reads a page of our own.
#pragma warning disable MA0009
    [GeneratedRegex(@"^\| `(?<path>[\w.\[\]]+)` \| .+ \|$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Property();
}
