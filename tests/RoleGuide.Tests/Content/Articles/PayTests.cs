using static RoleGuide.Tests.Fixtures.Messages;

namespace RoleGuide.Tests.Content.Articles;

public sealed class PayTests
{
    private const string Figure = "  - { region: uk, band: mid, basis: base, amount: 40000, as-of: 2025, source: survey }\n";

    [Theory]
    [InlineData("region", "the id of a region of site.yml, which gives the currency")]
    [InlineData("band", "entry, mid, senior, typical, average or top")]
    [InlineData("basis", "base, total or ote")]
    [InlineData("amount", "an amount such as 70000-120000")]
    [InlineData("as-of", "the year the figure speaks of")]
    [InlineData("source", "the id of an entry of sources.yml")]
    public void Every_figure_says_where_it_comes_from(string key, string meaning)
    {
        var entry = string.Join(", ", Figure.Trim(' ', '-', '{', '}', '\n').Split(", ").Where(pair => !pair.StartsWith(key, StringComparison.Ordinal)));
        About($"pay:\n  - {{ {entry} }}").ShouldBe(
            $$"""
            input/roles/account-management/account-manager.md:8:5: error RG201: This pay figure has no "{{key}}". Expected {{meaning}}: a figure without region, basis, year and source tells a reader nothing.
                 8 |   - { {{entry}} }
                   |     ^
                    hint: Add "{{key}}: …".
            """);
    }

    [Fact]
    public void A_figure_without_its_year_is_shown_in_its_place() => About("pay:\n" + Figure.Replace("as-of: 2025, ", "", StringComparison.Ordinal)).ShouldBe(
        """
        input/roles/account-management/account-manager.md:8:5: error RG201: This pay figure has no "as-of". Expected the year the figure speaks of: a figure without region, basis, year and source tells a reader nothing.
             8 |   - { region: uk, band: mid, basis: base, amount: 40000, source: survey }
               |     ^
                hint: Add "as-of: …".
        """);

    [Fact]
    public void A_figure_is_for_a_region_of_its_article() => About("pay:\n" + Figure.Replace("uk", "us", StringComparison.Ordinal)).ShouldBe(
            """
            input/roles/account-management/account-manager.md:8:15: error RG202: This figure is for the region "us", which the article does not speak of. Expected one of its regions.
                 8 |   - { region: us, band: mid, basis: base, amount: 40000, as-of: 2025, source: survey }
                   |               ^^
                    hint: Add "us" to regions, or move the figure to another article.
                    input/roles/account-management/account-manager.md:4:10: the article's regions
            """);

    [Fact]
    public void A_figure_for_a_region_that_could_not_be_read_is_not_blamed() => About("regions: [ukk]\npay:\n" + Figure).ShouldBe(
            """
            input/roles/account-management/account-manager.md:4:11: error RG116: There is no region "ukk" in site.yml. Expected uk or us.
                 4 | regions: [ukk]
                   |           ^^^
                    hint: Did you mean "uk"?
            """);

    [Fact]
    public void An_average_is_one_amount() => About("pay:\n" + Figure.Replace("mid", "average", StringComparison.Ordinal).Replace("40000", "35000-45000", StringComparison.Ordinal)).ShouldBe(
            """
            input/roles/account-management/account-manager.md:8:55: error RG203: An average is one amount, but this is a range. Expected a single amount with band: average.
                 8 |   - { region: uk, band: average, basis: base, amount: 35000-45000, as-of: 2025, source: survey }
                   |                                                       ^^^^^^^^^^^
                    hint: For a range that a source calls average write band: typical, label: overall average range.
            """);

    [Fact]
    public void A_range_with_a_label_may_be_called_average() => About("pay:\n  - { region: uk, band: typical, label: overall average range, basis: base, amount: 35000-45000, as-of: 2025, source: survey }").ShouldBe("");

