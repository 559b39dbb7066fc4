using RoleGuide.Commands;
using RoleGuide.Content.FrontMatter;
using RoleGuide.Guidance;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Commands;

/// <summary>How somebody begins an article, and what stops them.</summary>
public sealed class NewTests : IDisposable
{
    private const string Path = "input/roles/account-management/account-planner.md";

    private readonly CommandDesk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void It_says_what_it_wrote_and_what_to_do_next()
    {
        var answer = New("Account planner", "--category", "account-management", "--region", "uk");

        answer.Code.ShouldBe(ExitCode.Clean);
        answer.Error.ShouldBe("");
        answer.Out.Replace(_desk.Root, "…", StringComparison.Ordinal).ShouldBe(
            """
            Wrote input/roles/account-management/account-planner.md

            What to do next:
            1. Open …/input/roles/account-management/account-planner.md and fill in what is marked FILL IN. Delete what your sources say nothing about.
            2. dotnet run --project generator -- check      names every blank that is left, with its line
            3. dotnet run --project generator -- preview    shows the page while you write
            4. When nothing is left to fill in, delete the line "draft: true". From then on the article is published.

            """);
    }

    [Fact]
    public void A_title_with_signs_of_Markdown_makes_an_article_that_lacks_nothing_but_its_blanks()
    {
        New("Test <b> [x] planner", "--category", "account-management", "--region", "uk", "--slug", "test-planner").Code.ShouldBe(ExitCode.Clean);

        var answer = _desk.Run("check");

        answer.Out.ShouldContain("RG130");
        answer.Out.ShouldNotContain(": error ");
        answer.Out.Split('\n').Where(line => line.Contains(": warning RG", StringComparison.Ordinal)).ShouldAllBe(line => line.Contains("RG130", StringComparison.Ordinal));
    }

    [Fact]
    public void Today_is_the_day_of_the_one_clock()
    {
        New("Account planner", "--category", "account-management", "--today", "2026-03-04");

        var text = _desk.Read(Path);
        text.ShouldContain("\npublished: 2026-03-04\n");
        text.ShouldContain("\nupdated: 2026-03-04\n");
        text.ShouldContain("\n  - { on: 2026-03-04, note: First published. }\n");
    }

    [Fact]
    public void Every_key_is_explained_and_every_key_inside_it()
    {
        New("Account planner", "--category", "account-management");

        var lines = _desk.Read(Path).Split("\n---\n")[0].Split('\n');
        foreach (var key in Definitions.Role)
        {
            var at = Array.FindIndex(lines, line => line.TrimStart('#').StartsWith($"{key.Name}:", StringComparison.Ordinal));
            lines[at - 1].ShouldStartWith("## ", Case.Sensitive, key.Name);
        }

        foreach (var key in KeyShapes.Maps(Definitions.Role).Skip(1).SelectMany(map => map.Keys)) lines.ShouldContain(line => line.StartsWith("##  ", StringComparison.Ordinal) && line.Contains($" {key.Name}", StringComparison.Ordinal), key.Name);
    }

    /// <summary>Whoever takes every # away gets a blank for every key, and no fact that nobody wrote.</summary>
    [Fact]
    public void Behind_every_sign_of_a_comment_stands_a_blank()
    {
        New("Account planner", "--category", "account-management", "--region", "uk");
        var text = _desk.Read(Path);
        _desk.Put(Path, string.Join('\n', text.Split('\n').Select(line => line.StartsWith('#') && !line.StartsWith("##", StringComparison.Ordinal) ? line[1..] : line)));

        var printed = _desk.Run("check").Out.Split('\n').Where(line => line.StartsWith("input/", StringComparison.Ordinal)).ToArray();

        printed.ShouldAllBe(line => line.Contains(" RG130: ", StringComparison.Ordinal) || line.Contains(" RG205: ", StringComparison.Ordinal));
        var scalars = KeyShapes.Maps(Definitions.Role).SelectMany(map => map.Keys).Count(key => KeyShapes.Inside(key.Shape).IsEmpty);
        var known = new[] { "title", "regions", "published", "updated", "draft", "on", "note" }.Length;
        printed.Count(line => line.Contains(" RG130: ", StringComparison.Ordinal)).ShouldBe(scalars - known + _desk.Read(Path).Split("\n---\n")[1].Split(Blank.Marker).Length - 1);
    }

