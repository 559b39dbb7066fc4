using RoleGuide.Commands;
using RoleGuide.Tests.Content.Links;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Commands;

/// <summary>Somebody saves files of the input while a command reads it.</summary>
public sealed class DisturbedBuildTests : IDisposable
{
    private const string Article = "input/roles/account-management/account-manager.md";
    private const string Picture = "input/images/desk.png";
    private const int Never = int.MaxValue;

    private readonly MeddlingClock _clock = new();
    private readonly CommandDesk _desk;

    public DisturbedBuildTests()
    {
        _desk = new CommandDesk { Clock = _clock };
        _desk.Put(Picture, "");
        Save("first", 640);
    }

    public void Dispose() => _desk.Dispose();

    [Theory]
    [InlineData("build")]
    [InlineData("build", "--budgets")]
    public void Whenever_it_is_a_build_makes_one_state_of_the_input_or_says_that_it_changed(params string[] command)
    {
        var first = Built();
        Save("second", 320);
        var second = Built();
        Save("third", 480);
        var third = Built();
        var told = 0;
        var last = LooksOf(["build", "--no-cache"]);
        for (var look = 1; look <= last; look++)
        {
            Save("first", 640);
            Built().ShouldBe(first);
            Save("third", 480);
            _clock.SetTo(look, () => Save("second", 320));
            var answer = _desk.Run(command);
            var made = _desk.Read("output/manifest.json");
            if (answer.Code == ExitCode.Clean)
            {
                made.ShouldBeOneOf(second, third);
                continue;
            }

            told++;
            answer.Code.ShouldBe(ExitCode.Mistakes);
            answer.Out.ShouldContain(": error RG011: Another program changed or removed the file while the guide was read.");
            answer.Error.ShouldContain("Nothing was written; the last good output is as it was.");
            answer.Error.ShouldNotContain("bug");
            made.ShouldBe(first);
        }

        told.ShouldBeGreaterThan(last / 2);
    }

    [Fact]
    public void The_next_build_is_as_if_nothing_had_been()
    {
        _clock.SetTo(LooksOf(["check"]), () => Save("second", 320));
        _desk.Run("build").Code.ShouldBe(ExitCode.Mistakes);
        _desk.Run("build", "--prove").Error.ShouldContain("A clean build makes the same ");
        _desk.Read("output/roles/account-manager/index.html").ShouldContain("second");
    }

    [Fact]
    public void A_deep_check_does_not_take_it_for_a_fault()
    {
        _clock.SetTo(LooksOf(["check"]) + 1, () => SavePicture(320));
        var answer = _desk.Run("check", "--deep");
        answer.Code.ShouldBe(ExitCode.Mistakes);
        answer.Out.ShouldContain($"{Picture}:1:1: error RG011: ");
        answer.Error.ShouldNotContain("bug");
    }

    [Fact]
    public void Nor_does_a_proof()
    {
        // The last step but one begins with the fourth look before the last.
        _clock.SetTo(LooksOf(["build", "--no-cache", "--prove"]) - 3, () => SavePicture(320));
        _desk.Run("build", "--no-cache", "--prove").Error.ShouldContain("The input changed while it was built, so nothing is proved.");
    }

    /// <summary>An input that is as sound as before makes another site, which is no fault of the one that stands.</summary>
    [Fact]
    public void Nor_does_a_proof_take_another_sound_input_for_a_fault()
    {
        _clock.SetTo(LooksOf(["build", "--no-cache"]), () => Save("second", 640));
        var answer = _desk.Run("build", "--no-cache", "--prove");
        answer.Error.ShouldContain("The input changed while it was built, so nothing is proved.");
        answer.Error.ShouldNotContain("bug");
    }

    private string Built()
    {
        _clock.SetTo(Never, () => { });
        _desk.Run("build").Code.ShouldBe(ExitCode.Clean);
        return _desk.Read("output/manifest.json");
    }

    /// <summary>How often a command looks at the clock when nobody meddles.</summary>
    private int LooksOf(string[] command)
    {
        _clock.SetTo(Never, () => { });
        _desk.Run(command).Code.ShouldBe(ExitCode.Clean);
        return _clock.Looks;
    }

    private void Save(string text, int width)
    {
        _desk.Put(Article, CommandDesk.TwoRoles.Split("-- roles/account-management/planner.md --")[0][(CommandDesk.TwoRoles.IndexOf('\n', StringComparison.Ordinal) + 1)..] + $"\nThis is the {text}.\n\n![A desk](../../images/desk.png)\n");
        SavePicture(width);
    }

    private void SavePicture(int width) => File.WriteAllBytes(_desk.PathOf(Picture), Pictures.Png(width, 480));
}
