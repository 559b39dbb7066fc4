using RoleGuide.Model;

namespace RoleGuide.Pages.StructuredData;

/// <summary>
/// One pay figure: annual, with the band and the basis that it speaks of in its name. A range has both ends, an amount that is open at the top has no upper one,
/// and an average is a value of its own, never the middle of something.
/// </summary>
/// <param name="Name">Basis and band in the words of the page, for example "Base pay, senior: several strategic accounts".</param>
/// <param name="Description">The amount in the words of the page, with its source, its year and its note.</param>
/// <param name="Currency">ISO 4217.</param>
internal sealed record YearlyPay(string Name, string Description, string Currency, Amount Amount) : Node("MonetaryAmount", null)
{
    protected override void Write(NodeWriter to)
    {
        to.Text("name"u8, Name);
        to.Text("description"u8, Description);
        to.Text("currency"u8, Currency);
        to.Node("value"u8, new Yearly(Amount));
    }

    private sealed record Yearly(Amount Amount) : Node("QuantitativeValue", null)
    {
        protected override void Write(NodeWriter to)
        {
            var isValue = Amount is { IsRange: false, IsOpenEnded: false };
            to.Number("value"u8, isValue ? Amount.Low : null);
            to.Number("minValue"u8, isValue ? null : Amount.Low);
            to.Number("maxValue"u8, Amount.IsOpenEnded ? null : Amount.High);
            to.Text("unitText"u8, "YEAR");
        }
    }
}
