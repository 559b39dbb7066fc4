using System.Collections.Frozen;
using RoleGuide.Tests.Fixtures;
using RoleGuide.Versions;

namespace RoleGuide.Tests.Versions;

public sealed class InputVersionsTests : IDisposable
{
    private const string Manager = "input/" + SiteFixture.ArticlePath;

    private readonly GitDesk _desk = new($"-- {SiteFixture.ArticlePath} --\n{SiteFixture.SoundArticle()}");

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void Files_that_changed_are_found_committed_or_not_tracked_or_not()
    {
        _desk.Git("checkout", "--quiet", "-b", "change");
        _desk.Put("input/pages/committed.md", "new");
        _desk.Commit();
        _desk.Put("input/pages/staged.md", "new");
        _desk.Git("add", "--all");
        _desk.Put("input/pages/with space and\nline end \"quoted\" é.md", "new");
        _desk.Change(Manager, "level: mid", "level: senior");
        File.Delete(_desk.PathOf("input/sources.yml"));
        _desk.Put("elsewhere.md", "not of the input");

        Changed("main").ShouldBe(
            ["pages/committed.md", "pages/staged.md", "pages/with space and\nline end \"quoted\" é.md", SiteFixture.ArticlePath, "sources.yml"],
            ignoreOrder: true);
    }

    /// <summary>The settings of a repository name commands. Those of one that a stranger has sent with the articles must never be followed, by a Git of any age.</summary>
    [Fact]
    public void A_repository_that_was_sent_with_the_articles_is_refused_and_starts_nothing()
    {
        var started = _desk.PathOf("started");
        _desk.Put("input/HEAD", "ref: refs/heads/x\n");
        _desk.Put("input/refs/heads/x", _desk.Git("rev-parse", "HEAD") + "\n");
        _desk.Put("input/objects/info/alternates", "../../.git/objects\n");
        _desk.Put("input/config", $"[core]\n\trepositoryformatversion = 0\n\tbare = false\n\tworktree = .\n\tfsmonitor = \"touch '{started}'; false\"\n");

        InputVersions.ChangedSince(_desk.Input, "HEAD").ShouldBeOfType<GitAnswer<FrozenSet<string>>.Refused>().Reason.ShouldBe(
            $"The folder {_desk.Input} has a file HEAD, so that Git could take it for a repository. Expected articles and data files only.");
        InputVersions.Earlier(_desk.Input, "HEAD", (_, _) => 0).ShouldBeOfType<GitAnswer<int>.Refused>();
        File.Exists(started).ShouldBeFalse();
    }

    /// <summary>Not even the settings of the repository itself start a command: whoever checks a folder need not trust what it names.</summary>
    [Fact]
    public void No_helper_that_a_repository_names_is_started()
    {
        var started = _desk.PathOf("started");
        _desk.Git("config", "core.fsmonitor", $"touch '{started}'; false");

        Changed("HEAD").ShouldBeEmpty();
        File.Exists(started).ShouldBeFalse();
    }

    [Fact]
    public void What_changed_on_the_other_branch_is_not_this_ones_change()
    {
        _desk.Git("checkout", "--quiet", "-b", "change");
        _desk.Put("input/pages/mine.md", "new");
        _desk.Commit();
        _desk.Git("checkout", "--quiet", "main");
        _desk.Put("input/pages/theirs.md", "new");
        _desk.Commit();
        _desk.Git("checkout", "--quiet", "change");

        Changed("main").ShouldBe(["pages/mine.md"]);
    }

    [Fact]
    public void A_renamed_file_counts_under_both_names()
    {
        _desk.Git("mv", Manager, "input/roles/account-management/client-manager.md");

        Changed("HEAD").ShouldBe([SiteFixture.ArticlePath, "roles/account-management/client-manager.md"], ignoreOrder: true);
    }

    [Fact]
    public void The_input_of_an_earlier_commit_is_handed_over_and_removed_again()
    {
        _desk.Change(Manager, "level: mid", "level: senior");
        _desk.Put("input/pages/later.md", "new");
        _desk.Commit();
        string? place = null;

        var answer = InputVersions.Earlier(_desk.Input, "HEAD~1", (folder, commit) =>
        {
            place = folder;
            commit.ShouldBe(_desk.Git("rev-parse", "HEAD~1")[..10]);
            File.Exists(Path.Combine(folder, "pages/later.md")).ShouldBeFalse();
            return File.ReadAllText(Path.Combine(folder, SiteFixture.ArticlePath));
        });

        // HEAD~1 is an ancestor, so it is where this branch left it.
        answer.ShouldBeOfType<GitAnswer<string>.Found>().Value.ShouldContain("level: mid");
        Directory.Exists(place).ShouldBeFalse();
    }

