using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Pages;

public sealed class StalePayTests
{
    private const string Pay = "pay:\n  - { region: uk, band: typical, basis: base, amount: 35000, as-of: 2022, source: survey }\n  - { region: uk, band: top, basis: base, amount: 60000, as-of: 2023, source: survey }";

    [Theory]
    [InlineData("2026-11-21", new[] { "2022" })]
    [InlineData("2027-01-01", new[] { "2022", "2023" })]
    [InlineData("2025-12-31", new string[0])]
    public void Pay_older_than_three_years_by_the_content_date_is_marked(string date, string[] marked)
    {
        var site = SiteFixture.Build($"-- {SiteFixture.ArticlePath} --\n{SiteFixture.SoundArticle(Pay)}", request => request with { ContentDate = DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture) });
        Marked(site).ShouldBe(marked);
    }

    [Fact]
    public void The_age_is_a_setting()
    {
        var site = SiteFixture.Build($"-- site.yml --\n{SiteFixture.SiteYml}\npay-stale-years: 1\n-- {SiteFixture.ArticlePath} --\n{SiteFixture.SoundArticle(Pay)}");
        Marked(site).ShouldBe(["2022", "2023"]);
    }

    private static IEnumerable<string> Marked(SiteFixture site) => site.Page("/roles/account-manager/")
        .QuerySelectorAll(".pay-table tbody tr").Where(row => row.QuerySelector(".old") is not null).Select(row => row.TextContent.Contains("2022", StringComparison.Ordinal) ? "2022" : "2023");
}
