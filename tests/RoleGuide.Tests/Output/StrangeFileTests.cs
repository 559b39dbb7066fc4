using RoleGuide.Output;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Output;

/// <summary>What other programs, or people who mean no good, may put in the place of files of ours.</summary>
public sealed class StrangeFileTests : IDisposable
{
    private const string Unrecognised = "If RoleGuide wrote it, delete the folder and build again; otherwise name another folder with --output.";
    private const string Unreadable = "\uFFFD";

    private readonly OutputDesk _desk = new();

    private string ManifestFile => Path.Combine(_desk.Folder, Manifest.FileName);

    public StrangeFileTests() => _desk.Write(("a", "1"));

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void A_pipe_in_the_place_of_the_manifest_is_not_waited_for()
    {
        if (OperatingSystem.IsWindows()) return;
        File.Delete(ManifestFile);
        StrangeFiles.Pipe(ManifestFile);

        RefusedInTime().ShouldBe($"The folder {_desk.Folder} cannot be recognised as RoleGuide's by its manifest.json: it is an empty file or a pipe. {Unrecognised}");
    }

    [Fact]
    public void A_link_in_the_place_of_the_manifest_is_not_followed()
    {
        File.Move(ManifestFile, Path.Combine(_desk.Root, "elsewhere.json"));
        File.CreateSymbolicLink(ManifestFile, Path.Combine(_desk.Root, "elsewhere.json"));

        RefusedInTime().ShouldBe($"The folder {_desk.Folder} cannot be recognised as RoleGuide's by its manifest.json: it is a symbolic link. {Unrecognised}");
        _desk.Read("out/a").ShouldBe("1");
    }

    [Fact]
    public void A_manifest_of_immense_size_is_not_read()
    {
        using (var large = File.Create(ManifestFile)) large.SetLength((256 * 1024 * 1024) + 1);

        RefusedInTime().ShouldBe(
            $"The folder {_desk.Folder} cannot be recognised as RoleGuide's by its manifest.json: it has 268,435,457 bytes, and no manifest has more than 268,435,456. {Unrecognised}");
    }

    [Fact]
    public void Two_names_in_another_encoding_are_two_foreign_files()
    {
        if (!OperatingSystem.IsLinux()) return;
        StrangeFiles.Unreadable(_desk.Folder, "377");
        StrangeFiles.Unreadable(_desk.Folder, "376");
        try
        {
            var refused = _desk.Write(("a", "2")).ShouldBeOfType<WriteOutcome.Refused>();
            refused.Message.ShouldStartWith($"The folder {_desk.Folder} holds 2 files that RoleGuide did not write and that would be lost: {Unreadable}, {Unreadable}.");
            refused.Paths.ShouldBe([Unreadable, Unreadable]);
            var sound = ManifestJson.Read(File.ReadAllBytes(ManifestFile)).ShouldBeOfType<ManifestReading.Sound>();
            TreeComparison.Of(_desk.Folder, sound.Manifest).ShouldBe([new TreeDifference.Extra(Unreadable), new TreeDifference.Extra(Unreadable)]);
        }
        finally
        {
            StrangeFiles.Clear(_desk.Folder);
        }
    }

    [Fact]
    public void A_folder_with_a_name_in_another_encoding_is_foreign_even_beside_one_that_looks_the_same()
    {
        if (!OperatingSystem.IsLinux()) return;
        StrangeFiles.UnreadableFolder(_desk.Folder, "377");
        Directory.CreateDirectory(Path.Combine(_desk.Folder, Unreadable));
        try
        {
            _desk.Write(("a", "2")).ShouldBeOfType<WriteOutcome.Refused>().Paths.ShouldContain(Unreadable);
        }
        finally
        {
            StrangeFiles.Clear(_desk.Folder);
        }
    }

    [Fact]
    public void A_name_in_another_encoding_that_comes_later_changes_the_state()
    {
        if (!OperatingSystem.IsLinux()) return;
        using var hold = OutputFolder.Open(_desk.Place, OutputDesk.Me);
        var before = OutputFolder.StateOf(hold);
        StrangeFiles.Unreadable(_desk.Folder, "377");
        try
        {
            OutputFolder.StateOf(hold).ShouldNotBe(before);
        }
        finally
        {
            StrangeFiles.Clear(_desk.Folder);
        }
    }

    [Fact]
    public void A_pipe_in_the_place_of_an_empty_file_is_not_waited_for()
    {
        if (OperatingSystem.IsWindows()) return;
        _desk.Write(("a", ""));
        File.Delete(Path.Combine(_desk.Folder, "a"));
        StrangeFiles.Pipe(Path.Combine(_desk.Folder, "a"));
        var manifest = ManifestJson.Read(File.ReadAllBytes(ManifestFile)).ShouldBeOfType<ManifestReading.Sound>().Manifest;

        StrangeFiles.InTime(() => TreeComparison.Of(_desk.Folder, manifest)).ShouldBeEmpty();
    }

    private string RefusedInTime() => StrangeFiles.InTime(() => _desk.Write(("a", "2"))).ShouldBeOfType<WriteOutcome.Refused>().Message;
}
