using System.Security.Cryptography;
using System.Text;
using RoleGuide.Output;

namespace RoleGuide.Tests.Output;

public sealed class TreeSwapTests : IDisposable
{
    private readonly OutputDesk _desk = new();

    public TreeSwapTests()
    {
        _desk.Put("out/old", "1");
        _desk.Put(".out.roleguide/staged/new", "2");
    }

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void Linux_exchanges_the_trees_in_one_step()
    {
        LinuxExchange.Try(_desk.Backstage.Staged, _desk.Folder).ShouldBe(OperatingSystem.IsLinux());

        if (OperatingSystem.IsLinux()) _desk.Everything().ShouldBe([".out.roleguide/staged/old", "out/new"]);
    }

    [Fact]
    public void An_exchange_that_fails_names_the_path_and_the_reason()
    {
        if (!OperatingSystem.IsLinux()) return;
        var nowhere = Path.Combine(_desk.Root, "nowhere");

        Should.Throw<IOException>(() => LinuxExchange.Try(_desk.Folder, nowhere)).Message.ShouldBe($"No such file or directory : '{nowhere}'");
    }

    [Fact]
    public void Two_renames_end_where_an_exchange_ends()
    {
        TreeSwap.ByTwoRenames(_desk.Backstage);

        _desk.Everything().ShouldBe([".out.roleguide/staged/old", "out/new"]);
    }

    [Fact]
    public void A_second_rename_that_fails_undoes_the_first()
    {
        Directory.Delete(_desk.Backstage.Staged, recursive: true);

        Should.Throw<IOException>(() => TreeSwap.ByTwoRenames(_desk.Backstage));

        _desk.Everything().ShouldBe([".out.roleguide", "out/old"]);
    }

    [Fact]
    public void An_edition_with_a_file_that_came_at_the_last_moment_is_swapped_back()
    {
        var last = Listing("old");
        _desk.Put("out/notes.txt", "mine");

        TreeSwap.RunUnless(_desk.Backstage, last, Foreign).ShouldBeOfType<WriteOutcome.Refused>().Message.ShouldBe(
            $"The folder {_desk.Folder} holds a file that RoleGuide did not write and that would be lost: notes.txt. "
            + "Move what you need to another place and delete the rest, or name another folder with --output.");

        _desk.Everything().ShouldBe([".out.roleguide/staged/new", "out/manifest.json", "out/notes.txt", "out/old"]);
    }

    [Fact]
    public void An_edition_that_is_ours_alone_is_replaced()
    {
        TreeSwap.RunUnless(_desk.Backstage, Listing("old"), Foreign).ShouldBeNull();

        _desk.Everything().ShouldBe([".out.roleguide/staged/manifest.json", ".out.roleguide/staged/old", "out/new"]);
    }

    [Fact]
    public void An_edition_that_cannot_be_looked_at_is_swapped_back()
    {
        if (!OperatingSystem.IsLinux()) return;

        // It can be listed where it stands, but under the longer name of the backstage its path is too long for the system.
        var last = Listing("old");
        var deep = _desk.Folder;
        while (deep.Length < 4060) deep = Path.Combine(deep, new string('d', Math.Min(200, 4084 - deep.Length)));
        Directory.CreateDirectory(deep);

        Should.Throw<IOException>(() => TreeSwap.RunUnless(_desk.Backstage, last, Foreign));

        File.Exists(Path.Combine(_desk.Folder, "old")).ShouldBeTrue();
        File.Exists(Path.Combine(_desk.Backstage.Staged, "new")).ShouldBeTrue();
    }

    [Fact]
    public void A_first_edition_is_moved_into_its_place()
    {
        Directory.Delete(_desk.Folder, recursive: true);

        TreeSwap.Run(_desk.Backstage);

        _desk.Everything().ShouldBe([".out.roleguide", "out/new"]);
    }

    private static WriteOutcome? Foreign(Standing standing) => (standing as Standing.Foreign)?.Refusal;

    /// <summary>Puts a manifest into the output that lists one file.</summary>
    private WrittenManifest Listing(string path)
    {
        var manifest = OutputDesk.Edition((path, "1")).Manifest;
        var json = Encoding.UTF8.GetBytes(OutputDesk.Json(manifest));
        File.WriteAllBytes(Path.Combine(_desk.Folder, Manifest.FileName), json);
        return new WrittenManifest(manifest, Convert.ToHexStringLower(SHA256.HashData(json)));
    }
}
