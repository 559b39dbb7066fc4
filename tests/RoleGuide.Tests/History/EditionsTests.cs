using RoleGuide.History;
using RoleGuide.Output;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.History;

public sealed class EditionsTests
{
    private const string Manager = SiteFixture.ArticlePath;

    [Fact]
    public void Equal_editions_differ_in_nothing()
    {
        var diff = TwoEditions.After(_ => { });

        diff.Pages.ShouldBeEmpty();
        diff.Files.ShouldBeEmpty();
        diff.Unchanged.ShouldBe(TwoEditions.First.Files.Count(file => file.Path.EndsWith(".html", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_figure_that_changed_is_told_in_words_and_so_are_the_pages_that_show_it()
    {
        var diff = TwoEditions.After(folder => folder.Replace(Manager, "amount: 45000+", "amount: 48000+"));

        diff.Lines().ShouldBe(
        [
            "Changed /roles/account-manager/ | senior base pay (UK): £45,000 or more → £48,000 or more",
            "Shows /compare/account-director-vs-account-manager/ with /roles/account-manager/",
            "Shows /salary-guide/uk/ with /roles/account-manager/",
        ]);
        diff.Files.Select(file => $"{file.How} {file.Path}").ShouldBe(["changed data/roles.json", "changed data/salaries.csv", "changed data/salaries.json", "changed roles/account-manager.md"]);
    }

    [Fact]
    public void The_year_and_the_source_of_a_figure_belong_to_it() =>
        Facts(folder => folder.Replace(Manager, "amount: 45000+, as-of: 2025", "amount: 48000+, as-of: 2026"))
            .ShouldBe(["senior base pay (UK): £45,000 or more (2025, survey) → £48,000 or more (2026, survey)"]);

    [Fact]
    public void New_and_gone_facts_are_told() =>
        Facts(folder =>
        {
            folder.Replace(Manager, "  - { region: uk, band: senior, basis: base, amount: 45000+, as-of: 2025, source: survey }\n", "");
            folder.Replace(Manager, "education: A degree helps", "education: A degree helps, team-size: None");
        }).ShouldBe(["team: new, None", "senior base pay (UK): gone, was £45,000 or more (2025, survey)"]);

    [Fact]
    public void Of_a_list_only_the_difference_is_told() =>
        Facts(folder => folder.Replace(Manager, "related: [account-director]", "related: [account-director, planner]")).ShouldBe(["related roles: new, planner"]);

    [Fact]
    public void A_section_with_another_heading_is_renamed_and_one_with_other_words_is_reworded() =>
        Facts(folder =>
        {
            folder.Replace(Manager, "## Responsibilities", "## What you answer for");
            folder.Replace(Manager, "You listen to", "You talk to");
            folder.Replace(Manager, "It is steady work.", "It is steady and kind work.");
        }).ShouldBe(
        [
            "answer to \"Is it hard?\": 4 words → 6 words",
            "renamed: section \"Responsibilities\" → section \"What you answer for\"",
            "section \"Skills\": reworded, 5 words",
        ]);

    [Fact]
    public void A_page_that_came_is_added_and_the_lists_show_it()
    {
        var lines = TwoEditions.After(folder => folder.Write("pages/help.md", "---\ntitle: Help\nsummary: How to read this guide, and whom to ask when it has no answer.\nupdated: 2026-11-21\n---\nAsk.\n")).Lines();

        lines[0].ShouldBe("Added /help/");

        // The foot of every page names it, and that is no news about those pages.
        lines.Skip(1).ShouldAllBe(line => line.StartsWith("Looks ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_that_went_is_removed_and_leads_where_its_redirect_says()
    {
        Action<InputFolder> remove = folder =>
        {
            folder.Delete(TwoEditions.Planner);
            folder.Replace(Manager, "[the planner](planner.md)", "the planner");
        };

        var bare = TwoEditions.After(remove);
        var led = TwoEditions.After(folder =>
        {
            remove(folder);
            folder.Write("redirects.yml", "- { from: /roles/planner/, to: /roles/account-manager/ }\n");
        });

        bare.Of(PageChangeKind.Removed).Single().ShouldBe(new PageChange(PageChangeKind.Removed, "/roles/planner/", "role", "Planner"));
        led.Of(PageChangeKind.Removed).Single().LeadsTo.ShouldBe("/roles/account-manager/");
        led.Files.ShouldContain(new FileChange("changed", "_redirects"));

        // A link that is a word now is nothing that the manager says otherwise.
        bare.Of(PageChangeKind.Changed).ShouldBeEmpty();
    }

    [Fact]
    public void A_page_whose_address_leads_to_a_new_one_has_moved_and_nobody_who_names_it_says_anything_new()
    {
        var diff = TwoEditions.After(folder =>
        {
            folder.Write("roles/account-management/client-director.md", File.ReadAllText(folder.PathOf(TwoEditions.Director)).Replace("7-10", "8-10", StringComparison.Ordinal));
            folder.Delete(TwoEditions.Director);
            folder.Write(Manager, TwoEditions.ManagerText.Replace("account-director", "client-director", StringComparison.Ordinal));
            folder.Write("redirects.yml", "- { from: /roles/account-director/, to: /roles/client-director/ }\n");
        });

        var moved = diff.Of(PageChangeKind.Moved).Single(page => page.PageKind == "role");
        moved.From.ShouldBe("/roles/account-director/");
        moved.Address.ShouldBe("/roles/client-director/");
        moved.Facts.Select(fact => fact.InWords).ShouldBe(["experience: 7–10 years → 8–10 years"]);
        diff.Of(PageChangeKind.Changed).ShouldBeEmpty();
        diff.Of(PageChangeKind.Shows).Select(page => page.Address).ShouldContain("/roles/account-manager/");
        diff.Announced("https://guide.example").ShouldContain("https://guide.example/roles/account-director/");
    }

    [Fact]
    public void A_page_that_says_the_same_in_other_bytes_only_looks_different()
    {
        var restyled = TwoEditions.First with { Files = [.. TwoEditions.First.Files.Select(file => file.Kind == "role" ? file with { Sha256 = new string('0', 64) } : file)] };

        var diff = Editions.Between(TwoEditions.First, restyled);

        diff.Pages.Select(page => (page.Kind, page.Address)).ShouldBe(
            [(PageChangeKind.Looks, "/roles/account-director/"), (PageChangeKind.Looks, "/roles/account-manager/"), (PageChangeKind.Looks, "/roles/planner/")]);
        diff.Announced("https://guide.example").ShouldBeEmpty();
    }

    [Fact]
    public void A_page_shows_only_what_its_kind_shows()
    {
        // The bytes of every page differ, as they do between the published site and a preview of it.
        var edited = Restyled(TwoEditions.ManifestOf(folder => folder.Replace(Manager, "You answer the client.", "You answer every client.")));

        Editions.Between(TwoEditions.First, edited).Pages.Where(page => page.Kind != PageChangeKind.Looks).Select(page => page.Address).ShouldBe(["/roles/account-manager/"]);
    }

    [Fact]
    public void A_category_is_named_everywhere_and_described_on_the_home_page()
    {
        var renamed = Restyled(TwoEditions.ManifestOf(folder => folder.Write("categories.yml", SiteFixture.CategoriesYml.Replace("title: Account management", "title: Accounts", StringComparison.Ordinal))));
        var described = Restyled(TwoEditions.ManifestOf(folder => folder.Write("categories.yml", SiteFixture.CategoriesYml.Replace("win, keep", "win, hold", StringComparison.Ordinal))));

        Editions.Between(TwoEditions.First, renamed).Of(PageChangeKind.Shows).Select(page => page.Address).ShouldContain("/roles/planner/");
        Editions.Between(TwoEditions.First, described).Of(PageChangeKind.Shows).Select(page => page.Address).ShouldBe(["/"]);
    }

    [Fact]
    public void Editions_of_other_contexts_are_said_to_look_different()
    {
        var diff = Editions.Between(TwoEditions.First, Restyled(TwoEditions.First) with { Site = TwoEditions.First.Site! with { Context = "deploy-preview" } });

        diff.Contexts.ShouldBe(("production", "deploy-preview"));
        DiffText.NotesOn(diff).ShouldBe(["The editions were built for different contexts (production and deploy-preview), so every page looks different."]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Manifests_that_tell_nothing_or_otherwise_are_compared_by_their_bytes(bool tellsNothing)
    {
        var old = TwoEditions.First with { Site = tellsNothing ? null : TwoEditions.First.Site! with { Rules = Substance.Rules + 1 } };

        var diff = Editions.Between(old, TwoEditions.ManifestOf(folder => folder.Replace(Manager, "amount: 45000+", "amount: 48000+")));

        diff.KnowsHow.ShouldBeFalse();
        diff.Lines().ShouldBe(["Changed /compare/account-director-vs-account-manager/", "Changed /roles/account-manager/", "Changed /salary-guide/uk/"]);
        DiffText.NotesOn(diff).ShouldBe(["The manifests were written by versions of RoleGuide that tell facts differently, or by one that told none. So nobody can say how a page changed, only that its bytes differ."]);
    }

    [Fact]
    public void Search_engines_are_told_of_news_alone()
    {
        var diff = Editions.Between(TwoEditions.First, Restyled(TwoEditions.ManifestOf(
            folder =>
            {
                folder.Replace(TwoEditions.About, "People make it.", "Kind people make it.");
                folder.Write("roles/account-management/secret.md", SiteFixture.SoundArticle("title: Secret\ndraft: true"));
            },
            request => request with { WithDrafts = true })));

        diff.Of(PageChangeKind.Added).Single().IsDraft.ShouldBeTrue();
        var announced = diff.Announced("https://guide.example");
        announced.ShouldContain("https://guide.example/about/");
        announced.ShouldNotContain("https://guide.example/roles/secret/");
        announced.ShouldNotContain("https://guide.example/404.html");
        announced.ShouldNotContain("https://guide.example/roles/planner/");
    }

    [Fact]
    public void An_article_that_says_something_new_under_its_old_date_is_told_of()
    {
        TwoEditions.After(folder => folder.Replace(Manager, "level: mid", "level: senior")).Of(PageChangeKind.Changed).Single().StaleDate.ShouldBe("2026-11-21");
        TwoEditions.After(folder =>
        {
            folder.Replace(Manager, "level: mid", "level: senior");
            folder.Replace(Manager, "updated: 2026-11-21", "updated: 2026-11-22");
        }).Of(PageChangeKind.Changed).Single().StaleDate.ShouldBeNull();
    }

    private static string[] Facts(Action<InputFolder> edit) => [.. TwoEditions.After(edit).Of(PageChangeKind.Changed).Single(page => page.Address == "/roles/account-manager/").Facts.Select(fact => fact.InWords)];

    /// <summary>The redirect of a role takes its comparisons along without being written for them.</summary>
    [Fact]
    public void The_comparisons_of_a_role_that_moved_have_moved_as_well()
    {
        var diff = TwoEditions.After(folder =>
        {
            folder.Write("roles/account-management/client-manager.md", TwoEditions.ManagerText);
            folder.Delete(Manager);
            folder.Write("redirects.yml", "- { from: /roles/account-manager/, to: /roles/client-manager/ }");
        });

        diff.Pages.Where(page => page.Kind is PageChangeKind.Moved or PageChangeKind.Removed or PageChangeKind.Added).Select(page => $"{page.Kind} {page.From} → {page.Address}").ShouldBe(
        [
            "Moved /compare/account-director-vs-account-manager/ → /compare/account-director-vs-client-manager/",
            "Moved /roles/account-manager/ → /roles/client-manager/",
        ]);
        diff.Announced("https://guide.example").ShouldContain("https://guide.example/compare/account-director-vs-account-manager/");
    }

    private static Manifest Restyled(Manifest manifest) => manifest with { Files = [.. manifest.Files.Select(file => file with { Sha256 = Convert.ToHexStringLower(new byte[32]) })] };
}
