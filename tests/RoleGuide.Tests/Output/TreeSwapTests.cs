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
    public void A_first_edition_is_moved_into_its_place()
    {
        Directory.Delete(_desk.Folder, recursive: true);

        TreeSwap.Run(_desk.Backstage);

        _desk.Everything().ShouldBe([".out.roleguide", "out/new"]);
    }
}
