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
        var fetches = new Action<Span<byte>>?[300];

        Parallel.For(0, fetches.Length, i => fetches[i] = scratch.Put(TextOf(i)));
        Parallel.For(0, fetches.Length, i => Fetched(fetches[i], TextOf(i).Length).ShouldBe(TextOf(i)));

        Fetched(scratch.Put(Array.Empty<byte>()), 0).ShouldBeEmpty();
    }

    /// <summary>Room that is lent is written to again.</summary>
    [Fact]
    public void What_is_put_aside_is_not_held()
    {
        using var hold = OutputFolder.Open(_desk.Place, OutputDesk.Me);
        using var scratch = ScratchFile.In(hold);
        var room = TextOf(1);

        var fetch = scratch.Put(room);
        room[0] = 0;

        Fetched(fetch, room.Length).ShouldBe(TextOf(1));
    }

    [Fact]
    public void Fetching_takes_no_memory_of_its_own()
    {
        using var hold = OutputFolder.Open(_desk.Place, OutputDesk.Me);
        using var scratch = ScratchFile.In(hold);
        var room = new byte[100_000];
        var fetch = scratch.Put(room)!;
        fetch(room);

        var start = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 10; i++) fetch(room);

        (GC.GetAllocatedBytesForCurrentThread() - start).ShouldBeLessThan(10_000);
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

        Fetched(scratch.Put(TextOf(1)), TextOf(1).Length).ShouldBe(TextOf(1));

        _desk.Read("elsewhere/mine").ShouldBe("mine");
    }

    [Fact]
    public void Where_there_is_no_place_for_it_nothing_is_put_aside()
    {
        using var hold = OutputFolder.Open(_desk.Place, OutputDesk.Me);
        using var second = OutputFolder.Open(_desk.Place, OutputDesk.Me);
        second.Hindrance.ShouldNotBeNull();
        using var scratch = ScratchFile.In(second);

        scratch.Put(TextOf(1)).ShouldBeNull();
    }

    private static byte[] Fetched(Action<Span<byte>>? fetch, int length)
    {
        var room = new byte[length];
        fetch.ShouldNotBeNull()(room);
        return room;
    }

    private static byte[] TextOf(int number) => Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{new string('x', number)} {number}"));
}