    [Fact]
    public void The_folder_is_removed_when_reading_it_fails()
    {
        string? place = null;

        Should.Throw<InvalidOperationException>(() => InputVersions.Earlier<string>(_desk.Input, "main", (folder, _) =>
        {
            place = folder;
            throw new InvalidOperationException("A bug");
        }));

        Directory.Exists(place).ShouldBeFalse();
    }

    [Fact]
    public void Bytes_are_as_they_were_committed_and_links_and_strangers_are_left_out()
    {
        byte[] picture = [0x89, (byte)'P', 0, (byte)'\r', (byte)'\n', 0xFF, (byte)'\n'];
        Directory.CreateDirectory(_desk.PathOf("input/images"));
        File.WriteAllBytes(_desk.PathOf("input/images/desk.png"), picture);
        File.CreateSymbolicLink(_desk.PathOf("input/images/link.png"), "/etc/passwd");
        _desk.Put("input/notes.txt", "no place in the guide");
        _desk.Put(".gitattributes", "*.md export-ignore text eol=crlf\n*.png -text\n");
        _desk.Commit();

        var answer = InputVersions.Earlier(_desk.Input, "HEAD", (folder, _) =>
        {
            File.ReadAllBytes(Path.Combine(folder, "images/desk.png")).ShouldBe(picture);
            File.ReadAllText(Path.Combine(folder, SiteFixture.ArticlePath)).ShouldNotContain('\r');
            return Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(folder, path)).Order(StringComparer.Ordinal).ToArray();
        });

        answer.ShouldBeOfType<GitAnswer<string[]>.Found>().Value.ShouldBe(["categories.yml", "images/desk.png", SiteFixture.ArticlePath, "site.yml", "sources.yml"]);
    }

    [Fact]
    public void An_unknown_commit_is_named_with_the_one_that_was_meant() => Refusal(_desk.Input, "mian").ShouldBe(
        "The repository knows no commit \"mian\". Expected a branch, a tag or a commit. Did you mean \"main\"?");

    [Fact]
    public void A_folder_without_repository_is_named()
    {
        using var folder = InputFolder.From("");

        Refusal(folder.Path, "main").ShouldBe($"The folder {folder.Path} lies in no Git repository.");
    }

    [Fact]
    public void A_shallow_clone_is_told_how_to_get_the_rest()
    {
        _desk.Git("checkout", "--quiet", "-b", "change");
        _desk.Commit();
        var clone = Directory.CreateTempSubdirectory("roleguide-test-").FullName;
        try
        {
            GitDesk.RunGit(clone, "clone", "--quiet", "--depth", "1", "--branch", "change", new Uri(_desk.Root).AbsoluteUri, "guide");

            Refusal(Path.Combine(clone, "guide", "input"), "main").ShouldBe(
                "The repository knows no commit \"main\". Expected a branch, a tag or a commit. It is a shallow clone, which holds the latest commits only: "
                + "\"git fetch --unshallow\" brings the rest, and in a workflow of GitHub \"fetch-depth: 0\" does.");
        }
        finally
        {
            foreach (var file in new DirectoryInfo(clone).EnumerateFiles("*", SearchOption.AllDirectories)) file.Attributes = FileAttributes.Normal;
            Directory.Delete(clone, recursive: true);
        }
    }

    [Fact]
    public void Branches_without_a_common_commit_are_named()
    {
        _desk.Git("checkout", "--quiet", "--orphan", "lonely");
        _desk.Put("input/pages/lonely.md", "new");
        _desk.Commit();

        Refusal(_desk.Input, "main").ShouldBe("This branch and \"main\" have no commit in common.");
    }

    [Fact]
    public void A_commit_without_the_input_folder_is_named()
    {
        _desk.Git("mv", "input", "texts");
        _desk.Commit();
        var commit = _desk.Git("rev-parse", "main~1")[..10];

        InputVersions.Earlier(_desk.PathOf("texts"), "main~1", (folder, _) => folder).ShouldBe(
            new GitAnswer<string>.Refused($"There were no articles in the input folder at the commit {commit}."));
    }

    private FrozenSet<string> Changed(string reference) => InputVersions.ChangedSince(_desk.Input, reference).ShouldBeOfType<GitAnswer<FrozenSet<string>>.Found>().Value;

    private static string Refusal(string folder, string reference) => InputVersions.ChangedSince(folder, reference).ShouldBeOfType<GitAnswer<FrozenSet<string>>.Refused>().Reason;
}
