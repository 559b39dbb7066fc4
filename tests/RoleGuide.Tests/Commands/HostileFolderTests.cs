using RoleGuide.Commands;
using RoleGuide.Output;
using RoleGuide.Tests.Fixtures;
using RoleGuide.Tests.History;

namespace RoleGuide.Tests.Commands;

/// <summary>Names of files that we did not write, and texts of manifests, are quoted on one line and steer neither a terminal nor a log.</summary>
public sealed class HostileFolderTests : IDisposable
{
    /// <summary>As it stands in JSON.</summary>
    private const string Hostile = @"x\n::error::b\u001b[31m\u202e";
    private const string Shown = "x<U+000A>::error::b<U+001B>[31m<U+202E>";
    private const string ManifestFile = "output/manifest.json";

    private readonly CommandDesk _desk = new(TwoEditions.Literal);

    public HostileFolderTests() => _desk.Run("build").Code.ShouldBe(ExitCode.Clean);

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void Build_names_a_foreign_file_on_one_line()
    {
        if (OperatingSystem.IsWindows()) return;
        _desk.Put("output/x\n::error::b\u001b[31m\u202e", "mine");

        var answer = _desk.Run("build");

        answer.Code.ShouldBe(ExitCode.Failure);
        answer.Error.ShouldEndWith($"\nThe folder …/output holds a file that RoleGuide did not write and that would be lost: {Shown}. Move what you need to another place and delete the rest, or name another folder with --output.\n");
    }

    [Theory]
    [InlineData("build", "The folder …/output cannot be recognised as RoleGuide's by its manifest.json: the path \"", "\" leaves its folder. If RoleGuide wrote it, delete the folder and build again; otherwise name another folder with --output.\n")]
    [InlineData("verify", "The file …/output/manifest.json is no manifest that can be compared: the path \"", "\" leaves its folder. Expected the manifest.json of an earlier build.\n")]
    [InlineData("diff output", "The file …/output/manifest.json is no manifest that can be compared: the path \"", "\" leaves its folder. Expected the manifest.json of an earlier build.\n")]
    [InlineData("explain /", "The file …/output/manifest.json is no manifest that can be compared: the path \"", "\" leaves its folder. Expected the manifest.json of an earlier build.\n")]
    public void A_path_of_a_manifest_is_quoted_on_one_line(string line, string before, string behind)
    {
        Edit("\"path\":\"404.html\"", $"\"path\":\"{Hostile}\"");

        var answer = _desk.Run(line.Split(' '));

        answer.Code.ShouldBe(ExitCode.Failure);
        answer.Error.Split(before)[^1].ShouldBe(Shown + behind);
    }

    [Fact]
    public void Explain_tells_the_kind_and_the_sources_of_a_page_on_one_line()
    {
        Edit("\"kind\":\"robots\"", $"\"kind\":\"{Hostile}\"");
        Edit("[\"roles/account-management/account-manager.md\"]", $"[\"{Hostile}\"]");

        _desk.Run("explain", "robots.txt").Out.ShouldStartWith($"/robots.txt ({Shown}) is made of ");
        _desk.Run("explain", "/roles/account-manager/").Out.ShouldStartWith($"/roles/account-manager/ (role) is made of {Shown}.\n");
        _desk.Run("explain", "/x\n::error::b").Error.ShouldStartWith("…/output has no /x<U+000A>::error::b.");
    }

    [Fact]
    public void Diff_tells_facts_on_one_line()
    {
        _desk.Put("old.json", _desk.Read(ManifestFile));
        Edit("£45,000 or more", Hostile);
        Edit("\"base-url\":\"https://guide.example\"", $"\"base-url\":\"{Hostile}\"");

        _desk.Run("diff", "old.json").Out.Split('\n').ShouldContain($"          senior base pay (UK): £45,000 or more → {Shown}");
        _desk.Run("diff", "old.json", "--format", "addresses").Out.Split('\n').ShouldContain($"{Shown}/roles/account-manager/");
    }

    [Fact]
    public void The_note_of_another_build_is_told_on_one_line()
    {
        var backstage = Backstage.Of(_desk.PathOf("output"));
        using var other = BuildLock.Take(backstage, new LockHolder(123, "x\u001b[31m", "10:15\u202e"));

        var answer = _desk.Run("build");

        answer.Code.ShouldBe(ExitCode.Busy);
        answer.Error.ShouldBe("Another build holds the output folder …/output: process 123 (x<U+001B>[31m), since 10:15<U+202E>. Wait until it has ended, or stop it.\n");
        _desk.Run("build", "--format", "github").Out.ShouldContain("process 123 (x<U+001B>[31m), since 10:15<U+202E>.");
    }

    [Fact]
    public void A_pipe_in_the_place_of_a_manifest_is_not_waited_for()
    {
        if (OperatingSystem.IsWindows()) return;
        File.Delete(_desk.PathOf(ManifestFile));
        StrangeFiles.Pipe(_desk.PathOf(ManifestFile));

        foreach (var line in (string[])["build --no-cache", "build", "verify", "diff output", "explain /"])
        {
            var answer = StrangeFiles.InTime(() => _desk.Run(line.Split(' ')));
            answer.Code.ShouldBe(ExitCode.Failure);
            answer.Error.ShouldContain(": it is an empty file or a pipe.");
        }
    }

    private void Edit(string old, string now)
    {
        var text = _desk.Read(ManifestFile);
        text.ShouldContain(old);
        _desk.Put(ManifestFile, text.Replace(old, now, StringComparison.Ordinal));
    }
}
