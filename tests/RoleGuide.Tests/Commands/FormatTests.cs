using System.Text;
using System.Text.Json;
using RoleGuide.Commands;
using RoleGuide.Output;

namespace RoleGuide.Tests.Commands;

/// <summary>What a machine reads is whole in every case, and nothing else stands beside it.</summary>
public sealed class FormatTests : IDisposable
{
    private const string Faulty = "input/roles/account-management/planner.md";

    private readonly CommandDesk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Theory]
    [InlineData("check")]
    [InlineData("check --deep --reviews")]
    [InlineData("build")]
    [InlineData("")]
    public void A_clean_run_is_one_document_of_json_and_nothing_besides(string line)
    {
        var answer = Run($"{line} --format json");

        answer.Code.ShouldBe(ExitCode.Clean);
        answer.Error.ShouldBe("");
        using var document = JsonDocument.Parse(answer.Out);
        document.RootElement.GetProperty("diagnostics").GetArrayLength().ShouldBe(0);
        document.RootElement.GetProperty("exitCode").GetInt32().ShouldBe(0);
        document.RootElement.GetProperty("steps").GetArrayLength().ShouldBeGreaterThan(10);
        document.RootElement.GetProperty("pairs").GetProperty("withPage").GetInt32().ShouldBe(0);
    }

    [Fact]
    public void A_build_counts_what_it_wrote()
    {
        using var first = JsonDocument.Parse(Run("build --format json").Out);
        using var second = JsonDocument.Parse(Run("build --format json").Out);

        var written = first.RootElement.GetProperty("output");
        written.GetProperty("folder").GetString().ShouldBe(_desk.PathOf("output"));
        written.GetProperty("pages").EnumerateArray().Single(kind => kind.GetProperty("kind").GetString() == "role").GetProperty("files").GetInt32().ShouldBe(1);
        written.GetProperty("others").EnumerateArray().ShouldContain(kind => kind.GetProperty("kind").GetString() == "sitemap");
        var files = written.GetProperty("pages").EnumerateArray().Concat(written.GetProperty("others").EnumerateArray()).Sum(kind => kind.GetProperty("files").GetInt32());
        written.GetProperty("written").GetInt32().ShouldBe(files);
        second.RootElement.GetProperty("output").GetProperty("written").GetInt32().ShouldBe(0);
        second.RootElement.GetProperty("output").GetProperty("unchanged").GetInt32().ShouldBe(files);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("build")]
    public void Mistakes_are_in_the_document_with_their_places(string line)
    {
        _desk.Put(Faulty, "---\ntitle: Planner\n---\n");

        var answer = Run($"{line} --format json");

        answer.Code.ShouldBe(ExitCode.Mistakes);
        answer.Error.ShouldBe("");
        using var document = JsonDocument.Parse(answer.Out);
        document.RootElement.GetProperty("diagnostics").EnumerateArray().ShouldAllBe(one => one.GetProperty("file").GetString() == Faulty);
        document.RootElement.GetProperty("counts").GetProperty("errors").GetInt32().ShouldBeGreaterThan(0);
        document.RootElement.GetProperty("output").ValueKind.ShouldBe(JsonValueKind.Null);
        document.RootElement.GetProperty("pairs").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public void Every_form_tells_the_same_mistakes()
    {
        _desk.Put(Faulty, "---\ntitle: Planner\nlevle: mid\n---\n");
        var text = Run("check").Out.Split('\n').Count(line => line.StartsWith(Faulty, StringComparison.Ordinal));

        using var json = JsonDocument.Parse(Run("check --format json").Out);
        using var sarif = JsonDocument.Parse(Run("check --format sarif").Out);
        var github = Run("check --format github");

        text.ShouldBeGreaterThan(3);
        json.RootElement.GetProperty("diagnostics").GetArrayLength().ShouldBe(text);
        sarif.RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength().ShouldBe(text);
        github.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Count(line => line.StartsWith($"::error file={Faulty},line=", StringComparison.Ordinal)).ShouldBe(text);
        github.Out.Count(sign => sign == '\n').ShouldBe(text);
        github.Error.ShouldBe($"{text} errors, 0 warnings in input/\n");
        github.Code.ShouldBe(ExitCode.Mistakes);
    }

    [Fact]
    public void Due_reviews_are_in_every_form()
    {
        Run("check --reviews --today 2030-01-01 --format github").Out.ShouldStartWith("::notice file=input/roles/account-management/account-manager.md,line=1,title=RG643%3A A review is due::");
        using var sarif = JsonDocument.Parse(Run("check --reviews --today 2030-01-01 --format sarif").Out);
        sarif.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("ruleId").GetString().ShouldBe("RG643");
        var answer = Run("check --reviews --today 2030-01-01 --format json");
        using var json = JsonDocument.Parse(answer.Out);
        json.RootElement.GetProperty("diagnostics")[0].GetProperty("code").GetString().ShouldBe("RG643");
        json.RootElement.GetProperty("reviews")[0].GetProperty("due").GetString().ShouldBe("2027-01-02");
        answer.Code.ShouldBe(ExitCode.Mistakes);
    }

    [Fact]
    public void A_due_review_is_in_the_report_of_a_build_and_no_diagnostic_of_it()
    {
        using var json = JsonDocument.Parse(Run("build --today 2030-01-01 --format json").Out);

        json.RootElement.GetProperty("diagnostics").GetArrayLength().ShouldBe(0);
        json.RootElement.GetProperty("reviews").GetArrayLength().ShouldBe(1);
    }

    [Theory]
    [InlineData("build --format json", "problem", 75)]
    [InlineData("build --format sarif", "toolExecutionNotifications", 75)]
    public void A_busy_output_is_told_in_a_whole_document(string line, string property, int code)
    {
        using var other = BuildLock.Take(Backstage.Of(_desk.PathOf("output")), new LockHolder(4711, "build", "2026-11-21 09:30:00"));

        var answer = Run(line);

        answer.Code.ShouldBe(code);
        answer.Error.ShouldStartWith("Another build holds the output folder …/output: process 4711");
        using var document = JsonDocument.Parse(answer.Out);
        answer.Out.ShouldContain($"\"{property}\": ");
        answer.Out.ShouldContain("process 4711 (build)");
    }

    [Fact]
    public void A_busy_output_is_one_command_of_a_workflow()
    {
        using var other = BuildLock.Take(Backstage.Of(_desk.PathOf("output")), new LockHolder(4711, "build", "2026-11-21 09:30:00"));

        var answer = Run("build --format github");

        answer.Code.ShouldBe(ExitCode.Busy);
        answer.Out.ShouldStartWith("::error title=RoleGuide::Another build holds the output folder ");
        answer.Out.Count(sign => sign == '\n').ShouldBe(1);
        answer.Error.ShouldBe("");
    }

    [Theory]
    [InlineData("check --format json --context staging", "--context \"staging\" is unknown. Expected production, deploy-preview or branch-deploy.\nSee --help.")]
    [InlineData("--format json --nonsense", "Unrecognized command or argument '--nonsense'.\nSee --help.")]
    [InlineData("--format json pipelines", "--format is no option of pipelines. It belongs to build, check and diff.\nSee --help.")]
    [InlineData("check --format json --input nowhere", "There is no input folder …/nowhere. Expected a folder with site.yml and roles/; name another one with --input.")]
    public void Wrong_usage_is_told_in_a_whole_document(string line, string problem)
    {
        var answer = Run(line);

        answer.Code.ShouldBe(ExitCode.Failure);
        answer.Error.ShouldBe(problem + "\n");
        using var document = JsonDocument.Parse(answer.Out);
        document.RootElement.GetProperty("problem").GetString()!.Replace(_desk.Root, "…", StringComparison.Ordinal).ShouldBe(problem);
        document.RootElement.GetProperty("exitCode").GetInt32().ShouldBe(2);
    }

    [Theory]
    [InlineData("xml")]
    [InlineData("JSON")]
    [InlineData("1")]
    public void An_unknown_form_is_named(string form) =>
        Run($"check --format {form}").ShouldBe(new CommandAnswer(ExitCode.Failure, "", $"--format \"{form}\" is unknown. Expected text, json, sarif or github.\nSee --help.\n"));

    [Fact]
    public void A_missing_form_is_named_once() =>
        Run("check --format").Error.ShouldBe("Required argument missing for option: '--format'.\nSee --help.\n");

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("github")]
    public void A_bug_of_the_program_is_told_in_the_form_that_was_asked_for(string form)
    {
        using var desk = new CommandDesk { Clock = new BrokenClock() };

        using var output = new StringWriter();
        var code = CommandLine.Run(["check", "--format", form], new Machine(new BrokenClock(), output, TextWriter.Null, null, desk.Root, null));

        code.ShouldBe(ExitCode.Failure);
        output.ToString().ShouldContain("RoleGuide could not go on: TimeZoneNotFoundException: The clock stands.");
        output.ToString().ShouldContain("This is a bug in RoleGuide. Please report it with the command you typed.");
        if (form == "github") output.ToString().Count(sign => sign == '\n').ShouldBe(1);
        else JsonDocument.Parse(output.ToString()).Dispose();
    }

    [Theory]
    [InlineData("input", "input/")]
    [InlineData("./input/", "input/")]
    [InlineData("input/../input", "input/")]
    public void Places_are_relative_to_the_working_folder_however_the_input_is_typed(string typed, string shown) => PlaceOf(typed).ShouldBe(shown);

    [Fact]
    public void An_absolute_input_below_the_working_folder_is_told_relative_to_it() => PlaceOf(_desk.PathOf("input")).ShouldBe("input/");

    [Fact]
    public void An_input_elsewhere_is_told_in_full()
    {
        using var other = new CommandDesk();
        other.Put(Faulty, "---\ntitle: Planner\n---\n");

        PlaceOf(other.PathOf("input")).ShouldBe(other.PathOf("input") + "/");
    }

    [Fact]
    public void A_summary_of_the_step_is_added_to_what_stands_there()
    {
        using var desk = new CommandDesk { StepSummary = Path.GetTempFileName() };
        try
        {
            File.WriteAllText(desk.StepSummary, "Before.\n");
            desk.Run("check", "--format", "github").Code.ShouldBe(ExitCode.Clean);
            desk.Put(Faulty, "---\ntitle: Planner £\n---\n");
            desk.Run("check", "--format", "github").Code.ShouldBe(ExitCode.Mistakes);
            desk.Run("check", "--format", "sarif");

            var summary = File.ReadAllText(desk.StepSummary, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));

            summary.ShouldStartWith("Before.\n## RoleGuide: no mistakes, thank you\n\nNo mistakes in 5 files of input/\n\n");
            summary.Split("## RoleGuide: ").Length.ShouldBe(3);
            summary.ShouldContain($"| error | {Faulty}\\:2\\:");
        }
        finally
        {
            File.Delete(desk.StepSummary!);
        }
    }

    [Fact]
    public void A_summary_that_cant_be_written_is_told_and_fails_nothing()
    {
        using var desk = new CommandDesk { StepSummary = "/nowhere/at/all" };

        var answer = desk.Run("check", "--format", "github");

        answer.Code.ShouldBe(ExitCode.Clean);
        answer.Out.ShouldBe("");
        answer.Error.ShouldStartWith("The summary of this step could not be written. The system says: ");
    }

    /// <summary>The input folder as a machine is told of it.</summary>
    private string PlaceOf(string input)
    {
        _desk.Put(Faulty, "---\ntitle: Planner\n---\n");
        using var document = JsonDocument.Parse(_desk.Run("check", "--format", "json", "--input", input).Out);
        return document.RootElement.GetProperty("diagnostics")[0].GetProperty("file").GetString()!.Replace("roles/account-management/planner.md", "", StringComparison.Ordinal);
    }

    private CommandAnswer Run(string line) => _desk.Run(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>A clock that fails when the first step is timed: as good a bug as any.</summary>
    private sealed class BrokenClock : TimeProvider
    {
        public override long GetTimestamp() => throw new TimeZoneNotFoundException("The clock stands.");
    }
}
