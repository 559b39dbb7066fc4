using RoleGuide.Model.Comparing;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Model.Comparing;

public sealed class ComparedPairsTests
{
    [Fact]
    public void A_pair_with_four_comparable_rows_two_differences_and_a_verdict_has_a_page()
    {
        var pair = Only(PairSite.Sound());

        pair.Pair.Path.Text.ShouldBe(PairSite.Page);
        (pair.Comparable, pair.Different, pair.Verdicts.Length, pair.HasPage).ShouldBe((4, 4, 1, true));
    }

    [Fact]
    public void Three_comparable_rows_are_too_few()
    {
        var pair = Only(PairSite.Build($"facets: {{ focus: Delivery, scope: Three clients, authority: Small changes }}\n{PairSite.Verdict}", "facets: { focus: Growth, scope: Thirty clients }"));

        (pair.Comparable, pair.Different, pair.HasPage).ShouldBe((3, 3, false));
    }

    [Fact]
    public void Two_differences_are_enough_and_one_is_too_few()
    {
        var two = Only(PairSite.Build($"{PairSite.ManagerFacets}\n{PairSite.Verdict}", "facets: { focus: Delivery, scope: Three clients, authority: Whole budgets }"));
        var one = Only(PairSite.Build($"{PairSite.ManagerFacets}\n{PairSite.Verdict}", "facets: { focus: Delivery, scope: Three clients, authority: SMALL changes }"));

        (two.Comparable, two.Different, two.HasPage).ShouldBe((4, 2, true));
        (one.Comparable, one.Different, one.HasPage).ShouldBe((4, 1, false));
    }

    [Fact]
    public void A_step_of_a_ladder_without_a_verdict_is_a_pair_without_a_page()
    {
        var pair = Only(PairSite.Build($"{PairSite.ManagerFacets}\nladder: {{ to: [account-director] }}", PairSite.DirectorFacets));

        (pair.Comparable, pair.IsStep, pair.Verdicts.IsEmpty, pair.HasPage).ShouldBe((4, true, true, false));
    }

    [Fact]
    public void Two_roles_are_compared_again_only_when_one_of_them_says_something_else()
    {
        var site = PairSite.Sound();
        var roles = site.Guide.Roles.Select(role => (role.Slug, role.Facts)).ToArray();
        var known = site.Content.Pairs.Value;

        var same = ComparedPairs.From(roles, known);
        var other = ComparedPairs.From([roles[0], (roles[1].Slug, roles[1].Facts with { Facets = roles[0].Facts.Facets })], known);

        same.All.Single().Lines.Equals(known.All.Single().Lines).ShouldBeTrue();
        (other.All.Single().Different, known.All.Single().Different).ShouldBe((1, 4));
    }

    [Fact]
    public void Roles_that_nobody_sets_beside_each_other_are_no_pair() =>
        PairSite.Build(PairSite.ManagerFacets, PairSite.DirectorFacets).Content.Pairs.Value.All.ShouldBeEmpty();

    [Fact]
    public void Ladders_are_read_both_ways_and_a_pair_named_three_times_is_one()
    {
        var pairs = PairSite.Sound("ladder: { to: [account-director] }", "ladder: { from: [account-manager] }\ncompare:\n  - { with: account-manager, verdict: The director decides what the manager delivers. }");

        var pair = Only(pairs);
        pair.IsStep.ShouldBeTrue();
        pair.Verdicts.Select(verdict => (verdict.Slug, verdict.Text)).ShouldBe(
        [
            ("account-director", "The director decides what the manager delivers."),
            ("account-manager", "The manager delivers and the director decides."),
        ]);
    }

    [Fact]
    public void A_draft_is_in_no_pair_whatever_is_published()
    {
        var literal = PairSite.Literal($"{PairSite.ManagerFacets}\n{PairSite.Verdict}\ndraft: true", PairSite.DirectorFacets);

        SiteFixture.Build(literal).Content.Pairs.Value.All.ShouldBeEmpty();
        SiteFixture.Build(literal, request => request with { WithDrafts = true }).Files.ShouldNotContain(file => file.Path.StartsWith("compare/account", StringComparison.Ordinal));
    }

    [Fact]
    public void Experience_without_years_and_pay_of_another_ground_count_for_nothing()
    {
        var pair = Only(PairSite.Sound(
            "at-a-glance: { experience: { note: Some years } }\npay:\n  - { region: uk, band: typical, basis: base, amount: 35000-50000, as-of: 2025, source: survey }",
            "at-a-glance: { experience: { years: 7-10+ } }\npay:\n  - { region: uk, band: typical, basis: total, amount: 70000-90000, as-of: 2025, source: survey }"));

        pair.Comparable.ShouldBe(4);
        LikenessOf(pair, ComparedFields.Experience).ShouldBe(Likeness.Unknown);
        LikenessOf(pair, ComparedFields.Pay).ShouldBe(Likeness.Unknown);
    }

    [Fact]
    public void Pay_of_the_same_region_and_basis_and_years_on_both_sides_count()
    {
        var pair = Only(PairSite.Sound(
            "at-a-glance: { experience: { years: 3-5 } }\npay:\n  - { region: uk, band: typical, basis: base, amount: 35000-50000, as-of: 2025, source: survey }",
            "at-a-glance: { experience: { years: 3-5 } }\npay:\n  - { region: uk, band: average, basis: base, amount: 90000, as-of: 2025, source: survey }"));

        pair.Comparable.ShouldBe(6);
        LikenessOf(pair, ComparedFields.Experience).ShouldBe(Likeness.Alike);
        LikenessOf(pair, ComparedFields.Pay).ShouldBe(Likeness.Different);
    }

    [Fact]
    public void That_no_certification_is_needed_is_a_value_and_not_a_gap()
    {
        var pair = Only(PairSite.Sound("at-a-glance: { certifications: none }", "at-a-glance: { certifications: none }"));

        LikenessOf(pair, ComparedFields.Certifications).ShouldBe(Likeness.Alike);
    }

    [Fact]
    public void Lists_are_alike_in_whatever_order()
    {
        var pair = Only(PairSite.Sound("at-a-glance: { employers: [Agencies, Banks] }", "at-a-glance: { employers: [banks, agencies] }"));

        LikenessOf(pair, ComparedFields.Employers).ShouldBe(Likeness.Alike);
    }

    private static ComparedPair Only(SiteFixture site)
    {
        site.Printed.ShouldBe("");
        return site.Content.Pairs.Value.All.ShouldHaveSingleItem();
    }

    private static Likeness LikenessOf(ComparedPair pair, ComparedField field) => pair.Lines.Single(line => line.Field == field).Likeness;
}
