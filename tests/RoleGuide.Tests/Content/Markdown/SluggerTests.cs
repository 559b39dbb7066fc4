using FsCheck;
using FsCheck.Fluent;
using RoleGuide.Content.Markdown;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Content.Markdown;

public sealed class SluggerTests
{
    [Theory]
    [InlineData("The first 90 days", "the-first-90-days")]
    [InlineData("What's \"it\" — and why?", "what-s-it-and-why")]
    [InlineData("Café, naïve Åse, Łódź & Straße", "cafe-naive-ase-lodz-strasse")]
    [InlineData("e\u0301te\u0301", "ete")]
    [InlineData("ﬁnance ²", "finance-2")]
    [InlineData("--a  --  b--", "a-b")]
    [InlineData("日本語", "section")]
    [InlineData("", "section")]
    public void A_name_has_ASCII_letters_digits_and_single_hyphens(string text, string slug) => Slugger.Plain(text).ShouldBe(slug);

    [Fact]
    public void Equal_headings_are_numbered_past_names_that_are_taken()
    {
        var slugger = new Slugger();

        string[] headings = ["Pay 2", "Pay", "Pay", "Pay", "Pay 2"];
        string[] slugs = [.. headings.Select(slugger.Next)];

        slugs.ShouldBe(["pay-2", "pay", "pay-3", "pay-4", "pay-2-2"]);
    }

    [Fact]
    [Trait(Draws.Trait, Draws.Drawn)]
    public void Every_name_is_given_once()
    {
        var headings = Gen.Elements("Pay", "pay!", "Pay 2", "pay-2-2", "Pay 3", "", "section", "é", "e").ArrayOf().ToArbitrary();

        Prop.ForAll(headings, texts =>
        {
            var slugger = new Slugger();
            return texts.Select(slugger.Next).Distinct(StringComparer.Ordinal).Count() == texts.Length;
        }).Check(Draws.FromSeed);
    }
}
