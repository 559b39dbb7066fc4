using RoleGuide.Output;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Output;

/// <summary>Nothing that lies in the folder beside the output is followed, overwritten or waited for, whoever put it there.</summary>
public sealed class BackstageTests : IDisposable
{
    private readonly OutputDesk _desk = new();

    public BackstageTests()
    {
        _desk.Write(("a", "old"));
        _desk.Put("elsewhere/mine", "mine");
    }

    public void Dispose() => _desk.Dispose();

    [Theory]
    [InlineData("staged", "../elsewhere")]
    [InlineData("staged", "../nowhere")]
    [InlineData("staged", "../elsewhere/mine")]
    [InlineData("old", "../elsewhere")]
    [InlineData("old", "../nowhere")]
    public void A_link_in_the_place_of_a_tree_is_removed_and_not_followed(string name, string target)
    {
        Directory.CreateSymbolicLink(Path.Combine(_desk.Backstage.Folder, name), target);

        NextBuildIsClean();
    }

    /// <summary>Folders two below are removed each by itself.</summary>
    [Theory]
    [InlineData("link", "../../elsewhere")]
    [InlineData("a/link", "../../../elsewhere")]
    [InlineData("a/b/link", "../../../../elsewhere")]
    public void A_link_inside_of_a_tree_is_removed_and_not_followed(string name, string target)
    {
        var link = Path.Combine(_desk.Backstage.Staged, name);
        Directory.CreateDirectory(Path.GetDirectoryName(link)!);
        Directory.CreateSymbolicLink(link, target);
        _desk.Put("elsewhere/inner/mine", "mine");

        _desk.Write(("a", "new")).ShouldBe(new WriteOutcome.Swapped(1, 0, 0));

        Directory.Exists(_desk.Backstage.Staged).ShouldBeFalse();
        _desk.Read("elsewhere/inner/mine").ShouldBe("mine");
    }

    [Fact]
    public void A_link_never_becomes_the_output()
    {
        Directory.Delete(_desk.Folder, recursive: true);
        Directory.CreateSymbolicLink(_desk.Backstage.Old, "../elsewhere");

        _desk.Write(("a", "new")).ShouldBe(new WriteOutcome.Swapped(1, 0, 0));

        new DirectoryInfo(_desk.Folder).LinkTarget.ShouldBeNull();
        _desk.Everything().ShouldBe(["elsewhere/mine", "out/a", "out/manifest.json"]);
    }

    [Theory]
    [InlineData("staged")]
    [InlineData("old")]
    public void A_file_in_the_place_of_a_tree_is_removed(string name)
    {
        _desk.Put($".out.roleguide/{name}", "x");

        NextBuildIsClean();
    }

    [Fact]
    public void A_note_is_not_written_through_a_link()
    {
        File.CreateSymbolicLink(_desk.Backstage.Holder, Path.Combine(_desk.Root, "elsewhere/mine"));

        NextBuildIsClean();
    }

    [Fact]
    public void A_pipe_in_the_place_of_the_note_is_not_waited_for()
    {
        if (OperatingSystem.IsWindows()) return;
        StrangeFiles.Pipe(_desk.Backstage.Holder);

        NextBuildIsClean();
    }

    [Fact]
    public void A_note_is_not_read_through_a_link()
    {
        using var other = BuildLock.Take(_desk.Backstage, OutputDesk.Me);
        File.Move(_desk.Backstage.Holder, Path.Combine(_desk.Root, "note"));
        File.CreateSymbolicLink(_desk.Backstage.Holder, Path.Combine(_desk.Root, "note"));

        BuildLock.HolderOf(_desk.Backstage).ShouldBeNull();
    }

    [Fact]
    public void A_pipe_is_not_read_for_a_note()
    {
        if (OperatingSystem.IsWindows()) return;
        using var other = BuildLock.Take(_desk.Backstage, OutputDesk.Me);
        File.Delete(_desk.Backstage.Holder);
        StrangeFiles.Pipe(_desk.Backstage.Holder);

        StrangeFiles.InTime(() => BuildLock.HolderOf(_desk.Backstage)).ShouldBeNull();
    }

    [Fact]
    public void A_note_that_is_too_long_is_none()
    {
        _desk.Put(".out.roleguide/holder", $"12\n{new string('x', 5000)}\n10:15\n");

        BuildLock.HolderOf(_desk.Backstage).ShouldBeNull();
    }

    [Theory]
    [InlineData("elsewhere/mine")]
    [InlineData("elsewhere/made")]
    public void A_linked_lock_is_refused_and_nothing_is_made_through_it(string target)
    {
        var full = Path.Combine(_desk.Root, target);
        File.Delete(_desk.Backstage.Lock);
        File.CreateSymbolicLink(_desk.Backstage.Lock, full);

        _desk.Write(("a", "new")).ShouldBeOfType<WriteOutcome.Refused>().Message.ShouldBe(
            $"The file {_desk.Backstage.Lock}, which lets in one build at a time, is a symbolic link to {full}. Delete it and build again.");
        File.Delete(_desk.Backstage.Lock);
        _desk.Everything().ShouldBe([".out.roleguide", "elsewhere/mine", "out/a", "out/manifest.json"]);
    }

    [Fact]
    public void A_pipe_is_no_lock()
    {
        if (OperatingSystem.IsWindows()) return;
        File.Delete(_desk.Backstage.Lock);
        StrangeFiles.Pipe(_desk.Backstage.Lock);

        StrangeFiles.InTime(() => _desk.Write(("a", "new"))).ShouldBe(new WriteOutcome.Failed(
            $"The output folder {_desk.Folder} could not be written and is as it was. The system says: The lock is no ordinary file : '{_desk.Backstage.Lock}'."));
        _desk.Read("out/a").ShouldBe("old");
    }

    private void NextBuildIsClean()
    {
        StrangeFiles.InTime(() => _desk.Write(("a", "new"))).ShouldBe(new WriteOutcome.Swapped(1, 0, 0));
        _desk.Everything().ShouldBe(["elsewhere/mine", "out/a", "out/manifest.json"]);
        _desk.Read("elsewhere/mine").ShouldBe("mine");
    }
}
