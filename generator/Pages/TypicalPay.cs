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

    /// <summary>What is published beside a figure with the same claim to stand for the role: other amounts of its region, basis, band and year, in the order of the article. The guide picks no winner.</summary>
    public static ImmutableArray<Pay> Rivals(Pay pay, RoleFacts facts)
    {
        ImmutableArray<Pay>.Builder? rivals = null;
        foreach (var other in facts.Pay)
        {
            if (other.Region != pay.Region || other.Basis != pay.Basis || other.Band != pay.Band || other.Year != pay.Year || other.Amount == pay.Amount) continue;
            rivals ??= ImmutableArray.CreateBuilder<Pay>(1);
            if (!rivals.Any(known => known.Amount == other.Amount)) rivals.Add(other);
        }

        return rivals is null ? [] : rivals.DrainToImmutable();
    }

    /// <summary>Whether a reader has to be told which region a figure is for: the role speaks of several.</summary>
    public static bool NeedsRegion(RoleFacts facts) => facts.Regions.Length > 1;

    /// <summary>Whether a figure may be called typical. One of a single band speaks of some of the people in the role, and must name its band.</summary>
    public static bool IsTypical(Pay pay) => pay.Band is Band.Typical or Band.Average;

    /// <summary>
    /// "£35,000–£50,000 base, 2025", "Top: $140,000–$185,000 total, 2026, United States", "$70,000–$120,000 base, 2026; also $100,000–$150,000 or more"; null when there is no figure.
    /// </summary>
    public static string? InWords(Role role, Guide guide)
    {
        if (Of(role.Facts) is not { } pay) return null;
        var region = guide.RegionById[pay.Region];
        var words = string.Create(CultureInfo.InvariantCulture, $"{Figure(pay, region)} {Words.ShortBasis(pay.Basis)}, {pay.Year}{(NeedsRegion(role.Facts) ? ", " + region.Name : "")}");
        return Also(pay, role.Facts, region) is { } also ? $"{words}; {also}" : words;
    }

    /// <summary>The amount, behind its band unless that is typical: "£35,000–£50,000", "Top: $140,000–$185,000".</summary>
    public static string Figure(Pay pay, Region region) => $"{(IsTypical(pay) ? "" : Words.Band(pay.Band) + ": ")}{Words.Money(pay.Amount, region.Currency)}";

    /// <summary>"also $100,000–$150,000 or more"; null where no other figure has the same claim.</summary>
    public static string? Also(Pay pay, RoleFacts facts, Region region) => Rivals(pay, facts) is { IsEmpty: false } rivals
        ? "also " + Words.And([.. rivals.Select(rival => Words.Money(rival.Amount, region.Currency))])
        : null;

    private static bool IsBefore(Pay one, Pay other)
    {
        if (one.Basis != other.Basis) return one.Basis < other.Basis;
        var (band, otherBand) = (Bands.MostTellingFirst.IndexOf(one.Band), Bands.MostTellingFirst.IndexOf(other.Band));
        return band == otherBand ? one.Year > other.Year : band < otherBand;
    }
}
