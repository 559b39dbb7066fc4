using System.Text.RegularExpressions;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Pages;

/// <summary>What a reader finds on pages of roles, seen from the articles that say it.</summary>
public sealed class RolePageTests
{
    private static SiteFixture Site { get; } = SiteFixture.Build(
        $"""
        -- roles/account-management/manager-uk.md --
        {SiteFixture.SoundArticle("title: Account manager\naliases: [Client manager]\nladder: { from: [Account executive], to: [director] }\nrelated: [director]")}
        -- roles/account-management/manager-us.md --
        {SiteFixture.SoundArticle("title: Sales manager\nregions: [us]\naliases: [Account manager]")}
        -- roles/account-management/director.md --
        {SiteFixture.SoundArticle("title: Director\nlevel: director\nladder: { from: [manager-us] }\nkpis:\n  - { name: Retention, target: 90%, source: survey }\n  - { name: Growth, source: survey }\n  - { name: Profit, source: guide }")}
        """);

    [Fact]
    public void A_step_that_one_article_names_is_seen_from_the_other_as_well()
    {
        Rungs("/roles/manager-uk/").ShouldBe(["Director", "Account manager", "Account executive"]);
        Rungs("/roles/manager-us/").ShouldBe(["Director", "Sales manager"]);
        Rungs("/roles/director/").ShouldBe(["Director", "Sales manager", "Account manager"]);
        Site.Guide.Ladders.Below("director").Select(name => name.Text).ShouldBe(["manager-us", "manager-uk"], "what an article says of itself comes first");
        Site.Guide.Ladders.Above("manager-uk").Select(name => name.Text).ShouldBe(["director"]);
        Site.Guide.Ladders.Above("manager-us").Select(name => name.Text).ShouldBe(["director"]);
        Site.Guide.Ladders.Above("director").ShouldBeEmpty();
    }

    [Fact]
    public void A_rung_without_an_article_is_a_title_and_no_link()
    {
        var page = Site.Page("/roles/manager-uk/");

        page.QuerySelectorAll("#main a").ShouldNotContain(link => link.TextContent == "Account executive");
        page.QuerySelectorAll("#main a").ShouldContain(link => link.TextContent == "Director" && link.GetAttribute("href") == "/roles/director/");
    }

    [Fact]
    public void Namesakes_of_other_regions_name_one_another_and_their_titles_name_the_region()
    {
        var uk = Site.Page("/roles/manager-uk/");
        var us = Site.Page("/roles/manager-us/");

        uk.QuerySelector("h1")!.TextContent.ShouldBe("Account manager (UK)");
        us.QuerySelector("h1")!.TextContent.ShouldBe("Sales manager (US)");
        uk.QuerySelector(".namesakes a")!.GetAttribute("href").ShouldBe("/roles/manager-us/");
        us.QuerySelector(".namesakes a")!.GetAttribute("href").ShouldBe("/roles/manager-uk/");
        Site.Page("/roles/director/").QuerySelector(".namesakes").ShouldBeNull();
        Site.Page("/roles/director/").QuerySelector("h1")!.TextContent.ShouldBe("Director");
    }

    [Fact]
    public void A_namesakes_title_is_no_other_name_on_the_page_and_the_pairs_page_tells_the_two_apart()
    {
        Site.Page("/roles/manager-us/").QuerySelector(".aliases").ShouldBeNull();
        Site.Page("/roles/manager-uk/").QuerySelector(".aliases")!.TextContent.ShouldContain("Client manager");
        Site.Page("/roles/manager-us/").QuerySelectorAll(".namesakes a").Select(link => link.TextContent).ShouldBe(["Account manager (United Kingdom)"], "no page compares the two");
        Site.Page("/roles/").QuerySelectorAll(".a-to-z li:has(a[href='/roles/manager-us/'])").Length.ShouldBe(2, "the list of all titles keeps it");

        var real = RealGuide.Built.Page("/roles/client-services-director/");
        real.QuerySelectorAll(".namesakes a").Select(link => link.GetAttribute("href")).ShouldBe(["/roles/director-of-client-services/", "/compare/client-services-director-vs-director-of-client-services/"]);
        real.QuerySelector(".aliases")!.TextContent.ShouldNotContain("Director of client services");
        var twin = RealGuide.Built.Text("roles/client-services-director.md");
        twin.ShouldContain("): [how they differ](https://roleguide.example/compare/client-services-director-vs-director-of-client-services/).");
        twin.ShouldContain("- Also known as: Client service director\n");
        real.QuerySelector("script[type='application/ld+json']")!.TextContent.ShouldContain("\"alternateName\":[\"Client service director\"]");
    }

