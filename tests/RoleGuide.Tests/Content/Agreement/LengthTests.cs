using RoleGuide.Tests.Fixtures;
using static RoleGuide.Tests.Fixtures.Messages;

namespace RoleGuide.Tests.Content.Agreement;

public sealed class LengthTests
{
    private const string Long = "Senior regional account manager for the public sector team";

    [Fact]
    public void A_title_is_cut_when_it_is_too_long_with_its_regions() => About($"title: {Long}\nregions: [uk, us]").ShouldBe(
        """
        input/roles/account-management/account-manager.md:2:8: warning RG610: The title of the page has 70 characters with the regions of the role. Expected 65 at most: search results cut what is longer.
             2 | title: Senior regional account manager for the public sector team
               |        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                hint: Leave out words that the regions, the level or the category say already.
        """);

    [Theory]
    [InlineData(60, "[uk]", false)]
    [InlineData(53, "[uk, us]", false)]
    [InlineData(54, "[uk, us]", true)]
    public void The_regions_count(int length, string regions, bool isTold) =>
        About($"title: A{new string('a', length - 1)}\nregions: {regions}").Contains("RG610", StringComparison.Ordinal).ShouldBe(isTold);

    [Fact]
    public void A_summary_of_a_category_is_cut_when_it_is_too_long() => AboutSite($"{Role("aaa", "Account manager")}-- categories.yml --\n- id: account-management\n  title: Account management\n  summary: {new string('a', 161)}\n").ShouldBe(
        $"""
        input/categories.yml:3:12: warning RG610: The summary has 161 characters. Expected 160 at most: search results cut what is longer.
             3 |   summary: {new string('a', 109)}…
               |            {new string('^', 109)}
                hint: Say the same in one short sentence.
        """);

    [Fact]
    public void Titles_of_pages_fit_with_the_brand_or_stand_alone()
    {
        var site = SiteFixture.Build(Role("aaa", Long) + Role("bbb", "Account director", "pay:\n- { region: uk, band: typical, basis: base, amount: 50000-60000, as-of: 2025, source: survey }") + Role("ddd", "Senior account manager of clients", "pay:\n- { region: uk, band: typical, basis: base, amount: 50000-60000, as-of: 2025, source: survey }") + Role("ccc", "Senior account manager of the larger clients"));

        site.Page("/roles/aaa/").Title.ShouldBe($"{Long} (UK)");
        site.Page("/roles/bbb/").Title.ShouldBe("Account director (UK): £50,000–£60,000, 2025 | Test guide");
        site.Page("/roles/ddd/").Title.ShouldBe("Senior account manager of clients (UK): £50,000–£60,000, 2025");
        site.Page("/roles/ccc/").Title.ShouldBe("Senior account manager of the larger clients (UK) | Test guide");
    }
}
