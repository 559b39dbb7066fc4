using System.Security.Cryptography;
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
    public void What_stands_already_is_not_staged_and_an_edition_that_stands_touches_nothing()
    {
        _desk.Write(("a", "1"), ("empty", ""));
        var edition = OutputDesk.Edition(("a", "1"), ("empty", ""));
        using var hold = OutputFolder.Open(_desk.Place, OutputDesk.Me);
        using var staged = StagedEdition.In(hold);

        foreach (var file in edition.Files) staged.Put(file);

        Directory.Exists(_desk.Backstage.Staged).ShouldBeFalse();
        staged.Publish(edition.Manifest).ShouldBe(new WriteOutcome.Unchanged(2));
        staged.State.ShouldBe(new EditionState(OutputFolder.StateOf(hold)!, Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(_desk.Folder, Manifest.FileName))))));
        staged.Dispose();
        Directory.Exists(_desk.Backstage.Staged).ShouldBeFalse();
    }

    [Theory]
    [InlineData("1", "1", true)]
    [InlineData("1", "2", false)]
    [InlineData("2", "1", false)]
    [InlineData("2", "2", false)]
    [InlineData("12", "1", false)]
    [InlineData("", "1", false)]
    [InlineData(null, "1", false)]
    public void A_file_is_carried_over_if_it_stands_with_the_bytes_that_are_listed(string? stands, string listed, bool isCarried)
    {
        var place = Path.Combine(_desk.Folder, "a");
        if (stands is null) File.Delete(place);
        else File.WriteAllText(place, stands);
        using var hold = OutputFolder.Open(_desk.Place, OutputDesk.Me);
        using var staged = StagedEdition.In(hold);
        staged.Carry(ManifestFile.Of(OutputDesk.File("a", listed))).ShouldBe(isCarried);
        staged.Carry(ManifestFile.Of(OutputDesk.File("b", "1"))).ShouldBeFalse();
        if (!isCarried) return;
        var edition = OutputDesk.Edition(("a", "1"), ("b", "2"));
        staged.Put(edition.Files.Single(file => file.Path == "b"));
        staged.Publish(edition.Manifest).ShouldBe(new WriteOutcome.Swapped(1, 1, 0));
        _desk.Read("out/a").ShouldBe("1");
        _desk.Read("out/b").ShouldBe("2");
    }

    /// <summary>Whoever writes into a file that stands would write into the next edition as well, which has it under a second name.</summary>
    [Theory]
    [InlineData("longer than before")]
    [InlineData("2")]
    [InlineData(null)]
    public void A_file_that_changes_after_it_was_compared_is_not_carried_over(string? text)
    {
        var edition = OutputDesk.Edition(("a", "1"), ("b", "2"));
        using var hold = OutputFolder.Open(_desk.Place, OutputDesk.Me);
        using var staged = StagedEdition.In(hold);
        foreach (var file in edition.Files) staged.Put(file);
        var place = Path.Combine(_desk.Folder, "a");
        if (text is null) File.Delete(place);
        else File.WriteAllText(place, text);
        if (text is not null) File.SetLastWriteTimeUtc(place, new DateTime(2031, 2, 3, 0, 0, 0, DateTimeKind.Utc));

        staged.Publish(edition.Manifest).ShouldBeOfType<WriteOutcome.Failed>().Message
            .ShouldBe($"The output folder {_desk.Folder} could not be written and is as it was. Another program changed or removed a while it was made ready. Build again.");

        File.Exists(Path.Combine(_desk.Folder, "b")).ShouldBeFalse();
    }

    [Fact]
    public void A_staged_file_that_somebody_took_away_is_not_published_as_if_it_were_there()
    {
        var edition = OutputDesk.Edition(("b/c", "2"), ("d/e", "3"));
        using var hold = OutputFolder.Open(_desk.Place, OutputDesk.Me);
        using var staged = StagedEdition.In(hold);
        staged.Put(edition.Files[0]);
        Directory.Delete(_desk.Backstage.Staged, recursive: true);
        staged.Put(edition.Files[1]);

        staged.Publish(edition.Manifest).ShouldBeOfType<WriteOutcome.Failed>().Message
            .ShouldBe($"The output folder {_desk.Folder} could not be written and is as it was. Another program changed or removed b/c while it was made ready. Build again.");

        Directory.Exists(Path.Combine(_desk.Folder, "d")).ShouldBeFalse();
        _desk.Read("out/a").ShouldBe("1");
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

    /// <summary>Nothing may be written into a file that is there: it could be one of the last edition, under a second name.</summary>
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
