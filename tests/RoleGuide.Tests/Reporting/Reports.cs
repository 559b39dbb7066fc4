using System.Collections.Immutable;
using RoleGuide.Build;
using RoleGuide.Diagnostics;
using RoleGuide.Model;
using RoleGuide.Reporting;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Reporting;

/// <summary>Runs to be reported.</summary>
internal static class Reports
{
    /// <summary>A run that has everything: nothing that a report can hold is empty.</summary>
    public static RunReport Rich { get; } = new("build", "input/")
    {
        Diagnostics = [PayMistakes.ForeignRegion(new("roles/a/b.md", 3, 15, 2), "us", new("roles/a/b.md", 3, 11, 2))],
        LineOf = static (_, _) => "regions: [uk, us]",
        Faults = [Fault.Of("roles/b/index.html: the page has no title")],
        Reviews = [new DueReview(new DateOnly(2027, 1, 2), ReviewMistakes.Due(SourceSpot.WholeFile("roles/a/b.md"), new DateOnly(2027, 1, 2)))],
        OldFigures = [new OldFigures("roles/a/b.md", 3, 2019)],
        Reading = new ReadingGrades([("planner", 12.06), ("buyer", 7.25), ("seller", 3)]),
        Pairs = PairsOf($"{PairSite.ManagerFacets}\n{PairSite.Verdict}\nat-a-glance: {{ team-size: None, outlook: Steady }}"),
        Site = new WrittenSite("/work/output", KindCount.Of(["role", "home", "role"]), KindCount.Of(["download"]), 2, 1, 4),
        Notes = ["Pages have no edit links."],
        Problem = "Another build holds the output.",
        Steps =
        [
            new StepRecord("Sources", Phase.Input, [], 3, TimeSpan.FromMilliseconds(1234.56)),
            new StepRecord("Articles", Phase.Process, ["Sources", "Settings"], 2, TimeSpan.FromMilliseconds(7)),
            new StepRecord("Guide", Phase.Process, ["Articles"], 1, TimeSpan.FromMilliseconds(8)),
            new StepRecord("Write", Phase.Output, ["Guide"], 1, TimeSpan.FromMilliseconds(0.04)),
        ],
        ExitCode = 75,
    };

    /// <summary>A run with these diagnostics and nothing besides.</summary>
    public static RunReport With(params ImmutableArray<Diagnostic> diagnostics) => new("check", "input/") { Diagnostics = diagnostics, ExitCode = 1 };

    /// <summary>The document of a run as a whole.</summary>
    public static string Json(RunReport report) => Whole(report, ReportJson.Write);

    /// <summary>The log of a run as a whole.</summary>
    public static string Sarif(RunReport report) => Whole(report, SarifLog.Write);

    private static string Whole(RunReport report, Action<RunReport, TextWriter> write)
    {
        using var text = new StringWriter();
        write(report, text);
        return text.ToString();
    }

    private static PairReport PairsOf(string manager)
    {
        using var folder = InputFolder.From(PairSite.Literal(manager, PairSite.DirectorFacets) + PairSite.Article("planner", "title: Planner\nladder: { to: [account-manager] }"));
        return PairReport.Of(SiteFixture.Build(folder).Content.Pairs.Value);
    }
}
