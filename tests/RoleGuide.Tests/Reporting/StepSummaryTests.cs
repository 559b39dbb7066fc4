using System.Text;
using Markdig;
using RoleGuide.Diagnostics;
using RoleGuide.Model;
using RoleGuide.Reporting;

namespace RoleGuide.Tests.Reporting;

public sealed class StepSummaryTests
{
    [Fact]
    public void A_run_with_mistakes_has_a_table_the_worst_first() => Summary(Reports.With(
            ReviewMistakes.Due(SourceSpot.WholeFile("a.md"), new DateOnly(2027, 1, 2)),
            PayMistakes.ForeignRegion(new("b.md", 3, 15, 2), "us", new("b.md", 3, 11, 2))))
        .ShouldBe(
            """
            ## RoleGuide: 1 error, 1 notice

            | | Place | Message |
            |---|---|---|
            | error | input/b.md\:3\:15 | **RG202** This figure is for the region "us", which the article does not speak of. Expected one of its regions. *Add "us" to regions, or move the figure to another article.*<br>input/b.md\:3\:11\: the article's regions |
            | notice | input/a.md\:1\:1 | **RG643** The review of this article was due on 2027-01-02. Expected somebody to compare it with its sources by then. *If all is well, set a later review-by; if something changed, change it and set updated.* |


            """);

    [Fact]
    public void A_code_leads_to_its_explanation_when_the_repository_is_known() =>
        Summary(Reports.With(FileMistakes.EmptyFile("a.md")) with { Repository = new Repository("https://code.example/guide", "main", "input") })
            .ShouldContain("| **[RG005](https://code.example/guide/blob/main/docs/diagnostics.md#rg005-nothing-in-the-file)** The file is empty");

    [Fact]
    public void A_clean_run_is_thanked_for() => Summary(new RunReport("check", "input/") { Notes = ["No mistakes in 25 files of input/"] }).ShouldBe(
        """
        ## RoleGuide: no mistakes, thank you

        No mistakes in 25 files of input/


        """);

    [Fact]
    public void A_problem_is_told_in_its_sentences() => Summary(new RunReport("build", "input/") { Problem = "Another build holds the output." }).ShouldBe(
        """
        ## RoleGuide: it could not go on

        Another build holds the output.


        """);

    [Fact]
    public void Faults_and_pages_are_told() => Summary(Reports.Rich with { Problem = null, Diagnostics = [] }).ShouldBe(
        """
        ## RoleGuide: 1 fault

        Pages have no edit links.

        role 2, home.

        | | Place | Message |
        |---|---|---|
        | error | roles/b/index.html | the page has no title |


        """);

    [Fact]
    public void Where_a_pull_request_shows_only_some_the_summary_says_so()
    {
        Summary(Reports.With([.. Many(10)])).ShouldNotContain("ten annotations");
        Summary(Reports.With([.. Many(11)])).ShouldContain("A pull request shows ten annotations of each kind. This is the whole list, the worst first.\n\n| | Place");
    }

    [Theory]
    [InlineData("| a | b |")]
    [InlineData("`code` **bold** _em_ ~~gone~~ ==x==")]
    [InlineData("<img src=x onerror=alert(1)> &lt;b&gt; <!-- x")]
    [InlineData("[click](https://evil.example) ![x](y)")]
    [InlineData("https://evil.example www.evil.example WWW.evil.example me@evil.example")]
    [InlineData("a\\|b \\` \\")]
    [InlineData("x\n\n# Heading\n- item\r\n::error::x")]
    [InlineData("@somebody #12 :smile: $x$")]
    public void A_stranger_can_make_no_markup(string words)
    {
        var report = Reports.With(FileMistakes.EmptyFile("a.md") with { Message = words });

        // The closest to what GitHub reads Markdown with.
        var html = Markdown.ToHtml(Summary(report), new MarkdownPipelineBuilder().UseAdvancedExtensions().UseAutoLinks().UseEmojiAndSmiley().Build());
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html);

        page.QuerySelectorAll("tbody tr").Length.ShouldBe(1);
        page.QuerySelectorAll("tbody td").Length.ShouldBe(3);
        page.QuerySelectorAll("tbody *").Select(element => element.LocalName).Distinct().Except(["tr", "td", "strong", "br"]).ShouldBeEmpty();
        page.QuerySelectorAll("tbody td")[2].TextContent.ShouldContain(VisibleText.Of(words));
    }

    [Fact]
    public void What_has_no_room_is_counted()
    {
        var report = Reports.With([.. Many(9000)]);
        var whole = Summary(report);
        Encoding.UTF8.GetByteCount(whole).ShouldBeGreaterThan(StepSummary.Limit);

        var text = StepSummary.Of(report, StepSummary.Limit);

        Encoding.UTF8.GetByteCount(text).ShouldBeLessThanOrEqualTo(StepSummary.Limit);
        Encoding.UTF8.GetByteCount(text).ShouldBeGreaterThan(StepSummary.Limit - 1000);
        var shown = text.Split('\n').Count(line => line.StartsWith("| error |", StringComparison.Ordinal));
        text.ShouldEndWith($"\nThere was no room for {9000 - shown:N0} more messages. The log of the step has them all.\n\n");
    }

    [Fact]
    public void Without_any_room_there_is_no_summary() => StepSummary.Of(Reports.Rich, 100).ShouldBe("");

    private static string Summary(RunReport report) => StepSummary.Of(report, long.MaxValue);

    private static IEnumerable<Diagnostic> Many(int count) => Enumerable.Range(1, count).Select(number => FileMistakes.EmptyFile($"roles/é{number}.md"));
}
