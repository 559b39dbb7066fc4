using System.Collections.Immutable;
using System.Globalization;
using RoleGuide.Model;

namespace RoleGuide.Pages;

/// <summary>The one figure that stands for a role's pay on cards, rungs and overviews.</summary>
internal static class TypicalPay
{
    /// <summary>
    /// Base before total before on-target, then the band that says most, then the newest year; the first such figure of the article. Null when there is no figure.
    /// </summary>
    public static Pay? Of(RoleFacts facts)
    {
        Pay? best = null;
        foreach (var pay in facts.Pay)
        {
            if (best is null || IsBefore(pay, best)) best = pay;
        }

        return best;
    }

    /// <summary>The one figure of each region, in the order in which the article first names them.</summary>
    public static ImmutableArray<Pay> OfEachRegion(RoleFacts facts)
    {
        var figures = ImmutableArray.CreateBuilder<Pay>(1);
        foreach (var pay in facts.Pay)
        {
            var at = 0;
            while (at < figures.Count && figures[at].Region != pay.Region) at++;
            if (at == figures.Count) figures.Add(pay);
            else if (IsBefore(pay, figures[at])) figures[at] = pay;
        }

        return figures.DrainToImmutable();
    }

    /// <summary>Whether a reader has to be told which region a figure is for: the role speaks of several.</summary>
    public static bool NeedsRegion(RoleFacts facts) => facts.Regions.Length > 1;

    /// <summary>Whether a figure may be called typical. One of a single band speaks of some of the people in the role, and must name its band.</summary>
    public static bool IsTypical(Pay pay) => pay.Band is Band.Typical or Band.Average;

    /// <summary>"£35,000–£50,000 base, 2025", "Top: $140,000–$185,000 total, 2026, United States"; null when there is no figure.</summary>
    public static string? InWords(Role role, Guide guide) => Of(role.Facts) is { } pay
        ? string.Create(
            CultureInfo.InvariantCulture,
            $"{(IsTypical(pay) ? "" : Words.Band(pay.Band) + ": ")}{Words.Money(pay.Amount, guide.RegionById[pay.Region].Currency)} {Words.ShortBasis(pay.Basis)}, {pay.Year}{(NeedsRegion(role.Facts) ? ", " + guide.RegionById[pay.Region].Name : "")}")
        : null;

    private static bool IsBefore(Pay one, Pay other)
    {
        if (one.Basis != other.Basis) return one.Basis < other.Basis;
        var (band, otherBand) = (Bands.MostTellingFirst.IndexOf(one.Band), Bands.MostTellingFirst.IndexOf(other.Band));
        return band == otherBand ? one.Year > other.Year : band < otherBand;
    }
}
