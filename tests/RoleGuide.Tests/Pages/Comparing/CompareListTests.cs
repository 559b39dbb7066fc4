using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Pages.Comparing;

public sealed class CompareListTests
{
    private const string Facets = "facets: { focus: Focus of N, scope: Scope of N, authority: Authority of N }";

    [Fact]
    public void Each_pair_stands_under_both_of_its_roles_with_its_verdict()
    {
        var page = PairSite.Sound("ladder: { to: [account-director] }").Page("/compare/");

        page.QuerySelectorAll("h3").Select(role => role.TextContent).ShouldBe(["Account director", "Account manager"]);
        page.QuerySelectorAll(".compare-entries a").Select(link => link.GetAttribute("href")).ShouldBe([PairSite.Page, PairSite.Page]);
        page.QuerySelectorAll(".compare-entries small").Select(relation => relation.TextContent).ShouldBe(["one rung down", "one rung up"]);
        page.QuerySelectorAll(".compare-entries p + p").Select(verdict => verdict.TextContent).ShouldAllBe(verdict => verdict == "The manager delivers and the director decides.");
    }

    [Fact]
    public void Without_any_pair_the_page_says_so_and_the_sitemap_leaves_it_out()
    {
        PairSite.Build("", "").Files.ShouldNotContain(file => file.Path == "compare/index.html");
        var site = SiteFixture.Build($"{PairSite.Literal("", "")}-- site.yml --\n{SiteFixture.SiteYml.Replace("[roles]", "[roles, compare]", StringComparison.Ordinal)}");

        site.Page("/compare/").QuerySelector(".standfirst")!.TextContent.ShouldBe("No two roles of the guide have enough in common yet to be compared.");
        site.Text("sitemap.xml").ShouldNotContain("/compare/");
    }

    [Theory]
    [InlineData(151, false)]
    [InlineData(152, true)]
    public void A_list_of_more_than_300_entries_becomes_an_index_with_a_page_for_each_category(int roles, bool isSplit)
    {
        // Neighbours in a row: one pair less than roles, and each pair is two entries.
        var literal = string.Concat(Enumerable.Range(0, roles).Select(i => PairSite.Article($"role-{i:000}", $"title: Role {i}\n{Facets.Replace("N", $"{i}", StringComparison.Ordinal)}{Beside(i - 1)}")));
        var site = SiteFixture.Build(literal);

        site.Page("/compare/").QuerySelectorAll(".compare-entries li").Length.ShouldBe(isSplit ? 0 : 300);
        site.Page("/categories/account-management/").QuerySelectorAll("main .labels a").Select(link => link.GetAttribute("href"))
            .ShouldBe([isSplit ? "/compare/account-management/" : "/compare/#category-account-management"]);
        site.Files.Any(file => file.Path == "compare/account-management/index.html").ShouldBe(isSplit);
        if (!isSplit) return;
        var link = site.Page("/compare/").QuerySelector("main section a")!;
        (link.TextContent, link.GetAttribute("href")).ShouldBe(("302 comparisons", "/compare/account-management/"));
        site.Page("/compare/account-management/").QuerySelectorAll(".compare-entries li").Length.ShouldBe(302);
    }

    private static string Beside(int other) => other < 0 ? "" : $"\ncompare:\n  - {{ with: role-{other:000}, verdict: One of the two has a higher number. }}";
}