    [Fact]
    public void Two_figures_for_the_same_thing_need_a_word_about_it() => About("pay:\n" + Figure + Figure.Replace("40000", "41000", StringComparison.Ordinal)).ShouldBe(
            """
            input/roles/account-management/account-manager.md:9:51: warning RG204: This figure and another have the same region, basis, band and year but different amounts. Expected one figure, or an entry of disagreements about pay.
                 9 |   - { region: uk, band: mid, basis: base, amount: 41000, as-of: 2025, source: survey }
                   |                                                   ^^^^^
                    hint: Say in disagreements which source says what, with the word pay in its about.
                    input/roles/account-management/account-manager.md:8:51: the other figure
            """);

    [Fact]
    public void Two_figures_with_a_word_about_it_are_sound() =>
        About("pay:\n" + Figure + Figure.Replace("40000", "41000", StringComparison.Ordinal)
            + "disagreements:\n  - { about: base pay, claims: [{ says: 40000, source: survey }, { says: 41000, source: guide }] }").ShouldBe("");

    [Fact]
    public void Two_equal_figures_are_sound() => About("pay:\n" + Figure + Figure.Replace("survey", "guide", StringComparison.Ordinal)).ShouldBe("");

    [Fact]
    public void A_figure_stands_once() => About("pay:\n" + Figure + Figure.Replace(" }", ", note: Again. }", StringComparison.Ordinal)).ShouldBe(
        """
        input/roles/account-management/account-manager.md:9:5: error RG206: This figure stands among the pay of the article a second time: region, band, basis, amount, year, source and label are the same. Expected each figure once.
             9 |   - { region: uk, band: mid, basis: base, amount: 40000, as-of: 2025, source: survey, note: Again. }
               |     ^
                hint: Leave one of them out, or correct what should be different.
                input/roles/account-management/account-manager.md:8:5: first written here
        """);

    [Fact]
    public void A_figure_does_not_lie_ahead_of_its_article() => About("pay:\n" + Figure.Replace("2025", "2028", StringComparison.Ordinal)).ShouldBe(
        """
        input/roles/account-management/account-manager.md:8:65: error RG207: The figure is of 2028, which lies ahead of the article. Expected 2027 at the latest, the year after its last change.
             8 |   - { region: uk, band: mid, basis: base, amount: 40000, as-of: 2028, source: survey }
               |                                                                 ^^^^
                hint: Correct the year, or the date of the last change.
                input/roles/account-management/account-manager.md:6:10: the last change
        """);

    [Fact]
    public void A_figure_may_be_of_the_coming_year() => About("pay:\n" + Figure.Replace("2025", "2027", StringComparison.Ordinal)).ShouldBe("");

    [Fact]
    public void A_disagreement_about_payment_terms_is_none_about_pay() =>
        About("pay:\n" + Figure + Figure.Replace("40000", "41000", StringComparison.Ordinal)
            + "disagreements:\n  - { about: payment terms, claims: [{ says: Thirty days., source: survey }, { says: Sixty days., source: guide }] }").ShouldContain("warning RG204");

    [Theory]
    [InlineData("Pay: which figure?")]
    [InlineData("the salaries of the survey")]
    [InlineData("base-pay")]
    public void A_disagreement_about_pay_names_it_as_a_word(string about) =>
        About("pay:\n" + Figure + Figure.Replace("40000", "41000", StringComparison.Ordinal)
            + $"disagreements:\n  - {{ about: \"{about}\", claims: [{{ says: 40000, source: survey }}, {{ says: 41000, source: guide }}] }}").ShouldBe("");

    [Fact]
    public void A_disagreement_has_two_sides() => About("disagreements:\n  - about: team size\n    claims:\n      - { says: Three people., source: survey }").ShouldBe(
            """
            input/roles/account-management/account-manager.md:10:7: error RG205: The disagreement has one claim only. Expected two or more, each with its source.
                10 |       - { says: Three people., source: survey }
                   |       ^
                    hint: Add what the other source says, or move the claim into a note.
            """);
}
