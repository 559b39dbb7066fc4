using System.Globalization;
using RoleGuide.Model;
using RoleGuide.Pages;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Pages;

public sealed class TypicalPayTests
{
    [Theory]
    [InlineData("entry base 1|typical base 2|average base 3", 2)]
    [InlineData("typical total 1|entry base 2", 2)]
    [InlineData("typical ote 1|typical total 2", 2)]
    [InlineData("mid base 1|average base 2", 2)]
    [InlineData("senior base 1|mid base 2", 2)]
    [InlineData("entry base 1|senior base 2", 2)]
    [InlineData("top base 1|entry base 2", 2)]
    [InlineData("typical base 1|typical base 2", 1)]
    public void Base_goes_before_total_and_typical_before_the_rest_and_the_first_before_the_second(string figures, long amount) =>
        TypicalPay.Of(Facts(figures)).ShouldNotBeNull().Amount.Low.ShouldBe(amount);

    [Fact]
    public void A_role_without_figures_has_none() => TypicalPay.Of(Facts("")).ShouldBeNull();

    [Fact]
    public void In_words_it_names_basis_and_year()
    {
        var site = SiteFixture.Article(SiteFixture.SoundArticle("pay:\n  - { region: uk, band: typical, basis: base, amount: 35000-50000, as-of: 2025, source: survey }"));

        TypicalPay.InWords(site.Guide.Roles[0], site.Guide).ShouldBe("£35,000–£50,000 base, 2025");
    }

    [Fact]
    public void Within_a_band_the_newest_year_stands_for_the_role()
    {
        var site = SiteFixture.Article(SiteFixture.SoundArticle(
            """
            pay:
              - { region: uk, band: typical, basis: base, amount: 31000-41000, as-of: 2023, source: survey }
              - { region: uk, band: typical, basis: base, amount: 35000-50000, as-of: 2025, source: survey }
              - { region: uk, band: entry, basis: base, amount: 25000, as-of: 2026, source: survey }
            """));

        TypicalPay.InWords(site.Guide.Roles[0], site.Guide).ShouldBe("£35,000–£50,000 base, 2025");
    }

    [Fact]
    public void Where_a_role_speaks_of_two_regions_the_figure_names_its_own()
    {
        var site = SiteFixture.Build(Messages.Role("account-manager", "Account manager", "ladder: { to: [planner] }\n" + TwoRegions) + Messages.Role("planner", "Planner", TwoRegions));

        site.Page("/roles/").Title.ShouldBe("All job roles from A to Z | Test guide");
        site.Page("/roles/account-manager/").Title.ShouldBe("Account manager (UK and US): US $60,000, 2026 | Test guide");
        site.Page("/categories/account-management/").Body!.TextContent.ShouldContain("$60,000 base, 2026, United States");
        site.Page("/roles/account-manager/").QuerySelector("#ladder")!.Parent!.TextContent.ShouldContain("$60,000 base, 2026, United States");
        site.Page("/career-paths/").QuerySelector("svg")!.TextContent.ShouldContain("base, 2026, US");
    }

    [Fact]
    public void A_role_of_two_regions_stands_in_the_overview_of_each()
    {
        var site = SiteFixture.Build(Messages.Role("account-manager", "Account manager", TwoRegions) + Messages.Role("planner", "Planner", TwoRegions));

        var home = site.Page("/").Body!.TextContent;
        home.ShouldContain("£40,000");
        home.ShouldContain("$60,000");
    }

    private const string TwoRegions = """
        regions: [uk, us]
        pay:
          - { region: uk, band: typical, basis: base, amount: 40000, as-of: 2025, source: survey }
          - { region: us, band: typical, basis: base, amount: 60000, as-of: 2026, source: guide }
        """;

    private static RoleFacts Facts(string figures) =>
        new("Role", "", ["uk"], Level.Mid, [], null, default, [], default, false) { Pay = [.. figures.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(Figure)] };

    private static Pay Figure(string words) => words.Split(' ') is [var band, var basis, var amount]
        ? new Pay("uk", Enum.Parse<Band>(band, ignoreCase: true), Enum.Parse<Basis>(basis, ignoreCase: true), new Amount(long.Parse(amount, CultureInfo.InvariantCulture), null, false, false), 2026, "survey", null, null)
        : throw new ArgumentException($"No figure: {words}", nameof(words));
}
