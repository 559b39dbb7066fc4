namespace RoleGuide.Tests.Commands;

/// <summary>Builds after an edit that only the edited articles' own pages show, and after some that others show as well.</summary>
public sealed class EditedBuildTests : IDisposable
{
    private readonly EditDesk _guide = new();

    public void Dispose() => _guide.Dispose();

    [Theory]
    [InlineData("One sentence more.\n")]
    [InlineData("More about [another role](role-12.md), and [its skills](role-12.md#skills).\n")]
    [InlineData("A footnote.[^1]\n\n[^1]: Its text.\n")]
    [InlineData("| A | B |\n|---|---|\n| 1 | 2 |\n")]
    [InlineData("\n\n\n")]
    public void An_edit_of_text_makes_the_page_alone(string more)
    {
        _guide.Write(7, EditDesk.Body + more);
        _guide.MadePages("build").ShouldBe(1);
        _guide.Rendered.ShouldNotBeNull().ShouldBe(string.IsNullOrWhiteSpace(more) ? [] : ["roles/role-7/index.html", "roles/role-7.md"]);
        _guide.Prove();
    }

    [Fact]
    public void Edits_follow_one_another()
    {
        for (var i = 0; i < 3; i++)
        {
            _guide.Write(7 + i, $"{EditDesk.Body}One sentence more, number {i}.\n");
            _guide.Write(20, $"{EditDesk.Body}Another one, number {i}.\n");
            _guide.MadePages("build").ShouldBe(2);
            _guide.Prove();
        }

        _guide.Write(7);
        _guide.Write(8, front: "title: Another role");
        _guide.MadePages("build").ShouldBeGreaterThan(100);
        _guide.Prove();
    }

    /// <summary>What others show changed, or may have.</summary>
    [Theory]
    [InlineData("title: Another role", null)]
    [InlineData("summary: As role 7 an account manager of another kind looks after clients day by day and sees that it is done.", null)]
    [InlineData("aliases: [Another name]", null)]
    [InlineData("pay:\n  - { region: uk, band: typical, basis: base, amount: 30000-40000, as-of: 2025, source: survey }", null)]
    [InlineData("draft: true", null)]
    [InlineData("review-by: 2027-03-04", null)]
    [InlineData("faq:\n  - question: What is asked of role 7?\n    answer: That it answers each of the questions of its clients before they have asked them.", null)]
    [InlineData("silence:\n  - { code: RG702, reason: The link stands in a list of links. }", null)]
    [InlineData("", "\n## What the role does\n\n## Skills\n\nPatience.\n\n## A new section\n\nOf text.\n")]
    [InlineData("", "\n## Skills\n\nPatience.\n")]
    public void An_edit_that_others_show_makes_everything(string front, string? body)
    {
        _guide.Write(7, body ?? EditDesk.Body, front);
        _guide.MadePages("build").ShouldBeGreaterThan(100);
        _guide.Prove();
    }

    [Fact]
    public void Warnings_of_an_edited_article_are_told_as_long_as_they_hold()
    {
        _guide.Write(30, EditDesk.Body + "Click [here](https://example.org/x) for the other one.\n");
        _guide.Build();
        _guide.Write(7, EditDesk.Body + "\nAnd [here](https://example.org/y).\n");
        var edited = _guide.Desk.Run("build");
        edited.Out.ShouldBe(_guide.Desk.Run("build", "--no-cache", "--output", "clean").Out);
        edited.Out.ShouldContain("role-7.md");
        edited.Out.ShouldContain("role-30.md");

        _guide.Write(7, EditDesk.Body + "\n\nFurther down: [here](https://example.org/y).\n");
        _guide.MadePages("build").ShouldBe(1);
        _guide.Desk.Run("build").Out.ShouldBe(_guide.Desk.Run("build", "--no-cache", "--output", "clean").Out);

        _guide.Write(7);
        _guide.MadePages("build").ShouldBe(1);
        _guide.Desk.Run("build").Out.ShouldNotContain("role-7.md");
        _guide.Prove();
    }

    /// <summary>What is told of an article because of another one is not found by looking at it alone.</summary>
    [Fact]
    public void A_warning_that_names_another_article_is_told_still()
    {
        const string Faq = "faq:\n  - question: What is asked of them?\n    answer: That they answer each of the questions of their clients before these have asked them.";
        _guide.Write(7, front: Faq);
        _guide.Write(30, front: Faq);
        _guide.Build();
        _guide.Write(7, EditDesk.Body + "One sentence more.\n", Faq);
        _guide.MadePages("build").ShouldBeGreaterThan(100);
        _guide.Desk.Run("build").Out.ShouldContain("RG630");
        _guide.Write(8, EditDesk.Body + "One sentence more.\n");
        _guide.MadePages("build").ShouldBe(1);
        _guide.Desk.Run("build").Out.ShouldContain("RG630");
        _guide.Prove();
    }

