using System.Globalization;
using System.Text;
using RoleGuide.Output;

namespace RoleGuide.Tests.Output;

public sealed class ScratchFileTests : IDisposable
{
    private readonly OutputDesk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void What_many_threads_put_aside_each_of_them_fetches_again()
    {
        using var hold = OutputFolder.Open(_desk.Place, OutputDesk.Me);
        using var scratch = ScratchFile.In(hold);
        var fetches = new Func<byte[]>[300];

        Parallel.For(0, fetches.Length, i => fetches[i] = scratch.Put(TextOf(i)));
        Parallel.For(0, fetches.Length, i => fetches[i]().ShouldBe(TextOf(i)));

        scratch.Put(Array.Empty<byte>())().ShouldBeEmpty();
    }

    /// <summary>Whoever puts markup aside wants to be rid of it.</summary>
    [Fact]
    public void What_is_put_aside_is_not_held()
    {
        using var hold = OutputFolder.Open(_desk.Place, OutputDesk.Me);
        using var scratch = ScratchFile.In(hold);

        var fetch = scratch.Put(TextOf(1));

        fetch().ShouldNotBeSameAs(fetch());
    }

    [Fact]
    public void Nothing_of_it_is_left()
    {
        using (var hold = OutputFolder.Open(_desk.Place, OutputDesk.Me))
        {
            using var scratch = ScratchFile.In(hold);
            scratch.Put(TextOf(1));
            if (!OperatingSystem.IsWindows()) File.Exists(_desk.Backstage.Scratch).ShouldBeFalse();
        }

        using (OutputFolder.Open(_desk.Place, OutputDesk.Me)) Path.Exists(_desk.Backstage.Scratch).ShouldBeFalse();
    }

    [Fact]
    public void What_a_killed_build_left_is_removed()
    {
        _desk.Put("elsewhere/mine", "mine");
        Directory.CreateDirectory(_desk.Backstage.Folder);
        File.CreateSymbolicLink(_desk.Backstage.Scratch, Path.Combine(_desk.Root, "elsewhere/mine"));
        using var hold = OutputFolder.Open(_desk.Place, OutputDesk.Me);
        Path.Exists(_desk.Backstage.Scratch).ShouldBeFalse();
        using var scratch = ScratchFile.In(hold);

        scratch.Put(TextOf(1))().ShouldBe(TextOf(1));

        _desk.Read("elsewhere/mine").ShouldBe("mine");
    }

    [Fact]
    public void Where_there_is_no_place_for_it_the_bytes_are_held()
    {
        using var hold = OutputFolder.Open(_desk.Place, OutputDesk.Me);
        using var second = OutputFolder.Open(_desk.Place, OutputDesk.Me);
        second.Hindrance.ShouldNotBeNull();
        using var scratch = ScratchFile.In(second);

        var fetch = scratch.Put(TextOf(1));

        fetch().ShouldBe(TextOf(1));
        fetch().ShouldBeSameAs(fetch());
    }

    /// <summary>Room that is lent is written to again: a copy is held, as the file would hold one.</summary>
    [Fact]
    public void What_is_held_is_a_copy()
    {
        using var hold = OutputFolder.Open(_desk.Place, OutputDesk.Me);
        using var second = OutputFolder.Open(_desk.Place, OutputDesk.Me);
        using var scratch = ScratchFile.In(second);
        var room = TextOf(1);

        var fetch = scratch.Put(room);
        room[0] = 0;

        fetch().ShouldBe(TextOf(1));
    }

    private static byte[] TextOf(int number) => Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{new string('x', number)} {number}"));
}
