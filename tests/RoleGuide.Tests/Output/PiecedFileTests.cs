using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using RoleGuide.Output;

namespace RoleGuide.Tests.Output;

/// <summary>Files that are made while they are written.</summary>
public sealed class PiecedFileTests : IDisposable
{
    /// <summary>Longer than several pieces, and no multiple of one.</summary>
    private static readonly string s_long = string.Concat(Enumerable.Range(0, 40_000).Select(i => $"line {i}\n"));

    private readonly OutputDesk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(1000)]
    [InlineData(100_000)]
    public void A_file_has_the_bytes_and_the_entry_that_it_has_in_hand(int step)
    {
        var (pieced, held) = (Pieced("data/a", s_long, step), OutputDesk.File("data/a", s_long));
        ManifestFile.Of(pieced).ShouldBe(ManifestFile.Of(held) with { Sources = pieced.Sources });
        pieced.Held().Content.ToArray().ShouldBe(held.Content.ToArray());

        Write(pieced).ShouldBe(new WriteOutcome.Swapped(1, 0, 0));

        _desk.Read("out/data/a").ShouldBe(s_long);
        _desk.Everything().ShouldBe(["out/data/a", "out/manifest.json"]);
    }

    [Fact]
    public void An_empty_file_can_come_in_pieces_as_well()
    {
        Write(Pieced("a", "", 1)).ShouldBe(new WriteOutcome.Swapped(1, 0, 0));

        _desk.Read("out/a").ShouldBe("");
    }

    [Fact]
    public void Room_is_handed_on_when_it_is_full_and_no_piece_is_longer_than_it_has_to_be()
    {
        var lengths = new List<int>();
        using var pieces = new Pieces(piece => lengths.Add(piece.Length));

        for (var i = 0; i < 1000; i++) pieces.Write(new byte[1000]);
        pieces.GetMemory(3 * Pieces.Size).Length.ShouldBeGreaterThanOrEqualTo(3 * Pieces.Size);
        pieces.HandOn();
        pieces.GetMemory().Length.ShouldBe(Pieces.Size);

        lengths.Sum().ShouldBe(1_000_000);
        lengths.Max().ShouldBeLessThanOrEqualTo(Pieces.Size);
        lengths.Count.ShouldBeLessThan(20);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1_000)]
    [InlineData(300_000)]
    public void A_hash_that_is_made_on_the_way_is_that_of_the_whole(int length)
    {
        var bytes = Enumerable.Range(0, length).Select(i => (byte)(i % 251)).ToArray();

        WrittenBytes.Of(room =>
        {
            for (var at = 0; at < length; at += 777) room.Write(bytes.AsSpan(at..Math.Min(length, at + 777)));
        }).ShouldBe(new WrittenBytes(length, Convert.ToHexStringLower(SHA256.HashData(bytes))));
    }

    [Fact]
    public void A_file_that_stands_with_the_same_bytes_is_carried_over_and_nothing_of_it_stays_staged()
    {
        Write(Pieced("a", s_long, 1000), Pieced("b", "1", 1)).ShouldBe(new WriteOutcome.Swapped(2, 0, 0));

        Write(Pieced("a", s_long, 1000), Pieced("b", "1", 1)).ShouldBe(new WriteOutcome.Unchanged(2));
        Write(Pieced("a", s_long, 1000), Pieced("b", "2", 1)).ShouldBe(new WriteOutcome.Swapped(1, 1, 0));
        Write(Pieced("a", s_long + "!", 1000), Pieced("b", "2", 1)).ShouldBe(new WriteOutcome.Swapped(1, 1, 0));

        _desk.Read("out/a").ShouldBe(s_long + "!");
        _desk.Read("out/b").ShouldBe("2");
    }

    /// <summary>More than a carried file is read at a time.</summary>
    [Fact]
    public void A_long_file_that_was_changed_is_not_taken_for_the_one_that_stood()
    {
        Write(Pieced("a", s_long, 1000));
        _desk.Put("out/a", s_long[..^2] + "x\n");

        Write(Pieced("a", s_long, 1000)).ShouldBe(new WriteOutcome.Swapped(1, 0, 0));

        _desk.Read("out/a").ShouldBe(s_long);
    }

    [Fact]
    public void A_disk_that_fails_in_the_middle_of_a_file_leaves_the_last_edition_and_nothing_half_written()
    {
        _desk.Write(("a", "1"));
        var tooLong = new string('x', 300);
        using (var hold = OutputFolder.Open(_desk.Place, OutputDesk.Me))
        using (var staged = StagedEdition.In(hold))
        {
            var file = new PiecedFile("a", room =>
            {
                room.Write(Encoding.UTF8.GetBytes(s_long));
                staged.Put(OutputDesk.File(tooLong, "2"));
                room.Write(Encoding.UTF8.GetBytes(s_long));
            }, "download", []);

            // The manifest would list it whole, whatever became of it.
            staged.Put(file).ShouldBe(ManifestFile.Of(OutputDesk.File("a", s_long + s_long)) with { Kind = "download", Sources = [] });
            staged.Hindrance.ShouldBeOfType<WriteOutcome.Failed>().Message.ShouldContain(tooLong);
            new FileInfo(Path.Combine(_desk.Backstage.Staged, "a")).Length.ShouldBeLessThan(s_long.Length + 1);
            staged.Publish(OutputDesk.Edition(("a", s_long + s_long)).Manifest).ShouldBeOfType<WriteOutcome.Failed>();
        }

        _desk.Everything().ShouldBe(["out/a", "out/manifest.json"]);
        _desk.Read("out/a").ShouldBe("1");
    }

    [Fact]
    public void A_file_that_cannot_be_begun_is_told_of_as_any_other()
    {
        _desk.Write(("a", "1"));
        var tooLong = new string('x', 300);

        Write(Pieced(tooLong, s_long, 1000)).ShouldBeOfType<WriteOutcome.Failed>().Message
            .ShouldStartWith($"The output folder {_desk.Folder} could not be written and is as it was. The system says: ");

        _desk.Everything().ShouldBe(["out/a", "out/manifest.json"]);
    }

    [Fact]
    public void A_path_that_is_put_twice_is_a_bug_in_pieces_as_well() =>
        Should.Throw<ArgumentException>(() => Write(Pieced("a", "1", 1), Pieced("a", "2", 1))).Message.ShouldStartWith("The output path \"a\" is claimed twice.");

    [Fact]
    public void Whoever_keeps_files_in_memory_has_the_same_bytes_and_writes_them_once()
    {
        var written = 0;
        var handed = new List<SiteFile>();
        var files = new FilesInMemory(file =>
        {
            handed.Add(file);
            return ManifestFile.Of(file);
        });

        files.Put(new PiecedFile("a", room =>
        {
            written++;
            room.Write("one"u8);
        }, "download", []));

        written.ShouldBe(1);
        Encoding.UTF8.GetString(files.All.Single().Content.Span).ShouldBe("one");
        handed.Single().ShouldBeOfType<OutputFile>();
    }

    private static PiecedFile Pieced(string path, string text, int step) => new(path, room =>
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        for (var at = 0; at < bytes.Length; at += step) room.Write(bytes.AsSpan(at, Math.Min(step, bytes.Length - at)));
    }, "page", []);

    private WriteOutcome Write(params SiteFile[] files)
    {
        using var hold = OutputFolder.Open(_desk.Place, OutputDesk.Me);
        using var staged = StagedEdition.In(hold);
        return staged.Publish(OutputDesk.Edition().Listing([.. files.Select(staged.Put)]));
    }
}
