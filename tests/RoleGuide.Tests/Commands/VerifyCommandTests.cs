using RoleGuide.Commands;

namespace RoleGuide.Tests.Commands;

public sealed class VerifyCommandTests : IDisposable
{
    private const string Page = "output/roles/account-manager/index.html";

    private readonly CommandDesk _desk = new();

    public VerifyCommandTests() => _desk.Run("build").Code.ShouldBe(ExitCode.Clean);

    public void Dispose() => _desk.Dispose();

    [Theory]
    [InlineData("verify")]
    [InlineData("verify output")]
    [InlineData("verify --output output")]
    public void A_folder_as_it_was_built_holds(string line)
    {
        var answer = _desk.Run(line.Split(' '));

        answer.Code.ShouldBe(ExitCode.Clean);
        answer.Out.ShouldBe("");
        answer.Error.ShouldBe($"{Files()} files of …/output are what manifest.json says, and nothing else is there.\n");
    }

    [Fact]
    public void Every_difference_is_named_and_ends_with_1()
    {
        var listed = Files();
        _desk.Put(Page, _desk.Read(Page) + "<!-- -->");
        _desk.Put("output/index.html", _desk.Read("output/index.html").Replace("<html", "<HTML", StringComparison.Ordinal));
        File.Delete(_desk.PathOf("output/robots.txt"));
        _desk.Put("output/roles/notes.txt", "mine");
        _desk.Put("output/.hidden", "mine");
        var length = new FileInfo(_desk.PathOf(Page)).Length;

        var answer = _desk.Run("verify", "output");

        answer.Code.ShouldBe(ExitCode.Mistakes);
        answer.Out.ShouldBe(FormattableString.Invariant($"""
            Extra     .hidden
            Altered   index.html: it has other content of the same size
            Missing   robots.txt
            Altered   roles/account-manager/index.html: it has {length:N0} bytes instead of {length - 8:N0}
            Extra     roles/notes.txt

            """));
        answer.Error.ShouldBe($"5 differences between …/output and its manifest.json, which lists {listed} files.\n");
    }

    [Fact]
    public void A_link_to_the_same_bytes_is_altered_and_not_followed()
    {
        File.Move(_desk.PathOf("output/robots.txt"), _desk.PathOf("robots.txt"));
        File.CreateSymbolicLink(_desk.PathOf("output/robots.txt"), _desk.PathOf("robots.txt"));
        Directory.CreateSymbolicLink(_desk.PathOf("output/elsewhere"), _desk.PathOf("input"));

        _desk.Run("verify").Out.ShouldBe("Extra     elsewhere\nAltered   robots.txt: it is a symbolic link\n");
    }

    [Fact]
    public void A_name_that_would_write_lines_of_its_own_is_shown_on_one_line()
    {
        if (OperatingSystem.IsWindows()) return;
        _desk.Put("output/a\n::error::b", "mine");

        _desk.Run("verify").Out.ShouldBe("Extra     a<U+000A>::error::b\n");
    }

    [Theory]
    [InlineData("verify nowhere", "There is no folder …/nowhere. Expected an output folder of RoleGuide.")]
    [InlineData("verify output/manifest.json", "There is no folder …/output/manifest.json. Expected an output folder of RoleGuide.")]
    [InlineData("verify input", "The folder …/input holds no manifest.json. Expected an output folder of RoleGuide.")]
    [InlineData("verify damaged", "The file …/damaged/manifest.json is no manifest that can be compared: it is not valid JSON. Expected the manifest.json of an earlier build.")]
    public void What_cannot_be_compared_ends_with_2(string line, string message)
    {
        _desk.Put("damaged/manifest.json", "{");

        var answer = _desk.Run(line.Split(' '));

        answer.Code.ShouldBe(ExitCode.Failure);
        answer.Error.ShouldBe(message + "\n");
        answer.Out.ShouldBe("");
    }

    [Fact]
    public void An_empty_name_is_refused()
    {
        var answer = _desk.Run("verify", " ");

        answer.Code.ShouldBe(ExitCode.Failure);
        answer.Error.ShouldBe("verify was given an empty name. Expected the name of a folder.\nSee --help.\n");
    }

    /// <summary>How many files there are besides the manifest.</summary>
    private int Files() => Directory.GetFiles(_desk.PathOf("output"), "*", SearchOption.AllDirectories).Length - 1;
}
