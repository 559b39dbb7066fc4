using RoleGuide.Model;
using RoleGuide.Pages;

namespace RoleGuide.Tests.Pages;

public sealed class WordsTests
{
    [Theory]
    [InlineData(85694, null, false, false, "USD", "$85,694")]
    [InlineData(80000, 95000L, false, false, "GBP", "£80,000–£95,000")]
    [InlineData(140000, null, true, false, "USD", "$140,000 or more")]
    [InlineData(120000, 200000L, true, false, "USD", "$120,000–$200,000 or more")]
    [InlineData(75000, null, false, true, "GBP", "about £75,000")]
    [InlineData(1500000, null, false, false, "EUR", "€1,500,000")]
    [InlineData(900, null, false, false, "GBP", "£900")]
    [InlineData(900, 1000L, false, false, "CHF", "CHF\u202F900–CHF\u202F1,000")]
    public void Money_keeps_the_form_of_the_amount(long low, long? high, bool isOpenEnded, bool isApproximate, string currency, string words) =>
        Words.Money(new Amount(low, high, isOpenEnded, isApproximate), currency).ShouldBe(words);

    [Theory]
    [InlineData(1, null, false, false, "1 year")]
    [InlineData(1, null, true, false, "1 year or more")]
    [InlineData(1, 2L, false, false, "1–2 years")]
    [InlineData(5, null, true, false, "5 years or more")]
    [InlineData(7, 10L, true, false, "7–10 years or more")]
    [InlineData(3, null, false, true, "about 3 years")]
    public void Years_keep_the_form_of_the_amount(long low, long? high, bool isOpenEnded, bool isApproximate, string words) =>
        Words.Years(new Amount(low, high, isOpenEnded, isApproximate)).ShouldBe(words);

    [Theory]
    [InlineData(2026, 11, 21, "2026-11-21", "21 November 2026")]
    [InlineData(2027, 1, 2, "2027-01-02", "2 January 2027")]
    [InlineData(2028, 2, 29, "2028-02-29", "29 February 2028")]
    public void A_date_is_written_for_machines_and_for_people(int year, int month, int day, string iso, string text)
    {
        var stamp = Words.Date(new DateOnly(year, month, day));

        stamp.Iso.ShouldBe(iso);
        stamp.Text.ShouldBe(text);
    }

    [Fact]
    public void An_average_is_never_called_a_median()
    {
        Words.Band(Band.Average).ShouldBe("Average");
        Enum.GetValues<Band>().Select(Words.Band).Distinct(StringComparer.Ordinal).Count().ShouldBe(Enum.GetValues<Band>().Length);
    }

    [Theory]
    [InlineData(Band.Mid, null, "Mid", null)]
    [InlineData(Band.Mid, "mid-level", "Mid-level", null)]
    [InlineData(Band.Senior, "senior, with key clients", "Senior, with key clients", null)]
    [InlineData(Band.Average, "national average", "National average", null)]
    [InlineData(Band.Typical, "range around the average", "Typical", "range around the average")]
    [InlineData(Band.Mid, "after midsummer and midway to senior", "Mid", "after midsummer and midway to senior")]
    [InlineData(Band.Top, "stopover at the top", "Stopover at the top", null)]
    [InlineData(Band.Top, "desktop publishing", "Top", "desktop publishing")]
    public void A_label_that_names_its_band_stands_alone(Band band, string? label, string name, string? rest) =>
        Words.Band(new Pay("uk", band, Basis.Base, new Amount(1, null, false, false), 2026, "survey", label, null)).ShouldBe((name, rest));

    [Fact]
    public void Every_level_and_every_basis_has_words_of_its_own()
    {
        Enum.GetValues<Level>().Select(Words.Level).Distinct(StringComparer.Ordinal).Count().ShouldBe(Enum.GetValues<Level>().Length);
        Enum.GetValues<Basis>().Select(Words.Basis).ShouldBe(["Base pay", "Total pay", "On-target earnings"]);
        Enum.GetValues<Basis>().Select(Words.ShortBasis).ShouldBe(["base", "total", "on target"]);
        Enum.GetValues<AiEffect>().Select(Words.Ai).Distinct(StringComparer.Ordinal).Count().ShouldBe(3);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("a", "a")]
    [InlineData("a|b", "a and b")]
    [InlineData("a|b|c", "a, b and c")]
    public void Lists_are_joined_as_people_do(string parts, string words) => Words.And(parts.Split('|')).ShouldBe(words);
}
