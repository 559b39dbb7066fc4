using System.Collections.Immutable;
using RoleGuide.Output;

namespace RoleGuide.Tests.Output;

public sealed class PlaceGuardTests : IDisposable
{
    private readonly OutputDesk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void The_root_of_the_file_system_is_refused()
    {
        var root = Path.GetPathRoot(_desk.Root)!;

        RefusedAt(root).ShouldBe($"The output folder {root} is the root of the file system. Name a folder of its own with --output.");
    }

    [Theory]
    [InlineData("home")]
    [InlineData("")]
    public void A_folder_that_is_or_holds_the_home_folder_is_refused(string name)
    {
        var folder = Folder(name);
        Directory.CreateDirectory(Path.Combine(_desk.Root, "home"));

        RefusedAt(folder).ShouldBe($"The output folder {folder} is or holds the home folder {Folder("home")}. Name a folder of its own with --output.");
    }

    [Fact]
    public void A_folder_that_holds_the_current_folder_is_refused()
    {
        var place = _desk.Place with { WorkingFolder = Path.Combine(_desk.Folder, "deep", "in") };
        Directory.CreateDirectory(place.WorkingFolder);

        Refused(place).ShouldBe($"The output folder {_desk.Folder} is or holds the current folder {place.WorkingFolder}. Name a folder of its own with --output.");
    }

    [Fact]
    public void A_folder_that_holds_the_input_is_refused()
    {
        var place = _desk.Place with { InputFolder = Path.Combine(_desk.Folder, "input") };

        Refused(place).ShouldBe($"The output folder {_desk.Folder} is or holds the input folder {place.InputFolder}. Name a folder of its own with --output.");
    }

    [Fact]
    public void A_folder_in_the_input_is_refused()
    {
        var folder = Folder("input/out");

        RefusedAt(folder).ShouldBe($"The output folder {folder} lies in the input folder {Folder("input")}. Name a folder of its own with --output.");
    }

    [Fact]
    public void Links_on_the_way_do_not_hide_the_input()
    {
        Directory.CreateDirectory(Folder("input"));
        Directory.CreateSymbolicLink(Folder("nearby"), "input");
        Directory.CreateSymbolicLink(Folder("alias"), Folder("nearby"));
        var folder = Folder("alias/out");

        RefusedAt(folder).ShouldBe($"The output folder {folder} lies in the input folder {Folder("input")}. Name a folder of its own with --output.");
        _desk.Everything().ShouldBe(["alias", "input", "nearby"]);
    }

    [Fact]
    public void A_loop_of_links_is_reported()
    {
        Directory.CreateSymbolicLink(Folder("a"), Folder("b/x"));
        Directory.CreateSymbolicLink(Folder("b"), Folder("a"));

        OutputDesk.WriteAt(_desk.PlaceAt(Folder("a/out")), OutputDesk.Edition()).ShouldBeOfType<WriteOutcome.Failed>();
    }

    [Fact]
    public void A_neighbour_whose_name_begins_alike_is_no_conflict()
    {
        OutputDesk.WriteAt(_desk.PlaceAt(Folder("input-site")), OutputDesk.Edition()).ShouldBe(new WriteOutcome.Swapped(0, 0, 0));
    }

    [Theory]
    [InlineData("real")]
    [InlineData("nowhere")]
    public void A_symbolic_link_is_refused(string target)
    {
        Directory.CreateDirectory(Folder("real"));
        Directory.CreateSymbolicLink(_desk.Folder, target);

        RefusedAt(_desk.Folder).ShouldBe(
            $"The output folder {_desk.Folder} is a symbolic link to {target}, and a link cannot be swapped for a folder. Name a folder of its own with --output.");
    }

    [Fact]
    public void A_linked_backstage_is_refused()
    {
        Directory.CreateDirectory(Folder("elsewhere/staged"));
        Directory.CreateSymbolicLink(_desk.Backstage.Folder, "elsewhere");

        RefusedAt(_desk.Folder).ShouldBe(
            $"The folder {_desk.Backstage.Folder}, where the output is prepared, is a symbolic link to elsewhere. Name a folder of its own with --output.");
        Directory.Exists(Folder("elsewhere/staged")).ShouldBeTrue();
    }

    [Fact]
    public void A_file_is_refused()
    {
        _desk.Put("out", "a file");

        RefusedAt(_desk.Folder).ShouldBe($"The output folder {_desk.Folder} is a file. Name a folder of its own with --output.");
    }

    [Fact]
    public void A_mount_point_is_refused()
    {
        if (!OperatingSystem.IsLinux()) return;

        RefusedAt("/proc").ShouldBe("The output folder /proc is a mount point, which cannot be swapped. Name a folder of its own with --output.");
    }

