using RoleGuide.Diagnostics;
using RoleGuide.Reporting;

namespace RoleGuide.Tests.Reporting;

public sealed class WorkflowCommandsTests
{
    [Fact]
    public void A_diagnostic_is_one_line_with_its_place_its_title_and_all_that_helps() => Lines(Reports.Rich)[2].ShouldBe("""
            ::error file=input/roles/a/b.md,line=3,endLine=3,col=15,endColumn=17,title=RG202%3A A figure for a foreign region::This figure is for the region "us", which the article does not speak of. Expected one of its regions.%0AHint: Add "us" to regions, or move the figure to another article.%0Ainput/roles/a/b.md:3:11: the article's regions%0AExplained in docs/diagnostics.md#rg202-a-figure-for-a-foreign-region
            """);

    [Fact]
    public void A_whole_file_has_no_columns() => Lines(Reports.With(FileMistakes.SymbolicLink("a.md"))).ShouldHaveSingleItem().ShouldBe("""
        ::error file=input/a.md,line=1,title=RG004%3A A link in place of a file::This is a symbolic link. Expected an ordinary file or folder.%0AHint: Put a copy of the file here instead of the link.%0AExplained in docs/diagnostics.md#rg004-a-link-in-place-of-a-file
        """);

    [Fact]
    public void Problems_and_faults_are_errors_without_a_place()
    {
        Lines(Reports.Rich)[0].ShouldBe("::error title=RoleGuide::Another build holds the output.");
        Lines(Reports.Rich)[1].ShouldBe("::error title=RoleGuide%3A a fault in a finished file::roles/b/index.html: the page has no title");
    }

    [Fact]
    public void Errors_come_before_warnings_and_warnings_before_notices()
    {
        var lines = Lines(Reports.With(
            ReviewMistakes.Due(SourceSpot.WholeFile("a.md"), new DateOnly(2027, 1, 2)),
            GuideMistakes.RepeatedSummary(new("a.md", 2, 1, 1), new("b.md", 2, 1, 1)),
            FileMistakes.EmptyFile("b.md"),
            FileMistakes.EmptyFile("c.md")));

        lines.Select(line => line[..line.IndexOf(',', StringComparison.Ordinal)]).ShouldBe(["::error file=input/b.md", "::error file=input/c.md", "::warning file=input/a.md", "::notice file=input/a.md"]);
    }

    [Fact]
    public void A_clean_run_has_no_commands() => WorkflowCommands.Of(new RunReport("check", "input/")).ShouldBe("");

    /// <summary>The names of files and the values of keys are a stranger's. Whatever they are, each diagnostic is one line that begins with one of our commands.</summary>
    [Theory]
    [InlineData("x\n::set-output name=a::b")]
    [InlineData("x\r\n::stop-commands::token")]
    [InlineData("x\u2028::error::injected")]
    [InlineData("x\u0085::error::injected")]
    [InlineData("a,line=99,title=b::::warning::c")]
    [InlineData("100%0A::error::c%25")]
    [InlineData("##[add-mask]secret")]
    public void A_stranger_can_begin_no_command(string words)
    {
        var spot = new SourceSpot($"{words}.md", 1, 1, 1);
        var line = Lines(Reports.With(YamlMistakes.DuplicateKey(spot, words, spot))).ShouldHaveSingleItem();

        line.ShouldAllBe(sign => !char.IsControl(sign) && sign != '\u2028');
        var (command, properties, data) = Runner.Read(line);
        command.ShouldBe("error");
        properties.Keys.ShouldBe(["file", "line", "endLine", "col", "endColumn", "title"]);
        properties["file"].ShouldBe(VisibleText.Of($"input/{words}.md"));
        properties["title"].ShouldBe("RG103: A key stands twice");
        data.ShouldStartWith("The key \"");
        data.ShouldEndWith("#rg103-a-key-stands-twice");
    }

    [Theory]
    [InlineData("Output   66 written in /work/output", "Output   66 written in /work/output")]
    [InlineData("  ::error::x", "  : :error::x")]
    [InlineData("::stop-commands::x", ": :stop-commands::x")]
    [InlineData("in /work/##[add-mask]e/", "in /work/# #[add-mask]e/")]
    public void A_line_beside_the_commands_is_none_itself(string line, string harmless) => WorkflowCommands.Harmless(line).ShouldBe(harmless);

    private static string[] Lines(RunReport report) => WorkflowCommands.Of(report).Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
