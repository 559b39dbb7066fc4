using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Content.Links;

/// <summary>Redirects to pages that no article stands for: to those that this guide has, and to no others.</summary>
public sealed class GeneratedRedirectTests
{
    private const int Many = 160;

    /// <summary>So many roles on a ladder, with questions, pay and comparisons, that every hub is split.</summary>
    private static readonly string s_large = string.Concat(Enumerable.Range(0, Many).Select(i => PairSite.Article(
        $"role-{i:000}",
        $$"""
        title: Role {{i}}
        ladder: { {{(i == 0 ? "to: [Partner]" : $"from: [role-{i - 1:000}]")}} }
        facets: { focus: Focus of {{i}}, scope: Scope of {{i}}, authority: Authority of {{i}} }
        {{(i == 0 ? "" : $"compare:\n  - {{ with: role-{i - 1:000}, verdict: One of the two has a higher number than the other. }}")}}
        pay:
          - { region: uk, band: typical, basis: base, amount: {{30_000 + i}}, as-of: 2025, source: survey }
          - { region: uk, band: top, basis: total, amount: {{40_000 + i}}, as-of: 2025, source: survey }
        faq:
          - { question: "What does role {{i}} do?", answer: "Number {{i}} and nothing else." }
          - { question: "What does role {{i}} leave to others?", answer: "Whatever has another number than {{i}}." }
        """)));

    [Theory]
    [InlineData("/salary-guide/uk/")]
    [InlineData("/salary-guide/uk/account-management/")]
    [InlineData("/faq/account-management/")]
    [InlineData("/compare/account-management/")]
    public void A_redirect_can_lead_to_every_page_of_a_split_hub(string to) => Printed(s_large, to).ShouldNotContain("RG422");

    [Theory]
    [InlineData("/salary-guide/us/")]
    [InlineData("/salary-guide/uk/sales/")]
    [InlineData("/faq/sales/")]
    [InlineData("/career-paths/role-000/")]
    public void But_to_none_that_this_guide_does_not_have(string to) => Printed(s_large, to).ShouldContain($"error RG422: {to} is the address of no page.");

    [Theory]
    [InlineData("/salary-guide/uk/account-management/")]
    [InlineData("/faq/account-management/")]
    [InlineData("/compare/account-management/")]
    public void Nor_to_the_parts_of_a_hub_that_is_whole(string to) =>
        Printed(PairSite.Literal(PairSite.Verdict, ""), to).ShouldContain($"error RG422: {to} is the address of no page.");

    [Fact]
    public void The_pages_of_ladders_are_known_once_there_are_too_many_for_one()
    {
        var ladder = string.Concat(Enumerable.Range(0, 301).Select(i => PairSite.Article($"role-{i:000}", $"title: Role {i}\n{(i == 0 ? "ladder: { to: [Partner] }" : $"ladder: {{ from: [role-{i - 1:000}] }}")}")));

        Printed(ladder, "/career-paths/role-000/").ShouldNotContain("RG422");
        Printed(ladder, "/career-paths/role-001/").ShouldContain("error RG422: /career-paths/role-001/ is the address of no page.");
    }

    [Fact]
    public void Hubs_that_have_nothing_to_show_are_no_pages() => Printed(PairSite.Literal("", ""), "/faq/").ShouldContain("error RG422: /faq/ is the address of no page.");

    [Fact]
    public void No_redirect_starts_at_a_generated_page() =>
        SiteFixture.Build($"{s_large}-- redirects.yml --\n- {{ from: /faq/account-management/, to: /faq/ }}").Printed.ShouldContain("error RG421: /faq/account-management/ is the address of a page");

    /// <summary>What a writer mends first may make the page that a redirect leads to.</summary>
    [Fact]
    public void While_articles_have_mistakes_nobody_knows_which_pages_there_are()
    {
        var found = Printed(PairSite.Literal("level: boss", ""), "/faq/");

        found.ShouldContain("level");
        found.ShouldNotContain("RG422");
    }

    private static string Printed(string literal, string to) => SiteFixture.Build($"{literal}-- redirects.yml --\n- {{ from: /old/, to: {to} }}").Printed;
}
