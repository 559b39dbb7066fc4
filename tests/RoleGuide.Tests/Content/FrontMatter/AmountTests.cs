using RoleGuide.Model;
using RoleGuide.Tests.Fixtures;
using static RoleGuide.Tests.Fixtures.Messages;

namespace RoleGuide.Tests.Content.FrontMatter;

public sealed class AmountTests
{
    [Theory]
    [InlineData("85694", 85694L, null, false, false)]
    [InlineData("70000-120000", 70000L, 120000L, false, false)]
    [InlineData("140000+", 140000L, null, true, false)]
    [InlineData("120000-200000+", 120000L, 200000L, true, false)]
    [InlineData("~75000", 75000L, null, false, true)]
    [InlineData("~70000-80000", 70000L, 80000L, false, true)]
    [InlineData("\"85694\"", 85694L, null, false, false)]
    [InlineData("999999999", 999999999L, null, false, false)]
    public void Every_form_of_amount_survives(string text, long low, long? high, bool isOpenEnded, bool isApproximate) =>
        SiteFixture.Article(SiteFixture.SoundArticle(Pay(text))).Guide.Roles[0].Facts.Pay[0].Amount.ShouldBe(new Amount(low, high, isOpenEnded, isApproximate));

    [Theory]
    [InlineData("£70000", "Leave out the currency: the region gives it.")]
    [InlineData("\"70,000\"", "Write plain digits, without spaces and separators.")]
    [InlineData("70.000", "Write plain digits, without spaces and separators.")]
    [InlineData("70 000", "Write plain digits, without spaces and separators.")]
    [InlineData("70000 - 80000", "Write plain digits, without spaces and separators.")]
    [InlineData("70000–80000", "Use a plain hyphen between the two numbers.")]
    [InlineData("70k", "Write the number out: 70000, not 70k.")]
    [InlineData("1.2M", "Write the number out: 70000, not 70k.")]
    [InlineData("70K-80K", "Write the number out: 70000, not 70k.")]
    [InlineData("about 70000", "Write ~ for about and + for or more, and put other words into the note.")]
    [InlineData("competitive", "Write ~ for about and + for or more, and put other words into the note.")]
    [InlineData("\"-\"", "Leave the figure out when the source gives none.")]
    [InlineData("~", "Leave the figure out when the source gives none.")]
    [InlineData("0", "Leave the figure out when the source gives none: nobody is paid nothing.")]
    [InlineData("0-40000", "Leave the figure out when the source gives none: nobody is paid nothing.")]
    [InlineData("~0+", "Leave the figure out when the source gives none: nobody is paid nothing.")]
    [InlineData("1234567890", "Write a yearly amount in whole units of the currency, without pence or cents: it has nine digits at the most.")]
    [InlineData("40000-1234567890", "Write a yearly amount in whole units of the currency, without pence or cents: it has nine digits at the most.")]
    [InlineData("+", "Leave the figure out when the source gives none.")]
    public void Another_form_is_refused_with_the_way_to_mend_it(string text, string hint)
    {
        var printed = About(Pay(text));
        printed.ShouldContain($"error RG112: \"{text.Trim('"')}\" is not an amount. Expected a form such as 85694, 70000-120000, 140000+, 120000-200000+ or ~75000.");
        printed.ShouldEndWith("        hint: " + hint);
    }

    [Theory]
    [InlineData("070000")]
    [InlineData("70000-")]
    [InlineData("-70000")]
    [InlineData("70000-80000-90000")]
    [InlineData("70000++")]
    [InlineData("~~70000")]
    [InlineData("70000~")]
    [InlineData("1234567890")]
    [InlineData("0x10")]
    [InlineData("٧٠٠٠٠")]
    [InlineData("<70000")]
    public void What_is_no_amount_is_refused(string text) => About(Pay(text)).ShouldContain(" is not an amount. ");

    [Fact]
    public void A_bad_amount_is_shown_in_its_place() => About(Pay("70k")).ShouldBe(
            """
            input/roles/account-management/account-manager.md:8:51: error RG112: "70k" is not an amount. Expected a form such as 85694, 70000-120000, 140000+, 120000-200000+ or ~75000.
                 8 |   - { region: uk, band: mid, basis: base, amount: 70k, as-of: 2025, source: survey }
                   |                                                   ^^^
                    hint: Write the number out: 70000, not 70k.
            """);

    [Fact]
    public void A_range_that_runs_downwards_is_shown_turned_round() => About(Pay("~120000-70000+")).ShouldBe(
            """
            input/roles/account-management/account-manager.md:8:51: error RG113: The range "~120000-70000+" runs downwards. Expected the smaller number first.
                 8 |   - { region: uk, band: mid, basis: base, amount: ~120000-70000+, as-of: 2025, source: survey }
                   |                                                   ^^^^^^^^^^^^^^
                    hint: Did you mean "~70000-120000+"?
            """);

    [Fact]
    public void A_range_has_two_different_ends() => About(Pay("90000-90000+")).ShouldBe(
            """
            input/roles/account-management/account-manager.md:8:51: error RG113: The range "90000-90000+" has the same number at both ends. Expected two different numbers, or one alone.
                 8 |   - { region: uk, band: mid, basis: base, amount: 90000-90000+, as-of: 2025, source: survey }
                   |                                                   ^^^^^^^^^^^^
                    hint: Did you mean "90000+"?
            """);

    [Theory]
    [InlineData("0-2")]
    [InlineData("3")]
    [InlineData("7-10+")]
    [InlineData("~5")]
    [InlineData("10+")]
    public void Experience_is_counted_in_years(string years) => About($"at-a-glance:\n  experience: {{ years: {years} }}").ShouldBe("");

    [Fact]
    public void Words_are_no_number_of_years() => About("at-a-glance:\n  experience: { years: five or more, note: In an agency. }").ShouldBe(
            """
            input/roles/account-management/account-manager.md:8:24: error RG112: "five or more" is not a number of years. Expected a form such as 3, 7-10, 5+, 7-10+ or ~5, and 60 years at the most.
                 8 |   experience: { years: five or more, note: In an agency. }
                   |                        ^^^^^^^^^^^^
                    hint: Put words into the note of experience.
            """);

    [Fact]
    public void Nobody_has_seven_hundred_years_of_experience() => About("at-a-glance:\n  experience: { years: 5-700 }").ShouldBe(
            """
            input/roles/account-management/account-manager.md:8:24: error RG112: "5-700" is not a number of years. Expected a form such as 3, 7-10, 5+, 7-10+ or ~5, and 60 years at the most.
                 8 |   experience: { years: 5-700 }
                   |                        ^^^^^
                    hint: Put words into the note of experience.
            """);

    private static string Pay(string amount) => $"pay:\n  - {{ region: uk, band: mid, basis: base, amount: {amount}, as-of: 2025, source: survey }}";
}
