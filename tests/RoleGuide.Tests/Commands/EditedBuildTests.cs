using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using RoleGuide.Caching;
using RoleGuide.Commands;
using RoleGuide.Content.Kept;
using RoleGuide.Tests.Content.Links;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Commands;

/// <summary>Builds after an edit that only the edited articles' own pages show, and after some that others show as well.</summary>
public sealed class EditedBuildTests : IDisposable
{
    private const string Body = "\n## What the role does\n\nSee [the next role](role-8.md) and [its work](role-9.md#what-the-role-does).\n\n## Skills\n\nPatience.\n";

    private readonly MeddlingClock _clock = new();
    private readonly CommandDesk _desk;

    public EditedBuildTests()
    {
        _desk = new CommandDesk("") { Clock = _clock };
        for (var i = 0; i < KeptWork.FewestArticles; i++) Write(i);
        Build();
    }

    public void Dispose() => _desk.Dispose();

    [Theory]
    [InlineData("One sentence more.\n")]
    [InlineData("More about [another role](role-12.md), and [its skills](role-12.md#skills).\n")]
    [InlineData("A footnote.[^1]\n\n[^1]: Its text.\n")]
    [InlineData("| A | B |\n|---|---|\n| 1 | 2 |\n")]
    [InlineData("\n\n\n")]
    public void An_edit_of_text_makes_the_page_alone(string more)
    {
        Write(7, Body + more);
        MadePages("build").ShouldBe(1);
        Rendered.ShouldNotBeNull().ShouldBe(string.IsNullOrWhiteSpace(more) ? [] : ["roles/role-7/index.html", "roles/role-7.md"]);
        Prove();
    }

    [Fact]
    public void Edits_follow_one_another()
    {
        for (var i = 0; i < 3; i++)
        {
            Write(7 + i, $"{Body}One sentence more, number {i}.\n");
            Write(20, $"{Body}Another one, number {i}.\n");
            MadePages("build").ShouldBe(2);
            Prove();
        }

        Write(7);
        Write(8, front: "title: Another role");
        MadePages("build").ShouldBeGreaterThan(100);
        Prove();
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
        Write(7, body ?? Body, front);
        MadePages("build").ShouldBeGreaterThan(100);
        Prove();
    }

    [Fact]
    public void Warnings_of_an_edited_article_are_told_as_long_as_they_hold()
    {
        Write(30, Body + "Click [here](https://example.org/x) for the other one.\n");
        Build();
        Write(7, Body + "\nAnd [here](https://example.org/y).\n");
        var edited = _desk.Run("build");
        edited.Out.ShouldBe(_desk.Run("build", "--no-cache", "--output", "clean").Out);
        edited.Out.ShouldContain("role-7.md");
        edited.Out.ShouldContain("role-30.md");

        Write(7, Body + "\n\nFurther down: [here](https://example.org/y).\n");
        MadePages("build").ShouldBe(1);
        _desk.Run("build").Out.ShouldBe(_desk.Run("build", "--no-cache", "--output", "clean").Out);

        Write(7);
        MadePages("build").ShouldBe(1);
        _desk.Run("build").Out.ShouldNotContain("role-7.md");
        Prove();
    }

    /// <summary>What is told of an article because of another one is not found by looking at it alone.</summary>
    [Fact]
    public void A_warning_that_names_another_article_is_told_still()
    {
        const string Faq = "faq:\n  - question: What is asked of them?\n    answer: That they answer each of the questions of their clients before these have asked them.";
        Write(7, front: Faq);
        Write(30, front: Faq);
        Build();
        Write(7, Body + "One sentence more.\n", Faq);
        MadePages("build").ShouldBeGreaterThan(100);
        _desk.Run("build").Out.ShouldContain("RG630");
        Write(8, Body + "One sentence more.\n");
        MadePages("build").ShouldBe(1);
        _desk.Run("build").Out.ShouldContain("RG630");
        Prove();
    }

    [Fact]
    public void A_silence_over_nothing_is_told()
    {
        const string Silence = "silence:\n  - { code: RG702, reason: The link stands in a list of links. }";
        Write(7, Body + "And [here](https://example.org/y).\n", Silence);
        _desk.Run("build").Out.ShouldBeEmpty();
        Write(7, Body + "And [what there is](https://example.org/y).\n", Silence);
        var edited = _desk.Run("build");
        edited.Out.ShouldNotBeEmpty();
        edited.Out.ShouldBe(_desk.Run("build", "--no-cache", "--output", "clean").Out);
    }

    [Fact]
    public void A_draft_has_no_page()
    {
        Write(7, front: "draft: true");
        Build();
        var manifest = _desk.Read("output/manifest.json");
        Write(7, Body + "And [here](https://example.org/y).\n", "draft: true");
        MadePages("build").ShouldBe(0);
        _desk.Read("output/manifest.json").ShouldBe(manifest);
        _desk.Run("build").Out.ShouldContain("role-7.md");
        Prove();
        Write(8, Body + "One sentence more.\n");
        MadePages("build").ShouldBe(1);
        Prove();
    }