    [Fact]
    public void The_words_of_a_title_need_no_quotes() => New("Account", "planner", "--category", "account-management").Out.ShouldStartWith("Wrote input/roles/account-management/account-planner.md\n");

    [Fact]
    public void A_title_in_title_case_stands_and_is_spoken_of()
    {
        var answer = New("Senior VP Account Planner", "--category", "account-management");

        answer.Out.ShouldContain("\nThe guide writes titles in sentence case: \"Senior VP account planner\". Names and abbreviations keep their capitals. Your title stands as you typed it.\n");
        _desk.Read("input/roles/account-management/senior-vp-account-planner.md").ShouldContain("\ntitle: Senior VP Account Planner\n");
    }

    [Theory]
    [InlineData("C#: lead", "c-lead")]
    [InlineData("\"Head\" of it", "head-of-it")]
    [InlineData("- Dash", "dash")]
    [InlineData("yes: no", "yes-no")]
    [InlineData("{ braces }", "braces")]
    [InlineData("Back\\slash", "back-slash")]
    [InlineData("Café manager", "cafe-manager")]
    [InlineData("../../../etc/passwd", "etc-passwd")]
    [InlineData("Manager & buyer #1", "manager-buyer-1")]
    [InlineData("true", "true")]
    [InlineData("404 manager", "404-manager")]
    public void Any_title_is_written_so_that_it_is_read_as_it_was_typed(string title, string slug)
    {
        New(title, "--category", "account-management", "--region", "uk").Out.ShouldStartWith($"Wrote input/roles/account-management/{slug}.md\n");

        var article = _desk.Read($"input/roles/account-management/{slug}.md");
        _desk.Run("check").Out.Split('\n').Where(line => line.StartsWith("input/", StringComparison.Ordinal)).ShouldAllBe(line => line.Contains(" RG130: ", StringComparison.Ordinal));
        using var folder = InputFolder.From($"-- roles/account-management/{slug}.md --\n{article}");
        SiteFixture.Build(folder, request => request with { WithDrafts = true }).Guide.Roles.Single().Facts.Title.ShouldBe(title);
    }

    [Theory]
    [InlineData("", "The title can't stand as it is. The value is empty. Expected a text of 3 to 60 characters.")]
    [InlineData("   ", "The title can't stand as it is. The value is empty. Expected a text of 3 to 60 characters.")]
    [InlineData("AB", "The title can't stand as it is. The text has 2 characters. Expected 3 to 60.")]
    [InlineData("Bell\u0007boy", "The title can't stand as it is. The invisible character U+0007 is not allowed. Expected letters, digits, punctuation, tabs and line ends only.")]
    [InlineData("Turn\u202Ener", "The title can't stand as it is. The invisible character U+202E is not allowed. Expected letters, digits, punctuation, tabs and line ends only.")]
    [InlineData("🚀🚀🚀", "No address can be made of the title \"🚀🚀🚀\", because addresses have the letters a to z alone. Name one with --slug, for example --slug account-planner.")]
    [InlineData("Менеджер", "No address can be made of the title \"Менеджер\", because addresses have the letters a to z alone. Name one with --slug, for example --slug account-planner.")]
    [InlineData("Account manager", "input/roles/account-management/account-manager.md has the title or alias \"Account manager\" already. Mend that article, or choose another title.")]
    [InlineData("Sitemap", "The address \"sitemap\" can't be used. The name \"sitemap\" is reserved. Expected a name that no generated page and no operating system uses. Name another one with --slug.")]
    [InlineData("Us vs them", "The address \"us-vs-them\" can't be used. The name \"us-vs-them\" cannot become an address. Expected a name without the word \"vs\", which marks the addresses of comparisons. Name another one with --slug.")]
    public void A_title_that_can_not_stand_is_told_so(string title, string message) => Refused(message, "new", title, "--category", "account-management", "--region", "uk");

