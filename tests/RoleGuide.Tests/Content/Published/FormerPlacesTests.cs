using RoleGuide.Tests.Fixtures;
using static RoleGuide.Tests.Content.Published.LedgerSite;

namespace RoleGuide.Tests.Content.Published;

/// <summary>What moved answers to its old names: headings, questions, and a role's place on every page that lists it.</summary>
public sealed class FormerPlacesTests
{
    [Fact]
    public void The_heading_that_took_a_place_carries_the_old_id_and_the_contents_say_nothing_of_it()
    {
        var page = SiteFixture.Article(SiteFixture.SoundArticle("anchor-aliases: { duties: responsibilities, tasks: responsibilities }")).Page("/roles/account-manager/");

        var heading = page.QuerySelector("h2#s-responsibilities")!;
        heading.QuerySelectorAll("span").Select(span => span.OuterHtml).ShouldBe(["<span id=\"s-duties\"></span>", "<span id=\"s-tasks\"></span>"]);
        heading.TextContent.ShouldBe("Responsibilities");
        page.QuerySelectorAll("[href$='-duties']").ShouldBeEmpty();
    }

    [Fact]
    public void A_question_carries_the_ids_of_its_old_words_here_and_in_the_list_of_all()
    {
        var site = SiteFixture.Article(SiteFixture.SoundArticle("anchor-aliases: { q-is-it-hard: q-is-it-very-hard }\nfaq:\n  - { question: Is it very hard?, answer: No. }"));

        site.Page("/roles/account-manager/").QuerySelector("#q-is-it-hard")!.ParentElement!.Id.ShouldBe("q-is-it-very-hard");
        site.Page("/faq/").QuerySelector("#account-manager--is-it-hard")!.Closest("div")!.Id.ShouldBe("account-manager--is-it-very-hard");
    }

    [Fact]
    public void Nothing_stands_on_the_page_for_what_leads_to_the_top() =>
        SiteFixture.Article(SiteFixture.SoundArticle("anchor-aliases: { duties: top }")).Page("/roles/account-manager/").QuerySelectorAll("#s-duties").ShouldBeEmpty();

    [Fact]
    public void A_text_page_keeps_its_old_anchors_as_well()
    {
        using var folder = Recorded();
        folder.Edit(About, "## Who we are", "## About us");
        folder.Edit(About, "updated:", "anchor-aliases: { who-we-are: about-us }\nupdated:");

        SiteFixture.Build(folder).Page("/about/").QuerySelector("h2#s-about-us > span#s-who-we-are").ShouldNotBeNull();
    }

    [Fact]
    public void A_role_that_moved_is_found_on_every_list_under_its_old_slug()
    {
        var site = SiteFixture.Build($$"""
            {{PairSite.Literal("faq:\n  - { question: Is it very hard?, answer: No. }\npay:\n  - { region: uk, band: typical, basis: base, amount: 30000-40000, as-of: 2025, source: survey }", "ladder:\n  from: [account-manager]")}}
            -- redirects.yml --
            - { from: /roles/handler/, to: /roles/account-manager/ }
            """);

        site.Page("/faq/").QuerySelector("h3#account-manager > span#handler").ShouldNotBeNull();
        site.Page("/faq/").QuerySelector("div#account-manager--is-it-very-hard #handler--is-it-very-hard").ShouldNotBeNull();
        site.Page("/salary-guide/uk/").QuerySelector("h3#account-manager > span#handler").ShouldNotBeNull();
        site.Page("/career-paths/").QuerySelector("div#rung-account-manager > span#rung-handler").ShouldNotBeNull();
        RoleGuide.Checks.DeepCheck.Run(site.Files).ShouldBeEmpty();
    }

    [Fact]
    public void A_role_that_moved_takes_its_comparisons_along()
    {
        var site = SiteFixture.Build($$"""
            {{PairSite.Literal($"{PairSite.ManagerFacets}\n{PairSite.Verdict}", PairSite.DirectorFacets)}}
            -- redirects.yml --
            - { from: /roles/handler/, to: /roles/account-manager/ }
            """);

        site.Text("_redirects").ShouldBe(
            """
            /compare/account-director-vs-handler/ /compare/account-director-vs-account-manager/ 301
            /compare/account-manager-vs-account-director/ /compare/account-director-vs-account-manager/ 301
            /compare/handler-vs-account-director/ /compare/account-director-vs-account-manager/ 301
            /roles/handler.md /roles/account-manager.md 301
            /roles/handler/ /roles/account-manager/ 301

            """);
    }

    [Fact]
    public void A_lost_role_is_told_once_and_not_for_each_of_its_comparisons()
    {
        using var folder = InputFolder.From(PairSite.Literal($"{PairSite.ManagerFacets}\n{PairSite.Verdict}", PairSite.DirectorFacets));
        Record(folder);
        folder.Rename(Manager, "roles/account-management/client-manager.md");

        SiteFixture.Build(folder).Printed.Split(": error ").Length.ShouldBe(2);
        folder.Write("redirects.yml", "- { from: /roles/account-manager/, to: /roles/client-manager/ }");
        SiteFixture.Build(folder).Printed.ShouldNotContain(": error ");
        folder.Delete("roles/account-management/client-manager.md");
        folder.Write("redirects.yml", "- { from: /roles/account-manager/, to: /roles/ }");
        SiteFixture.Build(folder).Printed.ShouldContain("error RG431: /compare/account-director-vs-account-manager/ was published and is gone.");
    }
}
