using RoleGuide.Commands;
using RoleGuide.Tests.Fixtures;
using RoleGuide.Tests.History;
using RoleGuide.Tests.Versions;

namespace RoleGuide.Tests.Commands;

public sealed class ChangedSinceTests : IDisposable
{
    private const string Director = "input/" + TwoEditions.Director;
    private const string Manager = "input/" + SiteFixture.ArticlePath;
    private const string Planner = "input/" + TwoEditions.Planner;

    private readonly GitDesk _desk = new(TwoEditions.Literal);

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void Mistakes_of_changed_files_come_first_and_are_counted()
    {
        _desk.Change(Director, "level: director", "levle: director");
        _desk.Commit();
        _desk.Git("checkout", "--quiet", "-b", "change");
        _desk.Change(Planner, "level: mid", "levle: mid");

        var answer = Run("check", "--changed-since", "main");

        answer.Code.ShouldBe(ExitCode.Mistakes);
        Places(answer.Out).ShouldBe([Planner, Director]);
        answer.Error.ShouldContain("2 errors, 1 warning in input/\n");
        answer.Error.ShouldContain("1 mistake of these is in files that changed since main.\n");
    }

    [Fact]
    public void Without_it_mistakes_come_in_the_order_of_files()
    {
        _desk.Change(Director, "level: director", "levle: director");
        _desk.Commit();
        _desk.Change(Planner, "level: mid", "levle: mid");

        Places(Run("check").Out).ShouldBe([Director, Planner]);
    }

    [Fact]
    public void An_article_that_changed_under_its_old_date_is_warned_of()
    {
        _desk.Git("checkout", "--quiet", "-b", "change");
        _desk.Change(Manager, "45000+", "48000+");

        var answer = Run("check", "--changed-since", "main");

        answer.Code.ShouldBe(ExitCode.Clean);
        answer.Out.ShouldStartWith($"{Manager}:6:10: warning RG650: The article says something new (senior base pay (UK): £45,000 or more → £48,000 or more), but");
        answer.Error.ShouldContain("1 mistake of these is in files that changed since main.\n");
        Run("check", "--changed-since", "main", "--warnings-as-errors").Code.ShouldBe(ExitCode.Mistakes);
    }

    [Fact]
    public void A_second_change_on_one_day_is_no_mistake()
    {
        _desk.Git("checkout", "--quiet", "-b", "change");
        _desk.Change(Manager, "45000+", "48000+");

        Run("check", "--changed-since", "main", "--today", "2026-11-21").Out.ShouldNotContain("RG650");
        Run("check", "--changed-since", "main", "--today", "2026-11-22").Out.ShouldContain("RG650");
    }

    [Fact]
    public void A_commit_that_nobody_knows_ends_with_2()
    {
        var answer = Run("check", "--changed-since", "mian");

        answer.Code.ShouldBe(ExitCode.Failure);
        answer.Error.ShouldBe("--changed-since mian: The repository knows no commit \"mian\". Expected a branch, a tag or a commit. Did you mean \"main\"?\n");
    }

    [Fact]
    public void An_earlier_state_with_mistakes_is_no_hindrance()
    {
        _desk.Change(Director, "level: director", "levle: director");
        _desk.Commit();
        var commit = _desk.Git("rev-parse", "HEAD")[..10];
        _desk.Change(Director, "levle: director", "level: director");

        var answer = Run("check", "--changed-since", "main");

        answer.Code.ShouldBe(ExitCode.Clean);
        answer.Error.ShouldContain(
            $"Whether changed articles give the day of their change was not checked. The guide could not be built from the commit {commit}, where this change left main: its input has mistakes.\n");
    }

    [Fact]
    public void A_preview_is_compared_with_the_commit_where_the_branch_began()
    {
        _desk.Git("checkout", "--quiet", "-b", "change");
        _desk.Change(Manager, "45000+", "48000+");
        _desk.Commit();
        _desk.Git("checkout", "--quiet", "main");
        File.Delete(_desk.PathOf("input/" + TwoEditions.About));
        _desk.Commit();
        _desk.Git("checkout", "--quiet", "change");

        var answer = Run("build", "--context", "deploy-preview", "--previous-ref", "main");

        answer.Code.ShouldBe(ExitCode.Clean, answer.Error);
        var page = _desk.Read("output/preview/index.html");
        page.ShouldContain("This change alters 1 page.");
        page.ShouldContain("£48,000 or more");
        Run("check", "--deep", "--context", "deploy-preview", "--previous-ref", "main").Code.ShouldBe(ExitCode.Clean);
    }

    [Fact]
    public void Where_git_cannot_tell_the_published_manifest_does()
    {
        Run("build", "-o", "published").Code.ShouldBe(ExitCode.Clean);
        _desk.Change(Manager, "45000+", "48000+");

        Run("build", "--context", "deploy-preview", "--previous-ref", "mian", "--previous", "published/manifest.json").Code.ShouldBe(ExitCode.Clean);

        _desk.Read("output/preview/index.html").ShouldContain("Compared with the published guide, whose content is of 21 November 2026.");
        _desk.Read("output/preview/index.html").ShouldContain("This change alters 1 page.");
    }

    [Fact]
    public void A_manifest_that_cannot_be_used_is_told_of_and_stops_nothing()
    {
        _desk.Put("fetched.json", "<!doctype html>");

        var answer = Run("build", "--context", "deploy-preview", "--previous", "fetched.json");

        answer.Code.ShouldBe(ExitCode.Clean);
        answer.Error.ShouldContain("Notice   There is nothing to compare with. The file …/fetched.json is no manifest that can be compared: it is not valid JSON.");
        _desk.Read("output/preview/index.html").ShouldContain("there is nothing to compare it with");
    }

    [Fact]
    public void A_manifest_that_is_not_there_was_named_wrongly()
    {
        var answer = Run("build", "--previous", "nowhere.json");

        answer.Code.ShouldBe(ExitCode.Failure);
        answer.Error.ShouldBe("--previous nowhere.json: There is no file …/nowhere.json. Expected the manifest.json of an earlier build, or the folder that holds it.\n");
        Directory.Exists(_desk.PathOf("output")).ShouldBeFalse();
    }

    private static IEnumerable<string> Places(string printed) =>
        printed.Split('\n').Where(line => line.Contains(": error RG", StringComparison.Ordinal)).Select(line => line[..line.IndexOf(':', StringComparison.Ordinal)]);

    private CommandAnswer Run(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = CommandLine.Run(arguments, new Machine(TimeProvider.System, output, error, null, _desk.Root, null));
        return new CommandAnswer(code, output.ToString(), error.ToString().Replace(_desk.Root, "…", StringComparison.Ordinal));
    }
}