    [Fact]
    public void A_title_that_is_far_too_long_is_told_so() =>
        Refused("The title can't stand as it is. The text has 500 characters. Expected 3 to 60.", "new", new string('a', 500), "--category", "account-management");

    [Fact]
    public void A_wrong_category_is_answered_with_those_there_are()
    {
        Refused("There is no category \"acount-management\". Did you mean \"account-management\"? The categories are account-management.", "new", "Account planner", "--category", "acount-management");
        Refused("There is no category \"../..\". The categories are account-management.", "new", "Account planner", "--category", "../..");
        Refused("A new article needs a category: --category with account-management.", "new", "Account planner");
    }

    [Fact]
    public void All_that_is_wrong_is_told_at_once() =>
        Refused(
            "The title can't stand as it is. The text has 2 characters. Expected 3 to 60.\nThere is no category \"sales\". The categories are account-management.\nThere is no region \"gb\". The regions are uk and us.",
            "new", "AB", "--category", "sales", "--region", "gb");

    [Fact]
    public void A_wrong_region_is_answered_with_those_there_are() =>
        Refused("There is no region \"gb\". The regions are uk and us.", "new", "Account planner", "--category", "account-management", "--region", "gb");

    [Theory]
    [InlineData("uk,us")]
    [InlineData("uk", "us")]
    [InlineData("uk", "--region", "us")]
    public void Several_regions_may_be_named_in_any_way(params string[] regions)
    {
        New(["Account planner", "--category", "account-management", "--region", .. regions]).Code.ShouldBe(ExitCode.Clean);

        _desk.Read(Path).ShouldContain("\nregions: [uk, us]\n");
    }

    [Fact]
    public void Without_a_region_the_blank_says_which_there_are()
    {
        New("Account planner", "--category", "account-management");

        _desk.Read(Path).ShouldContain("\nregions: [FILL IN uk or us]\n");
    }

    [Fact]
    public void A_title_is_asked_for() => Refused("new needs the title of the job. For example: new \"Account planner\" --category account-management --region uk", "new");

    [Fact]
    public void A_name_that_is_taken_is_answered_with_one_that_is_free()
    {
        _desk.Put("input/pages/about-us.md", "---\ntitle: About us\n---\n");
        _desk.Put("input/redirects.yml", "- { from: /roles/buyer/, to: /roles/account-manager/ }\n");

        Refused("The address \"account-manager\" is taken by input/roles/account-management/account-manager.md. Name another one with --slug, for example --slug account-manager-us.", "new", "Account manager", "--category", "account-management", "--region", "us");
        Refused("The address \"about-us\" is taken by input/pages/about-us.md. Name another one with --slug, for example --slug about-us-2.", "new", "About us", "--category", "account-management");
        Refused("The address \"buyer\" is taken by a redirect of input/redirects.yml. Name another one with --slug, for example --slug buyer-2.", "new", "Buyer", "--category", "account-management");
        New("Account manager", "--category", "account-management", "--region", "us", "--slug", "account-manager-us").Out.ShouldStartWith("Wrote input/roles/account-management/account-manager-us.md\n");
    }