    [Fact]
    public void A_folder_without_manifest_is_refused_and_nothing_is_put_beside_it()
    {
        foreach (var name in (ImmutableArray<string>)["a", "b", "c", "d/x", "e", ".f", "g"]) _desk.Put($"out/{name}", "mine");
        var before = _desk.Everything();

        RefusedAt(_desk.Folder).ShouldBe(
            $"The folder {_desk.Folder} was not written by RoleGuide: it has no manifest.json, but holds .f, a, b, c, d and 2 more. "
            + "Empty the folder first, or name another one with --output.");
        _desk.Everything().ShouldBe(before);
        Path.Exists(_desk.Backstage.Folder).ShouldBeFalse();
    }

    [Fact]
    public void A_folder_with_nothing_but_a_link_is_refused()
    {
        Directory.CreateDirectory(_desk.Folder);
        Directory.CreateDirectory(Folder("elsewhere"));
        Directory.CreateSymbolicLink(Path.Combine(_desk.Folder, "link"), Folder("elsewhere"));

        RefusedAt(_desk.Folder).ShouldContain("holds link.");
    }

    [Theory]
    [InlineData("{}", "its first key is not \"generator\": \"RoleGuide\"")]
    [InlineData("{\"name\":\"An app\",\"generator\":\"RoleGuide\"}", "its first key is not \"generator\": \"RoleGuide\"")]
    [InlineData("{\"generator\":\"RoleGuide\"", "it is not valid JSON")]
    public void A_folder_whose_manifest_is_not_ours_is_refused(string manifest, string reason)
    {
        _desk.Put("out/manifest.json", manifest);

        RefusedAt(_desk.Folder).ShouldBe(
            $"The folder {_desk.Folder} cannot be recognised as RoleGuide's by its manifest.json: {reason}. "
            + "If RoleGuide wrote it, delete the folder and build again; otherwise name another folder with --output.");
        _desk.Read("out/manifest.json").ShouldBe(manifest);
    }

    [Fact]
    public void A_foreign_file_is_named_and_nothing_is_touched()
    {
        _desk.Write(("a", "1"));
        _desk.Put("out/roles/notes.txt", "mine");

        var refused = _desk.Write(("a", "2")).ShouldBeOfType<WriteOutcome.Refused>();

        refused.Message.ShouldBe(
            $"The folder {_desk.Folder} holds a file that RoleGuide did not write and that would be lost: roles/notes.txt. "
            + "Move what you need to another place and delete the rest, or name another folder with --output.");
        refused.Paths.ShouldBe(["roles/notes.txt"]);
        _desk.Read("out/a").ShouldBe("1");
        _desk.Read("out/roles/notes.txt").ShouldBe("mine");
    }

    [Fact]
    public void Foreign_files_are_counted_and_the_first_of_them_named()
    {
        _desk.Write(("a", "1"));
        foreach (var name in (ImmutableArray<string>)[".git/HEAD", "z", "y", "x", "w", "v", "u"]) _desk.Put($"out/{name}", "mine");

        var refused = _desk.Write(("a", "1")).ShouldBeOfType<WriteOutcome.Refused>();

        refused.Message.ShouldContain("holds 7 files that RoleGuide did not write and that would be lost: .git/HEAD, u, v, w, x and 2 more.");
        refused.Paths.ShouldBe([".git/HEAD", "u", "v", "w", "x", "y", "z"]);
    }

    [Fact]
    public void A_link_in_the_place_of_a_file_is_foreign()
    {
        _desk.Write(("a", "1"));
        File.Delete(Path.Combine(_desk.Folder, "a"));
        File.CreateSymbolicLink(Path.Combine(_desk.Folder, "a"), _desk.Put("precious", "1"));

        _desk.Write(("a", "2")).ShouldBeOfType<WriteOutcome.Refused>().Paths.ShouldBe(["a"]);
    }

    [Fact]
    public void A_linked_folder_in_the_output_is_foreign_and_not_entered()
    {
        _desk.Write(("a", "1"));
        _desk.Put("elsewhere/deep/file", "mine");
        Directory.CreateSymbolicLink(Path.Combine(_desk.Folder, "link"), Folder("elsewhere"));

        _desk.Write(("a", "2")).ShouldBeOfType<WriteOutcome.Refused>().Paths.ShouldBe(["link"]);
    }

    private string Folder(string path) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(Path.Combine(_desk.Root, path)));

    private string RefusedAt(string folder) => Refused(_desk.PlaceAt(folder));

    private static string Refused(OutputPlace place) =>
        OutputDesk.WriteAt(place, OutputDesk.Edition(("a", "1"))).ShouldBeOfType<WriteOutcome.Refused>().Message;
}
