using System.Collections.Immutable;
using System.Globalization;
using RoleGuide.Model;
using RoleGuide.Theme.Models;

namespace RoleGuide.Pages.Salaries;

/// <summary>The figures of a category as lines of the table, in the order in which they are drawn.</summary>
internal static class SalaryTables
{
    private static readonly SalaryCell s_dash = new("–", "");

    public static ImmutableArray<SalaryRow> Rows(CategoryPay category, RegionPay region, Guide guide) =>
        [.. category.Paid.SelectMany(role => region.FiguresOf(role).OrderBy(pay => pay.Basis).Select(pay => Row(role, pay, guide)))];

    /// <summary>By what figures can be picked: the ids that articles use as well.</summary>
    public static SalaryKey Key(Role role, Basis basis) => new(role.Category, Ids.Of(role.Facts.Level), Ids.Of(basis));

    private static SalaryRow Row(Role role, Pay pay, Guide guide)
    {
        var currency = guide.RegionById[pay.Region].Currency;
        var parts = AmountParts.Of(pay);
        var (band, label) = Words.Band(pay);
        return new SalaryRow(
            Key(role, pay.Basis),
            new Link(role.Facts.Title, "#" + role.Slug),
            new SalaryCell(Words.Level(role.Facts.Level), Order((int)role.Facts.Level)),
            new SalaryCell(band, Order((int)pay.Band)),
            label,
            Words.Basis(pay.Basis),
            Low(parts, pay.Amount, currency),
            High(parts, pay.Amount, currency),
            parts.Average is { } average ? Cell(average, pay.Amount, currency) : s_dash,
            pay.Year.ToString(CultureInfo.InvariantCulture),
            guide.IsOld(pay),
            RoleSources.Link(pay.Source, guide),
            pay.Note);
    }

    private static SalaryCell Low(AmountParts parts, Amount amount, string currency) =>
        parts.Low is { } low ? Cell(low, amount with { IsOpenEnded = false }, currency) : s_dash;

    /// <summary>An amount that is open after its only end is sorted by that end.</summary>
    private static SalaryCell High(AmountParts parts, Amount amount, string currency) => (parts.Low, parts.High) switch
    {
        (_, { } high) => Cell(high, amount, currency),
        ({ } low, null) => new SalaryCell("or more", Order(low)),
        _ => s_dash,
    };

    private static SalaryCell Cell(long part, Amount amount, string currency) =>
        new(Words.Money(amount with { Low = part, High = null }, currency), Order(part));

    private static string Order(long number) => number.ToString(CultureInfo.InvariantCulture);
}
