using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Content.Agreement;

public sealed class ProsePayChecksTests
{
    private const string Pay = """
        pay:
          - { region: uk, band: typical, basis: base, amount: 35000-50000, as-of: 2025, source: survey }
          - { region: uk, band: average, basis: base, amount: 41000, as-of: 2025, source: survey }
          - { region: uk, band: top, basis: total, amount: 2000000, as-of: 2025, source: survey }
        """;

    [Fact]
    public void An_amount_that_no_figure_gives_is_shown_beside_the_nearest_one() =>
        Of("## Pay\n\nIn London the range is **£36,000–£50,000** a year.\n").Printed.ShouldBe(
            """
            input/roles/account-management/account-manager.md:14:26: warning RG641: The text says "£36,000–£50,000" about pay, but no pay figure does. Expected an amount of the article's pay, or of a role linked in the same sentence.
                14 | In London the range is **£36,000–£50,000** a year.
                   |                          ^^^^^^^^^^^^^^^
                    hint: Correct the text or the figure. If the amount is about another role, link that role in the sentence.
                    input/roles/account-management/account-manager.md:8:55: the nearest figure
            """);

    [Fact]
    public void An_article_without_figures_names_none_in_its_text_either() =>
        SiteFixture.Article(SiteFixture.SoundArticle(body: "## Responsibilities\n\nYou earn £45,000.\n")).Printed.ShouldBe(
            """
            input/roles/account-management/account-manager.md:10:10: warning RG642: The text says "£45,000" about pay, but the article has no pay figure. Expected the amount in pay as well, with its region, basis, year and source.
                10 | You earn £45,000.
                   |          ^^^^^^^
                    hint: Add the figure to pay. If the amount is about another role, link that role in the sentence.
                    input/roles/account-management/account-manager.md:2:8: the article without pay
            """);

    [Theory]
    [InlineData("The range is £35,000–£50,000, £35–50k, £35k–£50k or GBP 35,000–50,000.")]
    [InlineData("The average is £41,000, 41K, £ 41,000 or about £41 thousand.")]
    [InlineData("You start on £35,000 or more and end at £50,000.")]
    [InlineData("A partner takes home £2 million, £2m or £2,000,000.")]
    [InlineData("A 401k is an American plan. In 2025 there were 3,000 of them in 20% of firms.")]
    public void Every_way_to_write_the_amounts_of_the_data_is_fine(string sentence) => Of($"## Pay\n\n{sentence}\n").Printed.ShouldBe("");

    [Theory]
    [InlineData("The best earn £15,000 more than those who start.")]
    [InlineData("The average is about £6,000 higher than the start and £9,000 lower than the top.")]
    [InlineData("The pay rises by about £15k, and the two are £15,000 apart.")]
    public void An_amount_between_two_figures_is_what_they_differ_by(string sentence) => Of($"## Pay\n\n{sentence}\n").Printed.ShouldBe("");

    [Theory]
    [InlineData("The best earn £14,000 more than those who start.", "£14,000")]
    [InlineData("The best earn $15,000 more than those who start.", "$15,000")]
    [InlineData("The best earn £15,000 moreover.", "£15,000")]
    [InlineData("The best earn £15,000 or more.", "£15,000 or more")]
    [InlineData("The best earn £15,000.", "£15,000")]
    public void Another_difference_contradicts_them_and_so_does_an_amount_that_is_none(string sentence, string words) =>
        Of($"## Pay\n\n{sentence}\n").Printed.ShouldContain($"RG641: The text says \"{words}\" about pay");

    [Fact]
    public void A_difference_to_the_pay_of_a_linked_role_is_one_too() => SiteFixture.Build(
        "-- roles/account-management/account-manager.md --\n" + SiteFixture.SoundArticle(Pay, "## Pay\n\nA [director](account-director.md) has £30,000 more at the end. That is £31,000 more.\n")
        + "-- roles/account-management/account-director.md --\n" + SiteFixture.SoundArticle(
            "title: Account director\nlevel: director\npay:\n  - { region: uk, band: typical, basis: base, amount: 80000, as-of: 2025, source: survey }"))
        .Run.Diagnostics.Select(one => $"{one.Code} {one.Spot.Line}:{one.Spot.Column}").ShouldBe(["RG641 14:72"]);

    [Theory]
    [InlineData("£42,500", "£42,500")]
    [InlineData("$41,000", "$41,000")]
    [InlineData("US$41,000", "US$41,000")]
    [InlineData("€41,000", "€41,000")]
    [InlineData("£35,000–£41,000", "£35,000–£41,000")]
    [InlineData("£35–51k", "£35–51k")]
    [InlineData("70K", "70K")]
    [InlineData("£1.5 million", "£1.5 million")]
    [InlineData("£51,000 or more", "£51,000 or more")]
    [InlineData("USD 41,000", "USD 41,000")]
    [InlineData("¥41,000", "¥41,000")]
    public void Every_way_to_write_another_amount_is_found(string amount, string words) =>
        Of($"## Pay\n\nHere it is {amount} a year.\n").Printed.ShouldContain($"RG641: The text says \"{words}\" about pay");

