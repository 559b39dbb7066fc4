using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Pages;

/// <summary>No sentence that the build writes by itself may be false for a guide that follows the contract.</summary>
public sealed class TrueWordsTests
{
    private const string Top = "pay:\n  - { region: us, band: top, basis: total, amount: 140000-185000, as-of: 2026, source: guide }";

    [Fact]
    public void The_pay_of_a_single_band_is_never_called_typical()
    {
        var site = SiteFixture.Build(
            $"""
            -- roles/account-management/one.md --
            {SiteFixture.SoundArticle($"title: One\nregions: [us]\n{Top}")}
            -- roles/account-management/two.md --
            {SiteFixture.SoundArticle($"title: Two\nregions: [us]\n{Top}")}
            """);

        site.Page("/").QuerySelector("#pay").ShouldBeNull();
        site.Page("/categories/account-management/").QuerySelector(".card-pay")!.TextContent.ShouldBe("Top: $140,000–$185,000 total, 2026");
        site.Page("/roles/one/").Title.ShouldBe("One (US): top pay $140,000–$185,000, 2026 | Test guide");
    }

    [Fact]
    public void A_category_keeps_its_abbreviation_and_the_tagline_ends_before_the_next_sentence()
    {
        var site = SiteFixture.Build($$"""
            -- site.yml --
            {{SiteFixture.SiteYml.Replace("tests alone.", "tests alone", StringComparison.Ordinal)}}
            -- categories.yml --
            - { id: account-management, title: HR and sales, summary: Roles that win and keep the people of a company. }
            -- {{SiteFixture.ArticlePath}} --
            {{SiteFixture.SoundArticle()}}
            """);

        site.Page("/").QuerySelector("meta[name=description]")!.GetAttribute("content").ShouldBe(
            "A guide that exists for tests alone. Test guide describes roles in HR and sales. Every figure names its region, its year and its source.");
    }
}
