using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Content.Articles;

public sealed class AverageTests
{
    [Theory]
    [InlineData("70000")]
    [InlineData("~70000")]
    public void An_average_is_one_amount(string amount) => Printed(amount).ShouldBe("");

    [Fact]
    public void An_average_has_no_open_end() => Printed("70000+").ShouldBe(
        """
        input/roles/account-management/account-manager.md:8:56: error RG203: An average is one amount, but this one has an open end. Expected a single amount with band: average.
             8 |   - { region: uk, band: average, basis: base, amount:  70000+, as-of: 2025, source: survey }
               |                                                        ^^^^^^
                hint: Leave out the plus sign, or name the band that the source means.
        """);

    private static string Printed(string amount) =>
        SiteFixture.Article(SiteFixture.SoundArticle($"pay:\n  - {{ region: uk, band: average, basis: base, amount:  {amount}, as-of: 2025, source: survey }}")).Printed;
}
