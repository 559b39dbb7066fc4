namespace RoleGuide.Tests.Commands;

public sealed class ExplainTests : IDisposable
{
    private const string Page = "/roles/account-manager/";
    private const string Article = "input/roles/account-management/account-manager.md";

    private readonly CommandDesk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void After_the_first_build()
    {
        _desk.Run("build");
        _desk.Run("explain", Page).Out.ShouldBe(
            """
            /roles/account-manager/ (role) is made of roles/account-management/account-manager.md.
            The last build made every page anew: none before it is remembered. It was written, since no file with the same bytes stood there.
            What this input and these options make stands already, so the next build makes nothing anew, as long as nobody touches the output folder.

            """);
    }

    [Fact]
    public void After_a_build_that_made_nothing()
    {
        _desk.Run("build");
        _desk.Run("build");
        _desk.Run("explain", Page).Out.ShouldContain("The last build made nothing anew: program, options and input files were those of a build before, and what that one wrote stood untouched.");
    }

    [Fact]
    public void Before_and_after_a_change()
    {
        _desk.Run("build");
        _desk.Put(Article, _desk.Read(Article) + "\nYou call them back.\n");
        _desk.Run("explain", Page).Out.ShouldContain("The next build makes every page anew: 1 input file changed, roles/account-management/account-manager.md. It writes those whose bytes differ.");

        _desk.Run("build");
        _desk.Run("explain", Page).Out.ShouldContain("The last build made every page anew: 1 input file changed, roles/account-management/account-manager.md. The page is made of one of them. It was written, since no file with the same bytes stood there.");
        _desk.Run("explain", "/privacy").Code.ShouldBe(2);
        _desk.Run("explain", "/thanks").Out.ShouldContain("The page is made of none of them, but it may show what others say. Its bytes came out as they were, so the file was left alone.");
    }

    [Fact]
    public void After_somebody_touched_the_folder()
    {
        _desk.Run("build");
        _desk.Put("output/index.html", "");
        _desk.Run("build");
        _desk.Run("explain", "/").Out.ShouldContain("The last build made every page anew: the output folder was not as the build before had left it. It was written, since no file with the same bytes stood there.");
        _desk.Run("explain", Page).Out.ShouldContain("Its bytes came out as they were, so the file was left alone.");
    }

    /// <summary>What a build did that nothing is remembered of is not told of the one before it.</summary>
    [Fact]
    public void After_a_build_that_is_not_remembered()
    {
        var article = _desk.Read(Article);
        _desk.Run("build");
        _desk.Put(Article, article + "\nYou call them back.\n");
        _desk.Run("build", "--no-cache");
        _desk.Put(Article, article);
        _desk.Run("explain", Page).Out.ShouldBe(
            """
            /roles/account-manager/ (role) is made of roles/account-management/account-manager.md.
            What stands in the output folder is not what the last remembered build left there, so how the page was made is not known.
            The next build makes every page anew: the output folder was not as the build before had left it. It writes those whose bytes differ.

            """);
    }

    [Fact]
    public void What_stands_of_a_build_with_other_options_is_not_made_anew()
    {
        _desk.Run("build");
        _desk.Run("build", "--warnings-as-errors");
        _desk.Run("explain", Page).Out.ShouldContain("What this input and these options make stands already, so the next build makes nothing anew, as long as nobody touches the output folder.");
        _desk.Run("build").Code.ShouldBe(0);
        _desk.Run("explain", Page).Out.ShouldContain("The last build made nothing anew: ");
    }

    [Fact]
    public void With_other_options()
    {
        _desk.Run("build");
        _desk.Run("explain", Page, "--drafts").Out.ShouldContain("The next build makes every page anew: other options were given, or another day counts for due reviews.");
    }

    [Fact]
    public void Where_no_build_is_remembered()
    {
        _desk.Run("build", "--no-cache");
        _desk.Run("explain", "robots.txt").Out.ShouldBe(
            """
            /robots.txt (robots) is made of the theme and what all pages share.
            No build of this folder is remembered, so the next one makes everything.

            """);
    }

    [Fact]
    public void A_page_that_is_not_there_is_asked_back()
    {
        _desk.Run("explain", Page).Error.ShouldBe("There is no file …/output. Expected the manifest.json of an earlier build, or the folder that holds it.\n");
        _desk.Run("build");
        var answer = _desk.Run("explain", "/roles/account-maneger/");
        answer.Code.ShouldBe(2);
        answer.Error.ShouldBe("…/output has no /roles/account-maneger/. Did you mean \"/roles/account-manager/\"?\n");
        _desk.Run("explain", "/nothing/of/the/kind").Error.ShouldBe("…/output has no /nothing/of/the/kind. Expected an address such as /roles/account-manager/.\n");
    }
}