    [Theory]
    [InlineData("../../evil")]
    [InlineData("Evil")]
    [InlineData("a/b")]
    [InlineData("con")]
    public void An_address_that_can_not_be_used_is_told_so(string slug)
    {
        var answer = New("Account planner", "--category", "account-management", "--slug", slug);

        answer.Code.ShouldBe(ExitCode.Failure);
        answer.Error.ShouldStartWith($"The address \"{slug}\" can't be used. ");
        Directory.EnumerateFiles(_desk.Root, "*evil*", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    [Fact]
    public void It_never_writes_over_a_file()
    {
        New("Account planner", "--category", "account-management");
        _desk.Put(Path, "mine");

        New("Account planner", "--category", "account-management").Code.ShouldBe(ExitCode.Failure);

        _desk.Read(Path).ShouldBe("mine");
    }

    /// <summary>A file that came into being after the names were read, or that nobody may read, is not written over either.</summary>
    [Fact]
    public void A_file_that_appears_meanwhile_stays_as_it_is()
    {
        _desk.Put(Path, "mine");

        var hindrance = ArticleFile.TryCreate(_desk.PathOf("input"), new NewArticlePlan.Ready("roles/account-management/account-planner.md", "text", []));

        hindrance.ShouldBe($"There is a file {_desk.PathOf(Path)} already, and it stays as it is.");
        _desk.Read(Path).ShouldBe("mine");
        Directory.GetFiles(_desk.PathOf("input/roles/account-management")).Select(System.IO.Path.GetFileName).Order(StringComparer.Ordinal).ShouldBe(["account-manager.md", "account-planner.md", "planner.md"]);
    }

    [Fact]
    public void It_writes_through_no_link()
    {
        Directory.Delete(_desk.PathOf("input/roles/account-management"), recursive: true);
        Directory.CreateDirectory(_desk.PathOf("elsewhere"));
        Directory.CreateSymbolicLink(_desk.PathOf("input/roles/account-management"), _desk.PathOf("elsewhere"));

        var answer = New("Account planner", "--category", "account-management");

        answer.Error.ShouldBe("…/input/roles/account-management is a link to another place, and an article is never written through a link. Put a real folder there.\n");
        Directory.GetFileSystemEntries(_desk.PathOf("elsewhere")).ShouldBeEmpty();
    }

    [Fact]
    public void Mistakes_elsewhere_are_no_hindrance()
    {
        _desk.Put("input/roles/account-management/account-manager.md", "no front matter");
        _desk.Put("input/sources.yml", "{ [");

        New("Account planner", "--category", "account-management").Code.ShouldBe(ExitCode.Clean);
    }

    [Fact]
    public void Without_categories_nobody_knows_where_it_belongs()
    {
        _desk.Put("input/categories.yml", "{ [");

        var answer = New("Account planner", "--category", "account-management");

        answer.Code.ShouldBe(ExitCode.Mistakes);
        answer.Error.ShouldBe("categories.yml can't be read, so nobody knows the categories. Run check and mend what it says about categories.yml first.\n");
    }

    [Fact]
    public void The_first_article_of_a_category_makes_its_folder()
    {
        Directory.Delete(_desk.PathOf("input/roles"), recursive: true);

        New("Account planner", "--category", "account-management").Code.ShouldBe(ExitCode.Clean);

        File.Exists(_desk.PathOf(Path)).ShouldBeTrue();
    }

    [Theory]
    [InlineData("Account planner", "an account planner")]
    [InlineData("HR manager", "an HR manager")]
    [InlineData("PR manager", "a PR manager")]
    [InlineData("Planner", "a planner")]
    [InlineData("User researcher", "a user researcher")]
    public void A_title_in_a_sentence_has_its_article(string title, string words) => RoleTitle.InSentence(title).ShouldBe(words);

    [Fact]
    public void The_reference_is_written_in_the_repository_alone()
    {
        var answer = _desk.Run("reference", "--write");

        answer.Code.ShouldBe(ExitCode.Failure);
        answer.Error.ShouldBe("There is no RoleGuide.sln in …. Run this command in the root of the repository, where the files belong.\n");

        _desk.Put("RoleGuide.sln", "");
        _desk.Run("reference", "--write").Out.ShouldContain("Wrote docs/front-matter.schema.json\n");
        _desk.Run("reference", "--write").Out.ShouldBe("Every file of the reference is as it should be.\n");
    }

    private CommandAnswer New(params string[] arguments) => _desk.Run(["new", .. arguments]);

    private void Refused(string message, params string[] arguments)
    {
        var before = Directory.GetFiles(_desk.Root, "*", SearchOption.AllDirectories).Length;

        var answer = _desk.Run(arguments);

        answer.Error.ShouldBe(message + "\n");
        answer.Out.ShouldBe("");
        answer.Code.ShouldBe(ExitCode.Failure);
        Directory.GetFiles(_desk.Root, "*", SearchOption.AllDirectories).Length.ShouldBe(before);
    }
}
