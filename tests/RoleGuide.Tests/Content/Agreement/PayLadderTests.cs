using static RoleGuide.Tests.Fixtures.Messages;

namespace RoleGuide.Tests.Content.Agreement;

public sealed class PayLadderTests
{
    [Fact]
    public void Pay_that_falls_is_a_warning_with_both_figures() => AboutStep("40000-50000", "35000-45000").ShouldBe(
        """
        input/roles/account-management/bbb.md:8:51: warning RG609: The ladder leads from aaa up to bbb, but this pay is lower than there. Expected pay of the same region, basis and band that is equal or higher.
             8 |   - { region: uk, band: mid, basis: base, amount: 35000-45000, as-of: 2025, source: survey }
               |                                                   ^^^^^^^^^^^
                hint: Check both figures with their sources, and the ladder.
                input/roles/account-management/aaa.md:8:51: the pay one step below
        """);

    [Theory]
    [InlineData("40000", "40000")]
    [InlineData("40000", "45000")]
    [InlineData("40000-50000", "35000-60000")]
    [InlineData("40000-50000", "35000-50000")]
    [InlineData("40000-50000", "35000+")]
    public void Pay_that_is_equal_or_higher_or_may_be_does_not_fall(string lower, string upper) => AboutStep(lower, upper).ShouldBe("");

    [Theory]
    [InlineData("mid", "senior")]
    [InlineData("base", "total")]
    [InlineData("region: uk", "region: us")]
    public void Only_like_is_compared_with_like(string from, string to) =>
        AboutSite(Rung("aaa", Figure("40000"), "to: [bbb]") + Rung("bbb", Figure("30000").Replace(from, to, StringComparison.Ordinal), "readiness: Ready.")).ShouldBe("");

    private static string AboutStep(string lower, string upper) => AboutSite(Rung("aaa", Figure(lower), "to: [bbb]") + Rung("bbb", Figure(upper), "readiness: Ready."));

    private static string Rung(string slug, string figure, string ladder) => Role(slug, $"Role {slug}", $"regions: [uk, us]\npay:\n{figure}\nladder: {{ {ladder} }}");

    private static string Figure(string amount) => $"  - {{ region: uk, band: mid, basis: base, amount: {amount}, as-of: 2025, source: survey }}";
}
