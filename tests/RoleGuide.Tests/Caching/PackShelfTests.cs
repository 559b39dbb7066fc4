using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Cryptography;
using RoleGuide.Caching;

namespace RoleGuide.Tests.Caching;

public sealed class PackShelfTests : IDisposable
{
    private static readonly string s_name = NameOf(0);

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("roleguide-test-");

    private SealPlace Place => new(Path.Combine(_root.FullName, "user"), [Path.Combine(_root.FullName, "work")]);

    private string Folder => Path.Combine(_root.FullName, "work", ".roleguide", "cache");

    private string File0 => Path.Combine(Folder, "pack-" + s_name);

    /// <summary>The shelf as a new process sees it.</summary>
    private PackShelf Shelf => new(Folder, PackKind.Readings, Place);

    public void Dispose() => _root.Delete(recursive: true);

    [Fact]
    public void A_pack_comes_back_as_it_was_kept()
    {
        Found(s_name).ShouldBeNull();
        Keep(s_name, "first");
        Found(s_name).ShouldBe("first");
        Keep(s_name, "second");
        Found(s_name).ShouldBe("second");
        Found(NameOf(1)).ShouldBeNull();
    }

    [Fact]
    public void A_damaged_pack_counts_as_none()
    {
        Keep(s_name, "a pack");
        var bytes = File.ReadAllBytes(File0);
        for (var at = 0; at < bytes.Length; at++)
        {
            var damaged = (byte[])bytes.Clone();
            damaged[at] ^= 1;
            File.WriteAllBytes(File0, damaged);
            Found(s_name).ShouldBeNull();
        }

        for (var length = 0; length < bytes.Length; length++)
        {
            File.WriteAllBytes(File0, bytes[..length]);
            Found(s_name).ShouldBeNull();
        }

        File.WriteAllBytes(File0, bytes);
        Found(s_name).ShouldBe("a pack");
    }

    /// <summary>What a branch can carry: bytes with a hash that is right, which anybody can make, or sealed under a key of its author.</summary>
    [Fact]
    public void A_forged_pack_counts_as_none()
    {
        Keep(s_name, "a pack");
        var forged = "<script>"u8.ToArray();
        foreach (var seal in (byte[][])[SHA256.HashData(forged), HMACSHA256.HashData(new byte[32], forged), new byte[32]])
        {
            File.WriteAllBytes(File0, [.. seal, .. forged]);
            Found(s_name).ShouldBeNull();
        }

        var other = Path.Combine(_root.FullName, "other");
        new PackShelf(Folder, PackKind.Readings, new SealPlace(other, [])).Keep((s_name, room => room.Write(forged)));
        Found(s_name).ShouldBeNull();
        Keep(s_name, "a pack");
        Found(s_name).ShouldBe("a pack");
    }

    [Fact]
    public void A_pack_under_the_name_of_another_counts_as_none()
    {
        Keep(s_name, "a pack");
        File.Move(File0, Path.Combine(Folder, "pack-" + NameOf(1)));
        Found(NameOf(1)).ShouldBeNull();
    }

    [Fact]
    public void A_pack_that_is_a_link_counts_as_none()
    {
        Keep(s_name, "a pack");
        var other = Path.Combine(_root.FullName, "other");
        File.Move(File0, other);
        File.CreateSymbolicLink(File0, other);
        Found(s_name).ShouldBeNull();
        Keep(s_name, "new");
        Found(s_name).ShouldBe("new");
        File.ReadAllText(other).ShouldEndWith("a pack");
    }

    [Theory]
    [InlineData(".roleguide")]
    [InlineData(".roleguide/cache")]
    public void Through_a_link_no_pack_is_kept_or_opened(string link)
    {
        Keep(s_name, "a pack");
        var (place, elsewhere) = (Path.Combine(_root.FullName, "work", link), Path.Combine(_root.FullName, "elsewhere"));
        Directory.Move(place, elsewhere);
        Directory.CreateSymbolicLink(place, elsewhere);
        Found(s_name).ShouldBeNull();
        Keep(NameOf(1), "another");
        Directory.GetFiles(elsewhere, "*", SearchOption.AllDirectories).Length.ShouldBe(1);
    }

    /// <summary>Builds of one process get into each other's way more than any two processes can: their halves have one name.</summary>
    [Fact]
    public void Builds_at_once_leave_whole_packs()
    {
        string[] packs = [.. "abcd".Select(letter => new string(letter, 200_000))];
        Keep(s_name, packs[0]);
        Parallel.For(0, 200, i =>
        {
            if (i % 2 == 0) Keep(s_name, packs[i / 2 % packs.Length]);
            else (Found(s_name) ?? packs[0]).ShouldBeOneOf(packs);
        });
        Keep(s_name, packs[3]);
        Found(s_name).ShouldBe(packs[3]);
    }