    [Theory]
    [InlineData("You look after accounts worth £2.5 million.")]
    [InlineData("Our customer base spends £70,000 with us.")]
    [InlineData("The budget is £70,000. Nobody earns that.")]
    public void Money_that_is_not_pay_may_be_anything(string sentence) => Of($"## Responsibilities\n\n{sentence}\n").Printed.ShouldBe("");

    [Theory]
    [InlineData("You earn £70,000.")]
    [InlineData("The base is £70,000.")]
    [InlineData("On-target earnings (OTE) of £70,000 are rare.")]
    [InlineData("\"What is the salary?\" you ask. \"Total compensation is £70,000.\" Fine.")]
    public void A_word_about_pay_in_the_sentence_makes_it_pay(string sentence) => Of($"## Responsibilities\n\n{sentence}\n").Printed.ShouldContain("\"£70,000\"");

    [Fact]
    public void Notes_claims_labels_and_targets_of_the_article_vouch_for_amounts() =>
        SiteFixture.Article(SiteFixture.SoundArticle(
            """
            pay:
              - { region: uk, band: typical, basis: base, amount: 35000-50000, as-of: 2025, source: survey, label: £1 and more, note: rises by £2 }
            pay-notes: ["A car allowance of £3,000."]
            disagreements:
              - about: base pay, £4
                claims:
                  - { says: "It is £5,000–£6,000.", source: survey }
                  - { says: "It is £7,000.", source: survey }
                note: Or £8.
            kpis:
              - { name: Sales over £9, target: £10, source: survey }
            """,
            "## Pay\n\n£1, £2, £3,000, £4, £5,000–£6,000, £7,000, £8, £9 and £10.\n")).Printed.ShouldBe("");

    [Fact]
    public void A_role_that_is_linked_in_the_sentence_vouches_for_amounts_and_in_the_next_sentence_no_more()
    {
        var site = SiteFixture.Build(
            "-- roles/account-management/account-manager.md --\n" + SiteFixture.SoundArticle(Pay, "## Pay\n\nA [director](account-director.md#pay) has £80,000. That is £80,000.\n")
            + "-- roles/account-management/account-director.md --\n" + SiteFixture.SoundArticle(
                "title: Account director\nlevel: director\npay:\n  - { region: uk, band: typical, basis: base, amount: 80000, as-of: 2025, source: survey }"));
        site.Run.Diagnostics.Select(one => $"{one.Code} {one.Spot.Line}:{one.Spot.Column}").ShouldBe(["RG641 14:60"]);
    }

    [Fact]
    public void Tables_lists_definitions_alerts_and_footnotes_are_prose_too()
    {
        var site = Of(
            """
            ## Responsibilities

            - You earn £61,000.

            Term
            : A salary of £62,000.

            > [!NOTE]
            > Base: £63,000.

            | Level | Salary |
            | --- | --- |
            | Mid | \£64,000 |
            | Top | &pound;65,000 |

            See below.[^1]

            [^1]: It pays £66,000.
            """ + "\n");
        site.Run.Diagnostics.Select(one => one.Message.Split('"')[1]).ShouldBe(["£61,000", "£62,000", "£63,000", "£64,000", "£65,000", "£66,000"]);
        site.Run.Diagnostics.Select(one => one.Spot.Column).ShouldBe([12, 15, 9, 10, 9, 15]);
    }

    [Fact]
    public void An_answer_counts_as_pay_when_its_question_asks_for_it()
    {
        const string Questions = """
            faq:
              - question: How much does an account manager earn?
                answer: >-
                  Between £35,000
                  and £55,000.
              - question: How large is a portfolio?
                answer: It is £55,000.
            """;
        SiteFixture.Article(SiteFixture.SoundArticle(Pay + "\n" + Questions)).Printed.ShouldBe(
            """
            input/roles/account-management/account-manager.md:15:11: warning RG641: The text says "£55,000" about pay, but no pay figure does. Expected an amount of the article's pay, or of a role linked in the same sentence.
                15 |       and £55,000.
                   |           ^^^^^^^
                    hint: Correct the text or the figure. If the amount is about another role, link that role in the sentence.
                    input/roles/account-management/account-manager.md:8:55: the nearest figure
            """);
    }

    private static SiteFixture Of(string body) => SiteFixture.Article(SiteFixture.SoundArticle(Pay, body));
}