    [Fact]
    public void Beside_the_pay_it_stands_where_sources_disagree_about_pay_and_only_then()
    {
        foreach (var role in RealGuide.Built.Guide.Roles)
        {
            var page = RealGuide.Built.Page($"/roles/{role.Slug}/");
            var about = page.QuerySelectorAll(".disagreement h3").Select(heading => heading.TextContent.Trim()["On ".Length..]).Where(about => Regex.IsMatch(about, @"\bpay\b", RegexOptions.None, TimeSpan.FromSeconds(1))).ToArray();
            var line = page.QuerySelectorAll(".pay a[href='#sources-disagree']").Select(link => link.ParentElement!.TextContent);
            line.ShouldBe(about.Length == 0 ? [] : [$"Sources disagree on {string.Join(" and ", about)}."], role.Slug);
        }

        RealGuide.Built.Page("/roles/account-director/").QuerySelector(".pay a[href='#sources-disagree']").ShouldNotBeNull();
        RealGuide.Built.Page("/roles/customer-service-director/").QuerySelector(".pay a[href='#sources-disagree']").ShouldBeNull();
    }

    [Fact]
    public void The_contents_list_names_the_sections_that_are_there_in_their_order()
    {
        foreach (var address in (string[])["/roles/manager-uk/", "/roles/manager-us/", "/roles/director/"])
        {
            var page = Site.Page(address);
            var headings = page.QuerySelectorAll("main h2[id]").Select(heading => heading.Id);

            page.QuerySelectorAll(".contents li a").Select(link => link.GetAttribute("href")![1..]).ShouldBe(headings);
        }
    }

    [Fact]
    public void A_source_that_is_named_often_is_listed_once_and_every_link_to_it_arrives()
    {
        var page = Site.Page("/roles/director/");

        page.QuerySelectorAll(".sources > li").Select(source => source.Id).ShouldBe(["source-survey", "source-guide"]);
        page.QuerySelectorAll("a[href^='#source-']").Select(link => link.GetAttribute("href")).ShouldBe(["#source-survey", "#source-survey", "#source-guide"]);
    }

    [Fact]
    public void A_role_without_figures_says_so()
    {
        Site.Page("/roles/director/").QuerySelector(".absence")!.TextContent.ShouldBe("The sources behind this guide give no pay for this role (United Kingdom).");
    }

    private static IEnumerable<string> Rungs(string address) => Site.Page(address).QuerySelectorAll(".rung-title").Select(rung => rung.TextContent.Trim());

    [Fact]
    public void A_related_role_that_the_page_compares_is_told_there_and_not_once_more_in_its_card()
    {
        var page = RealGuide.Built.Page("/roles/account-manager/");
        var compared = page.QuerySelectorAll(".neighbour h3 a").Select(link => link.GetAttribute("href")).ToArray();
        var cards = page.QuerySelectorAll(".cards li").Select(card => (Leads: card.QuerySelector("a")!.GetAttribute("href"), IsTold: card.QuerySelector("p:not([class])") is not null)).ToArray();

        cards.Count(card => card.IsTold).ShouldBeInRange(1, cards.Length - 1);
        cards.ShouldAllBe(card => card.IsTold != compared.Contains(card.Leads));
    }
}
