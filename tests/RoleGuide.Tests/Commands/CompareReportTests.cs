using RoleGuide.Commands;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Commands;

public sealed class CompareReportTests
{
    private static readonly string s_input = PairSite.Literal($"{PairSite.ManagerFacets}\n{PairSite.Verdict}\nat-a-glance: {{ team-size: None, outlook: Steady }}", PairSite.DirectorFacets)
        + PairSite.Article("planner", "title: Planner\nladder: { to: [account-manager] }");

    [Fact]
    public void A_build_names_the_pairs_without_a_page_with_what_they_lack() => Report("normal").ShouldBe(
    [
        "Compare  1 pair with a page, 1 without; 2 cells about which the sources are silent",
        "No page  account-manager and planner: no verdict, 1 comparable of at least 4 rows, 0 different of at least 2 rows",
    ]);

    [Fact]
    public void A_detailed_report_names_the_silent_fields_of_each_role() =>
        Report("detailed").ShouldContain("Silent   account-director, 2 cells: at-a-glance.team-size, at-a-glance.outlook");

    /// <summary>What the report counts is what the pages show.</summary>
    [Fact]
    public void The_cells_counted_are_those_on_the_pages()
    {
        using var folder = InputFolder.From(s_input);
        var site = SiteFixture.Build(folder);

        site.Page(PairSite.Page).QuerySelectorAll(".compare-table .silent").Length.ShouldBe(site.Content.Pairs.Value.Silences.Sum(one => one.Count));
    }

    private static string[] Report(string level)
    {
        using var folder = InputFolder.From(s_input);
        using var output = new StringWriter();
        using var report = new StringWriter();
        var machine = new Machine(TimeProvider.System, output, report, null, folder.Path, null);
        var target = Directory.CreateTempSubdirectory("roleguide-test-");
        try
        {
            CommandLine.Run(["build", "--input", folder.Path, "--output", Path.Combine(target.FullName, "site"), "--log-level", level], machine).ShouldBe(ExitCode.Clean, $"{output}{report}");
        }
        finally
        {
            target.Delete(recursive: true);
        }

        return [.. report.ToString().Split('\n').Select(line => line.TrimEnd()).Where(line => line.StartsWith("Compare", StringComparison.Ordinal) || line.StartsWith("No page", StringComparison.Ordinal) || line.StartsWith("Silent", StringComparison.Ordinal))];
    }
}
