using RoleGuide.Commands;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Commands;

public sealed class ReviewTests
{
    private const string Due = "review-by: 2027-03-01";

    [Fact]
    public void A_due_review_ends_check_with_reviews_as_a_mistake_and_is_shown_as_a_notice()
    {
        var (code, output, report) = Run(Due, "check", "--reviews", "--today", "2027-03-02");
        code.ShouldBe(ExitCode.Mistakes);
        output.ShouldBe(
            """
            input/roles/account-management/account-manager.md:1:1: notice RG643: The review of this article was due on 2027-03-01. Expected somebody to compare it with its sources by then.
                    hint: If all is well, set a later review-by; if something changed, change it and set updated.
            """);
        report.ShouldBe("1 review due in input/");
    }

    [Fact]
    public void On_the_day_itself_nothing_is_due_yet()
    {
        var (code, output, report) = Run(Due, "check", "--reviews", "--today", "2027-03-01");
        code.ShouldBe(ExitCode.Clean);
        output.ShouldBe("");
        report.ShouldBe("0 reviews due in input/");
    }

    [Fact]
    public void A_due_review_fails_neither_check_nor_build_and_no_option_raises_it()
    {
        Run(Due, "check", "--today", "2030-01-01", "--warnings-as-errors").Code.ShouldBe(ExitCode.Clean);
        var (code, _, report) = Run(Due, "build", "--today", "2030-01-01", "--warnings-as-errors");
        code.ShouldBe(ExitCode.Clean);
        report.ShouldContain("Review   input/roles/account-management/account-manager.md: The review of this article was due on 2027-03-01.");
    }

    [Fact]
    public void Reviews_and_the_deep_check_can_be_asked_for_together()
    {
        var (code, output, report) = Run(Due, "check", "--reviews", "--deep", "--today", "2030-01-01");
        output.ShouldContain("notice RG643");
        output.ShouldNotContain("/career-paths/");
        code.ShouldBe(ExitCode.Mistakes, output);
        report.ShouldContain("finished file");
    }

    private static (int Code, string Output, string Report) Run(string frontMatter, params string[] arguments)
    {
        using var folder = InputFolder.From($"-- {SiteFixture.ArticlePath} --\n{SiteFixture.SoundArticle(frontMatter)}");
        using var output = new StringWriter();
        using var report = new StringWriter();
        var work = Directory.CreateTempSubdirectory("roleguide-test-").FullName;
        try
        {
            var machine = new Machine(TimeProvider.System, output, report, null, work, null);
            var code = CommandLine.Run([.. arguments, "--input", folder.Path], machine);
            return (code, Text(output), Text(report));
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }

        string Text(StringWriter writer) => writer.ToString().Replace(folder.Path, "input", StringComparison.Ordinal).TrimEnd();
    }
}
