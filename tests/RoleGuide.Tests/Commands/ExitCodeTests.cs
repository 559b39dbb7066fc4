using RoleGuide.Commands;
using RoleGuide.Output;

namespace RoleGuide.Tests.Commands;

public sealed class ExitCodeTests : IDisposable
{
    private readonly CommandDesk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("build")]
    [InlineData("check")]
    [InlineData("check --deep")]
    [InlineData("pipelines")]
    public void Sound_input_ends_with_0(string line)
    {
        var answer = _desk.Run(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        answer.Code.ShouldBe(ExitCode.Clean, answer.Error);
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    [InlineData("check --deep")]
    [InlineData("pipelines")]
    public void A_mistake_in_the_input_ends_with_1_and_stands_alone_on_standard_output(string line)
    {
        _desk.Put("input/roles/account-management/planner.md", "---\ntitle: Planner\n---\n");

        var answer = _desk.Run(line.Split(' '));

        answer.Code.ShouldBe(ExitCode.Mistakes);
        answer.Out.ShouldStartWith("input/roles/account-management/planner.md:");
        answer.Error.ShouldContain(" errors, 0 warnings in input/\n");
    }

    [Fact]
    public void After_a_mistake_the_last_good_output_is_as_it_was()
    {
        _desk.Run("build").Code.ShouldBe(ExitCode.Clean);
        var before = _desk.Read("output/manifest.json");
        _desk.Put("input/roles/account-management/planner.md", "---\ntitle: Planner\n---\n");

        _desk.Run("build").Error.ShouldEndWith("Nothing was written; the last good output is as it was.\n");

        _desk.Read("output/manifest.json").ShouldBe(before);
    }

    [Theory]
    [InlineData("serve", "--output --port")]
    [InlineData("verify", "--output")]
    [InlineData("reference", "--input --write")]
    [InlineData("preview", "--base-url --drafts --input --log-level --port --repository-url")]
    public void Help_lists_what_means_something_to_a_verb(string verb, string options)
    {
        var help = _desk.Run(verb, "--help");

        help.Code.ShouldBe(ExitCode.Clean);
        string.Join(' ', help.Out.Split([' ', ',', '\n'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.StartsWith("--", StringComparison.Ordinal) && word != "--help").Distinct().Order(StringComparer.Ordinal)).ShouldBe(options);
    }

    [Fact]
    public void After_a_mistake_without_an_output_none_is_spoken_of()
    {
        _desk.Put("input/roles/account-management/planner.md", "---\ntitle: Planner\n---\n");

        _desk.Run("build").Error.ShouldEndWith(" in input/\nNothing was written.\n");

        Directory.Exists(_desk.PathOf("output")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("biuld", "There is no verb \"biuld\". Did you mean \"build\"? The verbs are build, check, diff, verify, explain, new, reference, pipelines, preview and serve.")]
    [InlineData("biuld --help", "There is no verb \"biuld\". Did you mean \"build\"? The verbs are build, check, diff, verify, explain, new, reference, pipelines, preview and serve.")]
    [InlineData("publish -o output", "There is no verb \"publish\". The verbs are build, check, diff, verify, explain, new, reference, pipelines, preview and serve.")]
    [InlineData("serve --drafts", "--drafts is no option of serve. It belongs to build, check, explain, pipelines and preview.")]
    [InlineData("--drafts serve", "--drafts is no option of serve. It belongs to build, check, explain, pipelines and preview.")]
    [InlineData("check -o elsewhere", "-o is no option of check. It belongs to build, diff, verify, explain, pipelines and serve.")]
    [InlineData("--budgets check", "--budgets is no option of check. It belongs to build.")]
    [InlineData("--nonsense", "Unrecognized command or argument '--nonsense'.")]
    [InlineData("--context staging", "--context \"staging\" is unknown. Expected production, deploy-preview or branch-deploy.")]
    [InlineData("--today tomorrow", "--today \"tomorrow\" is no date. Expected year, month and day such as 2026-11-21.")]
    [InlineData("--base-url guide.example", "--base-url \"guide.example\" is no web address. Expected one that starts with https:// or http://.")]
    [InlineData("--base-url javascript:alert(1)", "--base-url \"javascript:alert(1)\" is no web address. Expected one that starts with https:// or http://.")]
    [InlineData("--repository-url git@code.example:guide", "--repository-url \"git@code.example:guide\" is no web address. Expected one that starts with https:// or http://.")]
    public void Wrong_usage_ends_with_2_and_says_what_was_expected(string line, string message)
    {
        var answer = _desk.Run(line.Split(' '));

        answer.Code.ShouldBe(ExitCode.Failure);
        answer.Error.ShouldBe($"{message}\nSee --help.\n");
        answer.Out.ShouldBe("");
        Directory.Exists(_desk.PathOf("output")).ShouldBeFalse();
    }

    [Fact]
    public void A_missing_input_folder_ends_with_2_and_is_named()
    {
        var answer = _desk.Run("check", "--input", "elsewhere");

        answer.Code.ShouldBe(ExitCode.Failure);
        answer.Error.ShouldBe("There is no input folder …/elsewhere. Expected a folder with site.yml and roles/; name another one with --input.\n");
    }

    [Theory]
    [InlineData("yesterday")]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("99999999999999999999")]
    [InlineData("253402300800")]
    public void A_wrong_date_of_the_content_ends_with_2(string epoch)
    {
        using var desk = new CommandDesk { SourceDateEpoch = epoch };

        var answer = desk.Run("check");

        answer.Code.ShouldBe(ExitCode.Failure);
        answer.Error.ShouldBe($"SOURCE_DATE_EPOCH is \"{epoch}\". Expected whole seconds since 1970, in digits only.\n");
    }

    [Fact]
    public void An_output_that_another_build_holds_ends_with_75_and_names_the_holder()
    {
        using var other = BuildLock.Take(Backstage.Of(_desk.PathOf("output")), new LockHolder(4711, "build", "2026-11-21 09:30:00"));

        var answer = _desk.Run("build");

        answer.Code.ShouldBe(ExitCode.Busy);
        answer.Error.ShouldBe("Another build holds the output folder …/output: process 4711 (build), since 2026-11-21 09:30:00. Wait until it has ended, or stop it.\n");
    }

    [Fact]
    public void An_output_that_another_build_holds_ends_with_75_before_the_input_is_read()
    {
        using var other = BuildLock.Take(Backstage.Of(_desk.PathOf("output")), new LockHolder(4711, "build", "2026-11-21 09:30:00"));
        _desk.Put("input/roles/account-management/planner.md", "---\ntitle: Planner\n---\n");

        var answer = _desk.Run("build");

        answer.Code.ShouldBe(ExitCode.Busy);
        answer.Out.ShouldBe("");
        answer.Error.ShouldStartWith("Another build holds the output folder …/output: process 4711 (build)");
    }

    [Fact]
    public void The_output_is_held_during_every_step_of_a_build_and_free_after_it()
    {
        var backstage = Backstage.Of(_desk.PathOf("output"));
        var free = new List<bool>();
        var clock = new ClockThatLooks(() =>
        {
            using var other = BuildLock.Take(backstage, new LockHolder(4711, "build", "2026-11-21 09:30:00"));
            free.Add(other is not null);
        });

        CommandLine.Run(["build"], new Machine(clock, TextWriter.Null, TextWriter.Null, null, _desk.Root, null)).ShouldBe(ExitCode.Clean);

        free.Count.ShouldBeGreaterThan(20);
        free.ShouldNotContain(true);
        using var next = BuildLock.Take(backstage, new LockHolder(4711, "build", "2026-11-21 09:30:00"));
        next.ShouldNotBeNull();
    }

    [Fact]
    public void An_output_folder_with_files_of_somebody_else_ends_with_2_and_names_them()
    {
        _desk.Put("output/diary.txt", "mine");

        var answer = _desk.Run("build");

        answer.Code.ShouldBe(ExitCode.Failure);
        answer.Error.ShouldBe("The folder …/output was not written by RoleGuide: it has no manifest.json, but holds diary.txt. Empty the folder first, or name another one with --output.\n");
        _desk.Read("output/diary.txt").ShouldBe("mine");
    }

    /// <summary>A clock that does something whenever a step is timed.</summary>
    private sealed class ClockThatLooks(Action look) : TimeProvider
    {
        public override long GetTimestamp()
        {
            look();
            return 0;
        }
    }
}
