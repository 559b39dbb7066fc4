using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Content.Agreement;

public sealed class LadderPayChecksTests
{
    [Fact]
    public void Pay_that_falls_along_a_ladder_is_shown_with_both_figures() =>
        Ladder(["typical, basis: base, amount: 35000-50000"], ["typical, basis: base, amount: 34000-48000"]).Printed.ShouldBe(
            """
            input/roles/account-management/account-director.md:10:55: warning RG640: The ladder leads from account-manager up to account-director, but the pay falls. Expected pay that is equal or higher in the same region and on the same basis.
                10 |   - { region: uk, band: typical, basis: base, amount: 34000-48000, as-of: 2025, source: survey }
                   |                                                       ^^^^^^^^^^^
                    hint: Correct one of the two figures, or the ladder.
                    input/roles/account-management/account-manager.md:8:55: the pay of the lower rung
            """);

    [Theory]
    [InlineData("typical, basis: base, amount: 35000-50000", "typical, basis: base, amount: 35000-49000")]
    [InlineData("average, basis: base, amount: 40000", "average, basis: base, amount: 39000")]
    [InlineData("typical, basis: base, amount: 35000-50000", "average, basis: base, amount: 34000")]
    [InlineData("average, basis: ote, amount: 60000", "typical, basis: ote, amount: 40000-50000")]
    [InlineData("typical, basis: base, amount: 35000-50000+", "typical, basis: base, amount: 35000-60000")]
    public void It_falls(string lower, string upper) => Ladder([lower], [upper]).Run.Diagnostics.Select(one => one.Code).ShouldBe(["RG640"]);

    [Theory]
    [InlineData("typical, basis: base, amount: 35000-50000", "typical, basis: base, amount: 35000-50000")]
    [InlineData("typical, basis: base, amount: 35000-50000", "typical, basis: base, amount: 30000-60000")]
    [InlineData("typical, basis: base, amount: 35000-50000", "typical, basis: base, amount: 30000-40000+")]
    [InlineData("typical, basis: base, amount: 35000-50000", "average, basis: base, amount: 36000")]
    [InlineData("typical, basis: total, amount: 60000-90000", "typical, basis: base, amount: 40000-50000")]
    [InlineData("top, basis: base, amount: 60000-90000", "entry, basis: base, amount: 40000-50000")]
    public void It_does_not_fall(string lower, string upper) => Ladder([lower], [upper]).Printed.ShouldBe("");

    [Fact]
    public void Figures_of_different_regions_are_never_compared()
    {
        var site = Ladder(["typical, basis: base, amount: 90000-95000"], ["typical, basis: base, amount: 34000-48000"], "us");
        site.Printed.ShouldBe("");
    }

    [Fact]
    public void Where_figures_disagree_the_fall_must_show_in_all_of_them()
    {
        const string Year = "typical, basis: base, amount: 34000-48000";
        Ladder(["typical, basis: base, amount: 35000-50000"], [Year, "average, basis: base, amount: 20000"]).Run.Diagnostics.Length.ShouldBe(1);
        Ladder(["typical, basis: base, amount: 35000-50000"], [Year, "typical, basis: base, amount: 60000-70000, label: in London"], second: 2026).Printed.ShouldBe("");
    }

    private static SiteFixture Ladder(string[] lower, string[] upper, string region = "uk", int second = 2025) => SiteFixture.Build(
        $"""
        -- roles/account-management/account-manager.md --
        {SiteFixture.SoundArticle(Pay(lower, "uk", 2025))}
        -- roles/account-management/account-director.md --
        {SiteFixture.SoundArticle($"title: Account director\nlevel: director\nregions: [{region}]\nladder:\n  from: [account-manager]\n{Pay(upper, region, second)}")}
        """);

    private static string Pay(string[] figures, string region, int last) =>
        "pay:\n" + string.Concat(figures.Select((figure, i) => $"  - {{ region: {region}, band: {figure}, as-of: {(i == 0 ? 2025 : last)}, source: survey }}\n"));
}