    [Fact]
    public void Pictures_of_other_articles_are_published_still()
    {
        Directory.CreateDirectory(_desk.PathOf("input/images"));
        File.WriteAllBytes(_desk.PathOf("input/images/desk.png"), Pictures.Png(800, 600));
        Write(30, Body + "![A desk with two screens](../../images/desk.png)\n");
        Build();
        Write(7, Body + "One sentence more.\n");
        MadePages("build").ShouldBe(1);
        File.Exists(_desk.PathOf("output/images/desk.png")).ShouldBeTrue();
        Prove();

        Write(7, Body + "![The same desk](../../images/desk.png)\n");
        MadePages("build").ShouldBeGreaterThan(100);
        Prove();
    }

    [Fact]
    public void A_preview_of_a_change_shows_the_whole_of_it()
    {
        Build("--context", "deploy-preview");
        Write(7, Body + "One sentence more.\n");
        Build("--context", "deploy-preview");
        _desk.Run("build", "--context", "deploy-preview", "--prove").Error.ShouldContain("A clean build makes the same ");
        File.Exists(_desk.PathOf("output/preview/index.html")).ShouldBeTrue();
    }

    [Fact]
    public void Every_other_article_has_to_be_kept()
    {
        var own = string.Create(CultureInfo.InvariantCulture, $"-{Packs.NumberOf("roles/account-management/role-7.md"):00}");
        foreach (var pack in Directory.GetFiles(_desk.PathOf(".roleguide/cache"), "pack-*").Where(pack => !pack.EndsWith(own, StringComparison.Ordinal))) File.Delete(pack);
        Write(7, Body + "One sentence more.\n");
        MadePages("build").ShouldBeGreaterThan(100);
        Prove();
    }

    [Fact]
    public void With_warnings_as_errors_nothing_is_written_then()
    {
        Build("--warnings-as-errors");
        var before = _desk.Read("output/roles/role-7/index.html");
        Write(7, Body + "\nAnd [here](https://example.org/y).\n");
        _desk.Run("build", "--warnings-as-errors").Code.ShouldBe(1);
        _desk.Read("output/roles/role-7/index.html").ShouldBe(before);
    }

    [Theory]
    [InlineData("[Nowhere](role-7000.md)\n", "RG401")]
    [InlineData("[Nowhere](role-8.md#nowhere)\n", "RG402")]
    [InlineData("<b>Markup</b>\n", "RG301")]
    public void Mistakes_of_an_edit_are_told_and_nothing_is_written(string more, string code)
    {
        var before = _desk.Read("output/manifest.json");
        Write(7, Body + more);
        var answer = _desk.Run("build");
        answer.Code.ShouldBe(1);
        answer.Out.ShouldContain(code);
        _desk.Read("output/manifest.json").ShouldBe(before);

        Write(7, Body + "Mended.\n");
        MadePages("build").ShouldBe(1);
        Prove();
    }

    [Fact]
    public void Pay_in_prose_is_held_against_the_data_of_linked_roles()
    {
        Write(9, front: "pay:\n  - { region: uk, band: typical, basis: base, amount: 30000-40000, as-of: 2025, source: survey }");
        Build();
        Write(7, Body + "\nThe pay of [the other](role-9.md) is £30,000–£40,000 a year.\n");
        MadePages("build").ShouldBe(1);
        _desk.Run("build").Out.ShouldBeEmpty();

        Write(7, Body + "\nThe pay of [the other](role-9.md) is £31,000–£47,000 a year.\n");
        _desk.Run("build").Out.ShouldContain("RG641");
        Prove();
    }

    /// <summary>Nothing is taken over from a folder that is not as it was left.</summary>
    [Theory]
    [InlineData("touched")]
    [InlineData("removed")]
    [InlineData("added")]
    public void What_somebody_did_to_the_output_folder_is_put_right(string how)
    {
        var page = _desk.PathOf("output/roles/role-3/index.html");
        var was = File.ReadAllText(page);
        if (how == "removed") File.Delete(page);
        else if (how == "touched") File.WriteAllText(page, was + "x");
        else Directory.CreateDirectory(_desk.PathOf("output/roles/other"));
        Write(7, Body + "One sentence more.\n");
        MadePages("build").ShouldBeGreaterThan(100);
        File.ReadAllText(page).ShouldBe(was);
        Prove();
    }

    [Theory]
    [InlineData("pack-*")]
    [InlineData("made-*")]
    [InlineData("build-*")]
    [InlineData("last-*")]
    public void Where_not_all_is_kept_everything_is_made(string kept)
    {
        foreach (var file in Directory.GetFiles(_desk.PathOf(".roleguide/cache"), kept)) File.Delete(file);
        Write(7, Body + "One sentence more.\n");
        MadePages("build").ShouldBeGreaterThan(100);
        Prove();
        Write(7, Body + "Another one.\n");
        MadePages("build").ShouldBe(1);
        Prove();
    }