    [Fact]
    public void A_silence_over_nothing_is_told()
    {
        const string Silence = "silence:\n  - { code: RG702, reason: The link stands in a list of links. }";
        _guide.Write(7, EditDesk.Body + "And [here](https://example.org/y).\n", Silence);
        _guide.Desk.Run("build").Out.ShouldBeEmpty();
        _guide.Write(7, EditDesk.Body + "And [what there is](https://example.org/y).\n", Silence);
        var edited = _guide.Desk.Run("build");
        edited.Out.ShouldNotBeEmpty();
        edited.Out.ShouldBe(_guide.Desk.Run("build", "--no-cache", "--output", "clean").Out);
    }

    [Fact]
    public void A_draft_has_no_page()
    {
        _guide.Write(7, front: "draft: true");
        _guide.Build();
        var manifest = _guide.Desk.Read("output/manifest.json");
        _guide.Write(7, EditDesk.Body + "And [here](https://example.org/y).\n", "draft: true");
        _guide.MadePages("build").ShouldBe(0);
        _guide.Desk.Read("output/manifest.json").ShouldBe(manifest);
        _guide.Desk.Run("build").Out.ShouldContain("role-7.md");
        _guide.Prove();
        _guide.Write(8, EditDesk.Body + "One sentence more.\n");
        _guide.MadePages("build").ShouldBe(1);
        _guide.Prove();
    }

    [Fact]
    public void Pictures_of_other_articles_are_published_still()
    {
        _guide.WritePicture();
        _guide.Write(30, EditDesk.Body + "![A desk with two screens](../../images/desk.png)\n");
        _guide.Build();
        _guide.Write(7, EditDesk.Body + "One sentence more.\n");
        _guide.MadePages("build").ShouldBe(1);
        File.Exists(_guide.Desk.PathOf("output/images/desk.png")).ShouldBeTrue();
        _guide.Prove();

        _guide.Write(7, EditDesk.Body + "![The same desk](../../images/desk.png)\n");
        _guide.MadePages("build").ShouldBeGreaterThan(100);
        _guide.Prove();
    }

    [Fact]
    public void A_preview_of_a_change_shows_the_whole_of_it()
    {
        _guide.Build("--context", "deploy-preview");
        _guide.Write(7, EditDesk.Body + "One sentence more.\n");
        _guide.Build("--context", "deploy-preview");
        _guide.Desk.Run("build", "--context", "deploy-preview", "--prove").Error.ShouldContain("A clean build makes the same ");
        File.Exists(_guide.Desk.PathOf("output/preview/index.html")).ShouldBeTrue();
    }

    [Fact]
    public void With_warnings_as_errors_nothing_is_written_then()
    {
        _guide.Build("--warnings-as-errors");
        var before = _guide.Desk.Read("output/roles/role-7/index.html");
        _guide.Write(7, EditDesk.Body + "\nAnd [here](https://example.org/y).\n");
        _guide.Desk.Run("build", "--warnings-as-errors").Code.ShouldBe(1);
        _guide.Desk.Read("output/roles/role-7/index.html").ShouldBe(before);
    }

    [Theory]
    [InlineData("[Nowhere](role-7000.md)\n", "RG401")]
    [InlineData("[Nowhere](role-8.md#nowhere)\n", "RG402")]
    [InlineData("<b>Markup</b>\n", "RG301")]
    public void Mistakes_of_an_edit_are_told_and_nothing_is_written(string more, string code)
    {
        var before = _guide.Desk.Read("output/manifest.json");
        _guide.Write(7, EditDesk.Body + more);
        var answer = _guide.Desk.Run("build");
        answer.Code.ShouldBe(1);
        answer.Out.ShouldContain(code);
        _guide.Desk.Read("output/manifest.json").ShouldBe(before);

        _guide.Write(7, EditDesk.Body + "Mended.\n");
        _guide.MadePages("build").ShouldBe(1);
        _guide.Prove();
    }

    [Fact]
    public void Pay_in_prose_is_held_against_the_data_of_linked_roles()
    {
        _guide.Write(9, front: "pay:\n  - { region: uk, band: typical, basis: base, amount: 30000-40000, as-of: 2025, source: survey }");
        _guide.Build();
        _guide.Write(7, EditDesk.Body + "\nThe pay of [the other](role-9.md) is £30,000–£40,000 a year.\n");
        _guide.MadePages("build").ShouldBe(1);
        _guide.Desk.Run("build").Out.ShouldBeEmpty();

        _guide.Write(7, EditDesk.Body + "\nThe pay of [the other](role-9.md) is £31,000–£47,000 a year.\n");
        _guide.Desk.Run("build").Out.ShouldContain("RG641");
        _guide.Prove();
    }

    [Fact]
    public void Explain_says_that_the_page_alone_was_made()
    {
        _guide.Write(7, EditDesk.Body + "One sentence more.\n");
        _guide.MadePages("build").ShouldBe(1);
        _guide.Desk.Run("explain", "/roles/role-7/").Out.ShouldContain("The last build rendered it: 1 input file changed");
        _guide.Desk.Run("explain", "/roles/role-3/").Out.ShouldContain("The last build did not render it");
    }
}
