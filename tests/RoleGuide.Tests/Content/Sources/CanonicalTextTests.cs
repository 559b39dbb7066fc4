using System.Globalization;
using RoleGuide.Content.Sources;

namespace RoleGuide.Tests.Content.Sources;

/// <summary>Cases of Unicode Standard Annex 15, written as code points.</summary>
public sealed class CanonicalTextTests
{
    [Theory]
    [InlineData("0065 0301", "00E9")]
    [InlineData("00E9", "00E9")]
    [InlineData("212B", "00C5")]
    [InlineData("0041 030A", "00C5")]
    [InlineData("2126", "03A9")]
    [InlineData("1E0A 0323", "1E0C 0307")]
    [InlineData("0044 0307 0323", "1E0C 0307")]
    [InlineData("0061 0315 0300 05AE 0062", "00E0 05AE 0315 0062")]
    [InlineData("1100 1161 11A8", "AC01")]
    [InlineData("AC00 11A8", "AC01")]
    [InlineData("0344", "0308 0301")]
    [InlineData("0958", "0915 093C")]
    [InlineData("1D15E", "1D157 1D165")]
    [InlineData("2ADC", "2ADD 0338")]
    [InlineData("003E 0338", "226F")]
    [InlineData("0301", "0301")]
    [InlineData("0061 0300 0300", "00E0 0300")]
    public void Characters_that_can_be_one_are_one_in_the_order_of_the_standard(string written, string composed)
    {
        CanonicalText.Compose(Text(written)).ShouldBe(Text(composed));
        CanonicalText.Compose(Text(composed)).ShouldBe(Text(composed));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Account manager")]
    [InlineData("£35,000–£50,000 … “overall” → €")]
    [InlineData("Zürich, 日本, 😀")]
    public void A_text_that_is_composed_stays_the_very_same(string text) => CanonicalText.Compose(text).ShouldBeSameAs(text);

    private static string Text(string points) =>
        string.Concat(points.Split(' ').Select(point => char.ConvertFromUtf32(int.Parse(point, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture))));
}
