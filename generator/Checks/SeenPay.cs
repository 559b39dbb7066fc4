using System.Collections.Immutable;
using System.Globalization;
using AngleSharp.Dom;
using RoleGuide.Model;

namespace RoleGuide.Checks;

/// <summary>A pay figure as a table of the page shows it.</summary>
/// <param name="Label">The small words below the band; null where there are none.</param>
/// <param name="Amount">In the reader's form, for example "$140,000 or more".</param>
/// <param name="Small">The small print behind the amount: the source with its year, then what the source adds.</param>
internal sealed record SeenPay(string Region, string Currency, string Basis, string Band, string? Label, string Amount, ImmutableArray<string> Small)
{
    /// <summary>The numbers in the amount: one, or the two ends of a range.</summary>
    public ImmutableArray<decimal> Numbers =>
    [
        .. string.Concat(Amount.Select(character => char.IsAsciiDigit(character) || character == ',' ? character : ' '))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(number => decimal.Parse(number, NumberStyles.AllowThousands, CultureInfo.InvariantCulture)),
    ];

    public bool IsOpenEnded => Amount.EndsWith(" or more", StringComparison.Ordinal);

    /// <summary>The figures of one panel, whose heading names the region and ends with the currency.</summary>
    public static IEnumerable<SeenPay> Of(IElement panel)
    {
        var heading = panel.QuerySelector("h3");
        var (region, currency) = (heading?.FirstChild?.TextContent ?? "", SeenPage.Text(heading)?.Split(' ')[^1] ?? "");
        return panel.QuerySelectorAll("table").SelectMany(table => table.QuerySelectorAll("tbody tr").Select(row => new SeenPay(
            SingleSpaced.Of(region),
            currency,
            SeenPage.Text(table.QuerySelector("caption b")) ?? "",
            SingleSpaced.Of(row.QuerySelector("th")?.FirstChild?.TextContent ?? ""),
            SeenPage.Text(row.QuerySelector("th small")),
            SeenPage.Text(row.QuerySelector(".pay-figure b")) ?? "",
            [.. row.QuerySelectorAll(".pay-figure small").Select(small => SeenPage.Text(small)!)])));
    }
}
