using System.Buffers;
using RoleGuide.Output;

namespace RoleGuide.Tests.Output;

public sealed class OutputFolderTests : IDisposable
{
    private static readonly DateTime LongAgo = new(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
    private readonly OutputDesk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void A_first_edition_is_written_with_its_manifest()
    {
        _desk.Write(("index.html", "home"), ("roles/a/index.html", "a")).ShouldBe(new WriteOutcome.Swapped(2, 0, 0));

        _desk.Everything().ShouldBe(["out/index.html", "out/manifest.json", "out/roles/a/index.html"]);
        _desk.Read("out/roles/a/index.html").ShouldBe("a");
    }

    [Fact]
    public void The_folders_above_the_output_are_made()
    {
        var place = _desk.PlaceAt(Path.Combine(_desk.Root, "deep", "er", "out") + Path.DirectorySeparatorChar);

        OutputDesk.WriteAt(place, OutputDesk.Edition(("a", "1"))).ShouldBe(new WriteOutcome.Swapped(1, 0, 0));

        _desk.Everything().ShouldBe(["deep/er/out/a", "deep/er/out/manifest.json"]);
    }

    [Fact]
    public void A_new_edition_replaces_the_old_one_and_counts_what_changed()
    {
        _desk.Write(("same", "1"), ("other", "2"), ("gone/a", "3"), ("gone/b", "4"));

        _desk.Write(("same", "1"), ("other", "two"), ("new", "5")).ShouldBe(new WriteOutcome.Swapped(2, 1, 2));

        _desk.Everything().ShouldBe(["out/manifest.json", "out/new", "out/other", "out/same"]);
        _desk.Read("out/other").ShouldBe("two");
    }

    [Fact]
    public void The_same_edition_again_touches_nothing()
    {
        _desk.Write(("a", "1"), ("b/c", "2"));
        Directory.SetLastWriteTimeUtc(_desk.Folder, LongAgo);
        File.SetLastWriteTimeUtc(Path.Combine(_desk.Folder, "manifest.json"), LongAgo);

        _desk.Write(("b/c", "2"), ("a", "1")).ShouldBe(new WriteOutcome.Unchanged(2));

        Directory.GetLastWriteTimeUtc(_desk.Folder).ShouldBe(LongAgo);
        File.GetLastWriteTimeUtc(Path.Combine(_desk.Folder, "manifest.json")).ShouldBe(LongAgo);
    }

    [Fact]
    public void A_change_of_the_inputs_alone_renews_the_manifest()
    {
        _desk.Write(("a", "1"));
        var edition = OutputDesk.Edition(("a", "1")) with { Inputs = [new ManifestInput("site.yml", new string('0', 64))] };

        OutputDesk.WriteAt(_desk.Place, edition).ShouldBe(new WriteOutcome.Swapped(0, 1, 0));

        _desk.Read("out/manifest.json").ShouldContain("site.yml");
    }

    [Fact]
    public void Files_that_stay_as_they_are_keep_their_date()
    {
        _desk.Write(("same", "1"), ("other", "2"));
        var same = Path.Combine(_desk.Folder, "same");
        File.SetLastWriteTimeUtc(same, LongAgo);

        _desk.Write(("same", "1"), ("other", "two"));

        if (!OperatingSystem.IsWindows()) File.GetLastWriteTimeUtc(same).ShouldBe(LongAgo);
        _desk.Read("out/same").ShouldBe("1");
    }

    [Theory]
    [InlineData("longer")]
    [InlineData("")]
    public void A_file_of_another_size_is_written_anew(string text)
    {
        _desk.Write(("a", "1"), ("b", "2"));
        _desk.Put("out/a", text);
        File.SetLastWriteTimeUtc(Path.Combine(_desk.Folder, "a"), LongAgo);

        _desk.Write(("a", "1"), ("b", "2")).ShouldBe(new WriteOutcome.Swapped(1, 1, 0));

        _desk.Read("out/a").ShouldBe("1");
    }

    [Fact]
    public void A_file_changed_after_the_build_is_written_anew_though_its_size_is_right()
    {
        _desk.Write(("a", "1"));
        _desk.Put("out/a", "X");
        File.SetLastWriteTimeUtc(Path.Combine(_desk.Folder, "manifest.json"), LongAgo);

        _desk.Write(("a", "1")).ShouldBe(new WriteOutcome.Swapped(1, 0, 0));

        _desk.Read("out/a").ShouldBe("1");
    }

    [Fact]
    public void A_changed_file_with_its_old_size_and_date_does_not_live_on_in_the_next_edition()
    {
        _desk.Write(("a", "1"), ("b", "2"));
        _desk.Put("out/a", "X");
        File.SetLastWriteTimeUtc(Path.Combine(_desk.Folder, "a"), LongAgo);

        _desk.Write(("a", "1"), ("b", "two"));

        _desk.Read("out/a").ShouldBe("1");
    }

    [Fact]
    public void A_file_that_was_deleted_comes_back()
    {
        _desk.Write(("a", "1"), ("b", "2"));
        File.Delete(Path.Combine(_desk.Folder, "a"));

        _desk.Write(("a", "1"), ("b", "2")).ShouldBe(new WriteOutcome.Swapped(1, 1, 0));

        _desk.Read("out/a").ShouldBe("1");
    }

    [Fact]
    public void Empty_folders_are_cleared_away()
    {
        _desk.Write(("a", "1"));
        Directory.CreateDirectory(Path.Combine(_desk.Folder, "empty", "deeper"));

        _desk.Write(("a", "1")).ShouldBe(new WriteOutcome.Swapped(0, 1, 0));

        _desk.Everything().ShouldBe(["out/a", "out/manifest.json"]);
    }

    [Fact]
    public void A_folder_of_nothing_but_folders_is_replaced()
    {
        Directory.CreateDirectory(Path.Combine(_desk.Folder, "empty", "deeper"));

        _desk.Write(("a", "1")).ShouldBe(new WriteOutcome.Swapped(1, 0, 0));

        _desk.Everything().ShouldBe(["out/a", "out/manifest.json"]);
    }

    [Fact]
    public void An_edition_without_files_is_a_manifest_alone()
    {
        _desk.Write().ShouldBe(new WriteOutcome.Swapped(0, 0, 0));
        _desk.Write().ShouldBe(new WriteOutcome.Unchanged(0));

        _desk.Everything().ShouldBe(["out/manifest.json"]);
    }

    [Fact]
    public void A_foreign_file_that_arrives_during_the_build_is_not_lost()
    {
        _desk.Write(("a", "1"));
        using var slow = new ContentThatActs(() =>
        {
            _desk.Put("out/notes.txt", "mine");
            Directory.SetLastWriteTimeUtc(_desk.Root, LongAgo);
        });
        var edition = OutputDesk.Edition() with { Files = [OutputDesk.File("a", "") with { Content = slow.Memory }] };

        var outcome = OutputDesk.WriteAt(_desk.Place, edition);

        outcome.ShouldBeOfType<WriteOutcome.Refused>().Paths.ShouldBe(["notes.txt"]);
        _desk.Everything().ShouldBe(["out/a", "out/manifest.json", "out/notes.txt"]);
        _desk.Read("out/a").ShouldBe("1");

        // Not for a moment was the new edition in its place.
        Directory.GetLastWriteTimeUtc(_desk.Root).ShouldBe(LongAgo);
    }

    [Fact]
    public void Hidden_files_are_published_like_others()
    {
        _desk.Write((".well-known/security.txt", "1"));

        _desk.Write((".well-known/security.txt", "1")).ShouldBe(new WriteOutcome.Unchanged(1));
        _desk.Write((".well-known/security.txt", "2")).ShouldBe(new WriteOutcome.Swapped(1, 0, 0));
    }

    /// <summary>Bytes that do something when they are looked at for the second time: the first is for the hash, the second to write them.</summary>
    private sealed class ContentThatActs(Action act) : MemoryManager<byte>
    {
        private readonly byte[] _bytes = new byte[1];
        private int _looks;

        public override Span<byte> GetSpan()
        {
            if (++_looks == 2) act();
            return _bytes;
        }

        public override MemoryHandle Pin(int elementIndex = 0) => _bytes.AsMemory(elementIndex).Pin();

        /// <summary>The handle that pins the bytes lets go of them itself.</summary>
        public override void Unpin()
        {
        }

        public override Memory<byte> Memory => CreateMemory(_bytes.Length);

        protected override void Dispose(bool disposing)
        {
        }
    }
}
