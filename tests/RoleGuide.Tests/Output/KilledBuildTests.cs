using RoleGuide.Output;

namespace RoleGuide.Tests.Output;

/// <summary>Each test leaves the disk as a process leaves it that is killed at one certain step, and starts the next build.</summary>
public sealed class KilledBuildTests : IDisposable
{
    private readonly OutputDesk _desk = new();

    public KilledBuildTests() => _desk.Write(("a", "old"), ("b/c", "old"));

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void Killed_while_staging()
    {
        _desk.Put(".out.roleguide/staged/half/written", "x");

        NextBuildIsClean();
    }

    [Fact]
    public void Killed_after_an_exchange_while_the_old_edition_is_removed()
    {
        _desk.Put(".out.roleguide/staged/a", "very old");
        _desk.Put(".out.roleguide/staged/manifest.json", "{}");

        NextBuildIsClean();
    }

    [Fact]
    public void Killed_between_the_two_renames_the_old_edition_is_put_back()
    {
        Directory.Move(_desk.Folder, _desk.Backstage.Old);
        _desk.Put(".out.roleguide/staged/a", "new");

        using (var hold = OutputFolder.Open(_desk.Place, OutputDesk.Me)) hold.HasEdition.ShouldBeTrue();

        _desk.Everything().ShouldBe(["out/a", "out/b/c", "out/manifest.json"]);
        _desk.Read("out/a").ShouldBe("old");
        NextBuildIsClean();
    }

    [Fact]
    public void Killed_between_the_two_renames_the_next_build_compares_with_the_old_edition()
    {
        Directory.Move(_desk.Folder, _desk.Backstage.Old);

        _desk.Write(("a", "old"), ("b/c", "old")).ShouldBe(new WriteOutcome.Unchanged(2));
        _desk.Everything().ShouldBe(["out/a", "out/b/c", "out/manifest.json"]);
    }

    [Fact]
    public void Killed_after_the_second_rename()
    {
        _desk.Put(".out.roleguide/old/a", "very old");

        NextBuildIsClean();
    }

    [Fact]
    public void Killed_with_both_trees_left()
    {
        _desk.Put(".out.roleguide/old/a", "very old");
        _desk.Put(".out.roleguide/staged/a", "very old");

        NextBuildIsClean();
    }

    [Fact]
    public void A_killed_holder_does_not_hold_the_lock()
    {
        _desk.Put(".out.roleguide/holder", "1\nbuild\n08:00\n");

        NextBuildIsClean();
    }

    [Fact]
    public void Nothing_is_repaired_while_another_process_writes()
    {
        using var other = BuildLock.Take(_desk.Backstage, OutputDesk.Me);
        Directory.Move(_desk.Folder, _desk.Backstage.Old);

        using var hold = OutputFolder.Open(_desk.Place, OutputDesk.Me);

        hold.Hindrance.ShouldBeOfType<WriteOutcome.Busy>();

        Directory.Exists(_desk.Folder).ShouldBeFalse();
    }

    [Fact]
    public void Folders_with_other_names_beside_the_output_are_left_alone()
    {
        _desk.Put(".out.roleguide/mine", "1");
        _desk.Put(".other.roleguide/staged/mine", "2");
        _desk.Put(".out.staged/mine", "3");

        _desk.Write(("a", "new"));

        _desk.Everything().ShouldBe([".other.roleguide/staged/mine", ".out.roleguide/mine", ".out.staged/mine", "out/a", "out/manifest.json"]);
    }

    private void NextBuildIsClean()
    {
        _desk.Write(("a", "new"), ("b/c", "old")).ShouldBe(new WriteOutcome.Swapped(1, 1, 0));
        _desk.Everything().ShouldBe(["out/a", "out/b/c", "out/manifest.json"]);
        _desk.Read("out/a").ShouldBe("new");
    }
}
