using System.Globalization;
using AngleSharp.Dom;
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

    [Fact]
    public void Several_figures_with_the_same_claim_are_told_together_and_none_is_the_title()
    {
        var site = SiteFixture.Build(Messages.Role("account-manager", "Account manager", "ladder: { to: [planner] }\n" + TwoRanges) + Messages.Role("planner", "Planner", TwoRegions));

        site.Page("/roles/account-manager/").Title.ShouldBe("Account manager (UK): pay, job and next steps | Test guide");
        TypicalPay.InWords(site.Guide.RoleBySlug["account-manager"], site.Guide).ShouldBe("£30,000–£40,000 base, 2025; also £35,000 or more and £50,000");
        Plain(site.Page("/career-paths/").QuerySelector(".ladder-drawing a[href='/roles/account-manager/']")!).ShouldEndWith("£30,000–£40,000 base, 2025 also £35,000 or more and £50,000");
        site.Page("/").QuerySelectorAll(".pay-overview tbody tr").Select(row => Plain(row.QuerySelector("th")!) + ": " + Plain(row.QuerySelector("b")!)).ShouldBe(
            ["Account manager first words: £30,000–£40,000", "Account manager: £35,000 or more", "Account manager other words: £50,000", "Planner: £40,000"]);
    }

    [Fact]
    public void The_drawing_names_a_band_that_is_not_typical()
    {
        var site = SiteFixture.Build(
            Messages.Role("account-manager", "Account manager", "ladder: { to: [planner] }\npay:\n  - { region: uk, band: top, basis: total, amount: 40000, as-of: 2025, source: survey }") + Messages.Role("planner", "Planner"));

        Plain(site.Page("/career-paths/").QuerySelector(".ladder-drawing a[href='/roles/account-manager/']")!).ShouldBe("Account manager Top: £40,000 total, 2025");
        Plain(site.Page("/roles/planner/").QuerySelector("#ladder")!.Parent!).ShouldContain("Top: £40,000 total, 2025");
    }

    [Fact]
    public void An_overview_says_how_many_roles_it_leaves_out_and_how_silent_sources_are_read()
    {
        Introduction(RealGuide.Built, "/").ShouldEndWith("Where a source does not say, we count pay as base. 2 roles with pay are left out: they have no typical figure, or no other role of their region has one on the same basis.");
        Introduction(RealGuide.Built, "/salary-guide/").ShouldBe(Introduction(RealGuide.Built, "/"));
        var reason = RealGuide.Built.Page("/").QuerySelector(".pay p a")!.GetAttribute("href")!;
        RealGuide.Built.Page(reason.Split('#')[0]).GetElementById(reason.Split('#')[1])!.TextContent.ShouldContain("basis");

        var other = SiteFixture.Build(string.Concat(Enumerable.Range(0, 13).Select(i => Messages.Role($"role-{i}", $"Role {i}", TwoRegions)))
            + Messages.Role("alone", "Alone", "pay:\n  - { region: uk, band: typical, basis: total, amount: 40000, as-of: 2025, source: survey }"));
        Introduction(other, "/").ShouldEndWith("we count pay as base. Each table names the 12 roles that pay most. 1 role with pay is left out: it has no typical figure, or no other role of its region has one on the same basis.");
        other.Page("/").QuerySelector(".pay p a").ShouldBeNull("the guide has no page that gives the reason");
        other.Page("/").QuerySelectorAll(".pay-overview").Select(table => table.QuerySelectorAll("tbody tr").Length).ShouldBe([12, 12]);

        static string Introduction(SiteFixture site, string address) => Plain(site.Page(address).QuerySelector("section.pay p")!);
    }

    private static string Plain(INode node) => string.Join(' ', string.Join(' ', node.Descendants<IText>().Select(text => text.Data)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace(" .", ".", StringComparison.Ordinal);

    private const string TwoRanges = """
        pay:
          - { region: uk, band: typical, basis: base, amount: 30000-40000, as-of: 2025, source: survey, label: first words }
          - { region: uk, band: typical, basis: base, amount: 35000+, as-of: 2025, source: survey }
          - { region: uk, band: typical, basis: base, amount: 50000, as-of: 2025, source: survey, label: other words }
          - { region: uk, band: typical, basis: base, amount: 50000, as-of: 2025, source: guide }
          - { region: uk, band: typical, basis: base, amount: 20000, as-of: 2024, source: survey }
          - { region: uk, band: typical, basis: total, amount: 60000, as-of: 2025, source: survey }
        """;

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
