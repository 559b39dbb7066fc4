using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Pages.Comparing;

public sealed class CompareNeighboursTests
{
    [Theory]
    [InlineData("account-manager", "One rung up")]
    [InlineData("account-director", "One rung down")]
    public void Both_articles_lead_to_the_page_of_their_pair(string slug, string relation)
    {
        var page = PairSite.Sound("ladder: { to: [account-director] }").Page($"/roles/{slug}/");

        page.QuerySelectorAll(".neighbour > p > a").Select(link => link.GetAttribute("href")).ShouldBe([PairSite.Page]);
        page.QuerySelectorAll(".neighbour .labels li").Select(label => label.TextContent).ShouldContain(relation);
        page.QuerySelector(".neighbour .verdict")!.TextContent.Trim().ShouldBe("The manager delivers and the director decides.");
        page.QuerySelectorAll(".neighbour table").ShouldBeEmpty();
        page.QuerySelectorAll(".contents a").Select(link => link.GetAttribute("href")).ShouldContain("#compare");
    }

    [Theory]
    [InlineData("account-manager")]
    [InlineData("account-director")]
    public void A_pair_without_a_page_is_compared_on_the_spot(string slug)
    {
        var page = PairSite.Build("ladder: { to: [account-director] }\nfacets: { focus: Delivery, scope: Three clients }", "facets: { focus: Growth }").Page($"/roles/{slug}/");

        page.QuerySelectorAll(".neighbour > p > a").ShouldBeEmpty();
        page.QuerySelectorAll(".neighbour td").Select(cell => $"{cell.GetAttribute("data-role")} {cell.GetAttribute("data-field")} {cell.QuerySelector(".value")!.TextContent}").ShouldBe(
        [
            "account-director level Director",
            "account-manager level Mid level",
            "account-director facets.focus Growth",
            "account-manager facets.focus Delivery",
        ]);
    }

    [Fact]
    public void A_role_that_nobody_compares_has_no_such_section()
    {
        var page = PairSite.Build("", "").Page("/roles/account-manager/");

        page.QuerySelector("#compare").ShouldBeNull();
        page.QuerySelectorAll(".contents a").ShouldNotContain(link => link.GetAttribute("href") == "#compare");
    }

    /// <summary>What an article says of itself is certain before anything is compared, so others can link there; what others say of it is not.</summary>
    [Fact]
    public void Articles_can_link_to_the_comparison_of_an_article_that_names_a_neighbour()
    {
        var sound = SiteFixture.SoundArticle("title: Planner", "## Plans\n\nSee [the manager](account-manager.md#compare).\n");
        var manager = PairSite.Literal($"{PairSite.ManagerFacets}\n{PairSite.Verdict}", PairSite.DirectorFacets);

        SiteFixture.Build($"{manager}-- roles/account-management/planner.md --\n{sound}").Page("/roles/planner/").QuerySelector(".prose p a")!.GetAttribute("href").ShouldBe("/roles/account-manager/#compare");
        SiteFixture.Build($"{manager}-- roles/account-management/planner.md --\n{sound.Replace("manager.md", "director.md", StringComparison.Ordinal)}").Printed.ShouldContain(": error RG402: ");
    }

    [Fact]
    public void A_category_shows_its_roles_side_by_side()
    {
        var page = PairSite.Sound().Page("/categories/account-management/");

        page.QuerySelectorAll(".matrix thead th").Select(head => head.TextContent).ShouldBe(["Role", "Level", "Experience", "Pay", "Focus", "Scope", "Authority", "Client contact", "Time horizon", "Measured by"]);
        page.QuerySelectorAll(".matrix td[data-role=account-manager]").Select(cell => cell.TextContent.Trim()).ShouldBe(
            ["Mid level", "The sources don’t say", "The sources don’t say", "Delivery", "Three clients", "Small changes", "The sources don’t say", "The sources don’t say", "The sources don’t say"]);
    }

    [Fact]
    public void The_home_page_shows_neighbours_on_a_ladder_and_no_other_pair()
    {
        PairSite.Sound().Page("/").QuerySelector("#comparisons").ShouldBeNull();
        PairSite.Sound("ladder: { to: [account-director] }").Page("/").QuerySelectorAll("[aria-labelledby=comparisons] a").Select(link => link.GetAttribute("href")).ShouldBe([PairSite.Page]);
    }
}
