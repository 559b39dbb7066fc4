using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Pages;

public sealed class CategoryPagesTests
{
    [Fact]
    public void A_category_leads_to_the_places_where_the_rest_of_the_guide_speaks_of_its_roles()
    {
        var page = RealGuide.Built.Page("/categories/customer-service/");

        page.QuerySelectorAll("main .labels li a").Select(link => $"{link.TextContent} → {link.GetAttribute("href")}").ShouldBe(
        [
            "Comparisons → /compare/#category-customer-service",
            "Pay, United States → /salary-guide/us/#category_customer-service",
            "Questions → /faq/#category_customer-service",
            "Ladder: from customer service director upwards → /career-paths/#ladder-customer-service-director",
        ]);
        page.Title.ShouldBe("Customer service roles: pay and duties side by side | RoleGuide");
    }

    [Fact]
    public void Every_way_of_every_category_arrives()
    {
        var ways = RealGuide.Built.Files.Where(file => file.Kind == "category")
            .SelectMany(file => RealGuide.Built.Page("/" + file.Path[..^"index.html".Length]).QuerySelectorAll("main .labels li a")).Select(link => link.GetAttribute("href")!).ToArray();

        ways.Length.ShouldBeGreaterThan(10);
        foreach (var way in ways) RealGuide.Built.Page(way.Split('#')[0]).GetElementById(way.Split('#')[1]).ShouldNotBeNull(way);
    }

    [Fact]
    public void What_the_guide_does_not_have_is_no_way() =>
        SiteFixture.Build(Messages.Role("planner", "Planner")).Page("/categories/account-management/").QuerySelectorAll("main .labels li").ShouldBeEmpty();

    [Fact]
    public void Many_ladders_are_counted()
    {
        var site = SiteFixture.Build(string.Concat(Enumerable.Range(0, 5).Select(i => Messages.Role($"role-{i}", $"Role {i}", $"ladder: {{ to: [Partner {i}] }}"))));

        site.Page("/categories/account-management/").QuerySelectorAll("main .labels li a").Select(link => $"{link.TextContent} → {link.GetAttribute("href")}").ShouldBe(["5 career ladders → /career-paths/"]);
    }
}
