using RoleGuide.Output;

namespace RoleGuide.Tests.Output;

public sealed class BuildLockTests : IDisposable
{
    private readonly OutputDesk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void A_second_build_leaves_at_once_and_names_the_holder()
    {
        _desk.Write(("a", "1"));
        using var other = BuildLock.Take(_desk.Backstage, new LockHolder(123, "preview", "2026-11-21 10:15:00"));
        _desk.Put(".out.roleguide/staged/a", "of the other");

        var busy = _desk.Write(("a", "2")).ShouldBeOfType<WriteOutcome.Busy>();

        busy.Holder.ShouldBe(new LockHolder(123, "preview", "2026-11-21 10:15:00"));
        busy.Message.ShouldBe(
            $"Another build holds the output folder {_desk.Folder}: process 123 (preview), since 2026-11-21 10:15:00. Wait until it has ended, or stop it.");
        _desk.Read("out/a").ShouldBe("1");
        _desk.Read(".out.roleguide/staged/a").ShouldBe("of the other");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("12")]
    [InlineData("x\nbuild\n10:15\n")]
    public void A_holder_without_a_whole_note_is_still_a_holder(string? note)
    {
        using var other = BuildLock.Take(_desk.Backstage, OutputDesk.Me);
        File.Delete(_desk.Backstage.Holder);
        if (note is not null) _desk.Put(".out.roleguide/holder", note);

        var busy = _desk.Write(("a", "1")).ShouldBeOfType<WriteOutcome.Busy>();

        busy.Holder.ShouldBeNull();
        busy.Message.ShouldBe($"Another build holds the output folder {_desk.Folder}. Wait until it has ended.");
    }

    [Fact]
    public void The_lock_is_free_after_a_build_and_its_file_stays()
    {
        _desk.Write(("a", "1"));

        File.Exists(_desk.Backstage.Lock).ShouldBeTrue();
        File.Exists(_desk.Backstage.Holder).ShouldBeFalse();
        using var mine = BuildLock.Take(_desk.Backstage, OutputDesk.Me);
        mine.ShouldNotBeNull();
    }

    [Fact]
    public void A_build_that_began_later_cannot_be_overwritten_by_an_older_one()
    {
        using var older = OutputFolder.Open(_desk.Place, OutputDesk.Me);

        _desk.Write(("a", "newer")).ShouldBeOfType<WriteOutcome.Busy>();
        OutputDesk.Write(older, OutputDesk.Edition(("a", "older"))).ShouldBe(new WriteOutcome.Swapped(1, 0, 0));

        _desk.Read("out/a").ShouldBe("older");
    }

    [Fact]
    public void Two_outputs_beside_each_other_do_not_wait_for_one_another()
    {
        using var other = BuildLock.Take(Backstage.Of(Path.Combine(_desk.Root, "second")), OutputDesk.Me);

        _desk.Write(("a", "1")).ShouldBe(new WriteOutcome.Swapped(1, 0, 0));
    }
}
