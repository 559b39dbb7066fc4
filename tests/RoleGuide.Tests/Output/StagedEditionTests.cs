using RoleGuide.Output;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Output;

public sealed class StagedEditionTests : IDisposable
{
    private readonly OutputDesk _desk = new();

    public StagedEditionTests() => _desk.Write(("a", "1"));

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void Nothing_of_an_edition_shows_until_it_is_published()
    {
        using var hold = OutputFolder.Open(_desk.Place, OutputDesk.Me);
        using (var staged = StagedEdition.In(hold))
        {
            staged.Put(OutputDesk.File("a", "2")).Sha256.ShouldBe(ManifestFile.Of(OutputDesk.File("a", "2")).Sha256);
            staged.Last!.Files.Select(file => file.Path).ShouldBe(["a"]);
            Directory.Exists(_desk.Backstage.Staged).ShouldBeTrue();
            _desk.Read("out/a").ShouldBe("1");
        }

        Directory.Exists(_desk.Backstage.Staged).ShouldBeFalse();
        _desk.Read("out/a").ShouldBe("1");
    }

    [Fact]
    public void A_foreign_file_is_told_of_before_anything_is_put_and_nothing_is_staged()
    {
        _desk.Put("out/mine", "x");
        using var hold = OutputFolder.Open(_desk.Place, OutputDesk.Me);
        using var staged = StagedEdition.In(hold);

        staged.Hindrance.ShouldBeOfType<WriteOutcome.Refused>().Paths.ShouldBe(["mine"]);
        staged.Put(OutputDesk.File("a", "2"));

        Directory.Exists(_desk.Backstage.Staged).ShouldBeFalse();
    }

    [Fact]
    public void Files_may_be_put_from_many_threads()
    {
        var edition = new DeskEdition([.. Enumerable.Range(0, 200).Select(i => OutputDesk.File($"{i % 50}/{i}", $"{i}"))]);
        using var hold = OutputFolder.Open(_desk.Place, OutputDesk.Me);
        using var staged = StagedEdition.In(hold);

        Parallel.ForEach(edition.Files, file => staged.Put(file));

        staged.Publish(edition.Manifest).ShouldBe(new WriteOutcome.Swapped(200, 0, 1));
        TreeComparison.Of(_desk.Folder, edition.Manifest).ShouldBeEmpty();
    }

    /// <summary>The first is the very file of the last edition, under a second name: writing into it would change what stands.</summary>
    [Theory]
    [InlineData("1", "2")]
    [InlineData("2", "1")]
    public void A_path_that_is_put_twice_is_a_bug_and_the_last_edition_stays(string first, string second)
    {
        var edition = OutputDesk.Edition(("a", first), ("a", second));

        Should.Throw<ArgumentException>(() => OutputDesk.WriteAt(_desk.Place, edition)).Message.ShouldStartWith("The output path \"a\" is claimed twice.");

        _desk.Everything().ShouldBe(["out/a", "out/manifest.json"]);
        _desk.Read("out/a").ShouldBe("1");
    }

    [Fact]
    public void A_file_that_a_manifest_does_not_list_is_none_to_carry_over()
    {
        using var hold = OutputFolder.Open(_desk.Place, OutputDesk.Me);
        using var staged = StagedEdition.In(hold);
        var listed = new[] { staged.Put(OutputDesk.File("a", "1")), staged.Put(OutputDesk.File("b", "1")) };

        staged.Publish(OutputDesk.Edition().Listing(listed)).ShouldBe(new WriteOutcome.Swapped(1, 1, 0));
    }

    [Fact]
    public void A_pipe_in_the_place_of_a_file_is_replaced_and_never_opened()
    {
        if (OperatingSystem.IsWindows()) return;
        var file = Path.Combine(_desk.Folder, "a");
        File.Delete(file);
        StrangeFiles.Pipe(file);

        StrangeFiles.InTime(() => _desk.Write(("a", "1"))).ShouldBe(new WriteOutcome.Swapped(1, 0, 0));

        _desk.Read("out/a").ShouldBe("1");
    }
}