    /// <summary>Packs of a large guide have 4 MB each, and a thread that waits for a disk is joined by others.</summary>
    [Fact]
    public void No_more_packs_are_in_hand_than_there_are_processors()
    {
        ImmutableArray<string> names = [.. Enumerable.Range(0, 24).Select(NameOf)];
        foreach (var name in names) Keep(name, "a pack");
        var (inHand, most, opened) = (0, 0, new ConcurrentBag<int>());

        Shelf.Open(names, (place, _) =>
        {
            var now = Interlocked.Increment(ref inHand);
            for (var seen = most; now > seen; seen = most) Interlocked.CompareExchange(ref most, now, seen);
            Thread.Sleep(20);
            opened.Add(place);
            Interlocked.Decrement(ref inHand);
        });

        opened.Order().ShouldBe(Enumerable.Range(0, 24));
        most.ShouldBeLessThanOrEqualTo(Environment.ProcessorCount);
    }

    [Fact]
    public void Without_a_folder_of_the_user_nothing_is_kept()
    {
        new PackShelf(Folder, PackKind.Readings, new SealPlace(null, [])).Keep((s_name, room => room.Write("a pack"u8)));
        Directory.Exists(Folder).ShouldBeFalse();
    }

    [Fact]
    public void A_folder_that_cannot_be_written_to_is_no_fault()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Folder)!);
        File.WriteAllText(Folder, "a file where the folder would be");
        Keep(s_name, "a pack");
        Found(s_name).ShouldBeNull();
        File.ReadAllText(Folder).ShouldBe("a file where the folder would be");
    }

    [Fact]
    public void The_packs_that_were_kept_first_are_forgotten_and_no_other_file()
    {
        string[] others = ["pack-notes", "pack-" + new string('0', 64), "pack-" + NameOf(0) + ".txt"];
        Directory.CreateDirectory(Folder);
        foreach (var other in others) File.WriteAllText(Path.Combine(Folder, other), "mine");
        for (var i = 0; i < 70; i++)
        {
            Keep(NameOf(i), "a pack");
            File.SetLastWriteTimeUtc(Path.Combine(Folder, "pack-" + NameOf(i)), new DateTime(2026, 1, 1, 0, 0, i % 60, DateTimeKind.Utc).AddMinutes(i / 60));
        }

        Keep(NameOf(70), "a pack");
        Enumerable.Range(0, 71).Where(i => Found(NameOf(i)) is null).ShouldBe([0, 1, 2, 3, 4]);
        others.ShouldAllBe(other => File.Exists(Path.Combine(Folder, other)));
    }

    [Fact]
    public void The_packs_that_were_just_kept_are_not_forgotten()
    {
        for (var i = 0; i < 70; i++)
        {
            Keep(NameOf(i), "a pack");
            File.SetLastWriteTimeUtc(Path.Combine(Folder, "pack-" + NameOf(i)), new DateTime(2200, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        }

        Shelf.Keep([.. Enumerable.Range(70, 33).Select(i => (NameOf(i), (Action<ArrayBufferWriter<byte>>)(room => room.Write("a pack"u8))))]);
        Enumerable.Range(70, 33).Where(i => Found(NameOf(i)) is null).ShouldBeEmpty();
        Directory.GetFiles(Folder).Length.ShouldBe(66);
    }

    [Fact]
    public void What_a_killed_build_left_half_written_is_forgotten()
    {
        Directory.CreateDirectory(Folder);
        var half = Path.Combine(Folder, $".pack-{s_name}.17");
        File.WriteAllText(half, "half");
        File.SetLastWriteTimeUtc(half, new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Keep(NameOf(1), "a pack");
        File.Exists(half).ShouldBeFalse();
    }

    private static string NameOf(int number) => $"{number / 33:x64}-{(number % 33 == 32 ? "pages" : $"{number % 33:00}")}";

    /// <summary>Packs share a few rooms, and none has anything of another.</summary>
    [Fact]
    public void Each_of_many_packs_is_kept_by_itself()
    {
        Shelf.Keep([.. Enumerable.Range(0, 40).Select(i => (NameOf(i), (Action<ArrayBufferWriter<byte>>)(room => room.Write(TextOf(i)))))]);

        for (var i = 0; i < 40; i++)
        {
            byte[]? found = null;
            Shelf.Open([NameOf(i)], (_, bytes) => found = bytes.ToArray());
            found.ShouldBe(TextOf(i));
        }

        static byte[] TextOf(int number) => System.Text.Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat($"pack {number}, ", 1_000 - (number * 20))));
    }

    private void Keep(string name, string pack) => Shelf.Keep((name, room => room.Write(System.Text.Encoding.UTF8.GetBytes(pack))));

    private string? Found(string name)
    {
        string? found = null;
        Shelf.Open([name], (_, bytes) => found = System.Text.Encoding.UTF8.GetString(bytes.Span));
        return found;
    }
}