    /// <summary>Who changes words of the manifest and puts its date back does not have them carried on.</summary>
    [Theory]
    [InlineData("\"/roles/role-8/\"", "\"/roles/role-9/\"")]
    [InlineData("\"pages\":[", "\"pagez\":[")]
    [InlineData("As role 8 an", "As role 8 no")]
    public void A_changed_manifest_is_not_trusted_by_its_date(string said, string forged)
    {
        var manifest = new FileInfo(_desk.PathOf("output/manifest.json"));
        var (date, text) = (manifest.LastWriteTimeUtc, _desk.Read("output/manifest.json"));
        text.ShouldContain(said);
        File.WriteAllText(manifest.FullName, text.Replace(said, forged, StringComparison.Ordinal));
        manifest.LastWriteTimeUtc = date;
        Write(7, Body + "One sentence more.\n");
        MadePages("build").ShouldBeGreaterThan(100);
        Prove();
    }

    [Fact]
    public void Each_of_two_output_folders_has_its_own_last_build()
    {
        Build("--output", "other");
        _desk.Run("explain", "/").Out.ShouldContain("stands already");
        _desk.Run("explain", "/", "--output", "other").Out.ShouldContain("stands already");

        Write(7, Body + "One sentence more.\n");
        MadePages("build").ShouldBe(1);
        Build("--output", "other");
        Write(7, Body + "Another one.\n");
        MadePages("build", "--output", "other").ShouldBe(1);
        Prove();
    }

    /// <summary>Once the input was looked at, and once more when it is read: nothing is made of a file that is saved then.</summary>
    [Theory]
    [InlineData("input/site.yml", 3)]
    [InlineData("input/redirects.yml", 3)]
    [InlineData("input/images/desk.png", 3)]
    [InlineData("input/roles/account-management/role-7.md", 2)]
    public void What_is_saved_meanwhile_is_told_of(string path, int last)
    {
        const string Picture = "![A desk with two screens](../../images/desk.png)\n";
        _desk.Put("input/redirects.yml", "- { from: /roles/role-gone/, to: /roles/role-8/ }\n");
        _desk.Put("input/images/desk.png", "");
        File.WriteAllBytes(_desk.PathOf("input/images/desk.png"), Pictures.Png(800, 600));
        Write(7, Body + Picture);
        Build();
        var manifest = _desk.Read("output/manifest.json");
        for (var look = 2; look <= last; look++)
        {
            Write(7, Body + Picture + "One sentence more.\n");
            var was = File.ReadAllBytes(_desk.PathOf(path));
            _clock.SetTo(look, () => File.AppendAllText(_desk.PathOf(path), "\n"));
            var answer = _desk.Run("build");
            _clock.Looks.ShouldBeGreaterThan(look);
            answer.Out.ShouldContain($"{path}:1:1: error RG011");
            answer.Code.ShouldBe(ExitCode.Mistakes);
            _desk.Read("output/manifest.json").ShouldBe(manifest);
            File.WriteAllBytes(_desk.PathOf(path), was);
        }

        MadePages("build").ShouldBe(1);
        Prove();
    }

    [Fact]
    public void Other_options_and_many_edits_at_once_make_everything()
    {
        Write(7, Body + "One sentence more.\n");
        MadePages("build", "--base-url", "https://other.example").ShouldBeGreaterThan(100);
        Build();
        for (var i = 0; i <= TextEdit.MostArticles; i++) Write(i, Body + "Another sentence.\n");
        MadePages("build").ShouldBeGreaterThan(100);
        Prove();
    }

    [Fact]
    public void Explain_says_that_the_page_alone_was_made()
    {
        Write(7, Body + "One sentence more.\n");
        MadePages("build").ShouldBe(1);
        _desk.Run("explain", "/roles/role-7/").Out.ShouldContain("The last build rendered it: 1 input file changed");
        _desk.Run("explain", "/roles/role-3/").Out.ShouldContain("The last build did not render it");
    }

    /// <summary>The files that the last build rendered; null when it rendered all.</summary>
    private ImmutableArray<string>? Rendered => new BuildCache(_desk.PathOf(".roleguide/cache")).LastOf(_desk.PathOf("output")).ShouldNotBeNull().Rendered;

    /// <summary>Builds, and gives how many pages were derived.</summary>
    private int MadePages(params string[] arguments)
    {
        var answer = _desk.Run([.. arguments, "--format", "json"]);
        answer.Code.ShouldBe(0, answer.Out + answer.Error);
        using var report = JsonDocument.Parse(answer.Out);
        return report.RootElement.GetProperty("steps").EnumerateArray().Single(step => step.GetProperty("name").GetString() == "Rendering").GetProperty("documents").GetInt32();
    }

    private void Build(params string[] options)
    {
        var answer = _desk.Run(["build", .. options]);
        answer.Code.ShouldBe(0, answer.Out + answer.Error);
    }

    private void Prove() => _desk.Run("build", "--prove").Error.ShouldContain("A clean build makes the same ");

    private void Write(int number, string body = Body, string front = "") => _desk.Put(
        string.Create(CultureInfo.InvariantCulture, $"input/roles/account-management/role-{number}.md"),
        SiteFixture.SoundArticle($"{(front.Contains("title:", StringComparison.Ordinal) ? "" : $"title: Role {number}\n")}{front}".TrimEnd('\n'), body).Replace("An account", $"As role {number} an account", StringComparison.Ordinal));
}
