using RoleGuide.Diagnostics;
using RoleGuide.Reporting;

namespace RoleGuide.Tests.Reporting;

public sealed class ReportLinesTests
{
    private static readonly RunReport s_built = Reports.Rich with { Problem = null, Diagnostics = [] };

    [Fact]
    public void A_build_tells_what_a_writer_wants_to_know() => ReportLines.Of(s_built, LogLevel.Normal).ShouldBe(
    [
        "Pages    3: role 2, home",
        "Files    1 more: download",
        "Output   2 written, 1 unchanged, 4 removed in /work/output",
        "Compare  1 pair with a page, 1 without; 2 cells about which the sources are silent",
        "No page  account-manager and planner: no verdict, 1 comparable of at least 4 rows, 0 different of at least 2 rows",
        "Figures  3 pay figures marked as older, in 1 article",
        "Review   input/roles/a/b.md: The review of this article was due on 2027-01-02. Expected somebody to compare it with its sources by then.",
        "Notice   Pages have no edit links.",
        "Time     1,250 ms, slowest Sources 1,235 ms, Guide 8 ms, Articles 7 ms",
    ]);

    [Fact]
    public void A_detailed_report_adds_what_is_silent_which_figures_are_old_and_the_steps()
    {
        var detailed = ReportLines.Of(s_built, LogLevel.Detailed);

        detailed.Except(ReportLines.Of(s_built, LogLevel.Normal), StringComparer.Ordinal).ShouldBe(
        [
            "Silent   account-director, 2 cells: at-a-glance.team-size, at-a-glance.outlook",
            "Older    input/roles/a/b.md: 3 figures, the oldest of 2019",
            "Reading  median grade 7.3 (Flesch-Kincaid, about the years of school) of 3 articles, 1 above 12",
            "Hard     planner, grade 12.1",
            "Phase        Step     Documents     Time  Depends on",
            "Input        Sources          3 1,235 ms  the input folder",
            "Process      Articles         2     7 ms  Sources, Settings",
            "Process      Guide            1     8 ms  Articles",
            "Output       Write            1     0 ms  Guide",
        ]);
    }

    [Fact]
    public void A_quiet_report_tells_what_kept_the_program_from_its_work_and_nothing_else()
    {
        ReportLines.Of(s_built, LogLevel.Quiet).ShouldBeEmpty();
        ReportLines.Of(Reports.Rich, LogLevel.Quiet).ShouldBe(["Another build holds the output."]);
    }

    [Fact]
    public void Mistakes_are_counted_and_notices_are_not()
    {
        var review = Reports.Rich.Reviews[0].Notice;

        ReportLines.Of(Reports.With(review), LogLevel.Normal).ShouldBeEmpty();
        ReportLines.Of(Reports.With(review, FileMistakes.EmptyFile("a.md")) with { Notes = ["Nothing was written."] }, LogLevel.Normal)
            .ShouldBe(["1 error, 0 warnings in input/", "Nothing was written."]);
    }

    [Fact]
    public void Of_many_due_reviews_a_normal_report_names_the_longest_overdue()
    {
        var many = s_built with { Reviews = [.. Enumerable.Repeat(Reports.Rich.Reviews[0], 7)] };

        ReportLines.Of(many, LogLevel.Normal).Count(line => line.StartsWith("Review", StringComparison.Ordinal)).ShouldBe(6);
        ReportLines.Of(many, LogLevel.Normal).ShouldContain("Review   2 more, all named by --log-level detailed");
        ReportLines.Of(many, LogLevel.Detailed).Count(line => line.StartsWith("Review", StringComparison.Ordinal)).ShouldBe(7);
    }

    [Fact]
    public void A_build_that_changed_nothing_says_so() =>
        ReportLines.Of(s_built with { Site = s_built.Site! with { Written = 0, Removed = 0, Unchanged = 66 } }, LogLevel.Normal).ShouldContain("Output   nothing changed, 66 files in /work/output");
}
