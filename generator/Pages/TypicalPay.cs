using System.Globalization;
using RoleGuide.Model;

namespace RoleGuide.Pages;

/// <summary>The one figure that stands for a role's pay on cards, rungs and overviews.</summary>
internal static class TypicalPay
{
    /// <summary>Base before total before on-target, then the band that says most; the first such figure of the article. Null when there is no figure.</summary>
    public static Pay? Of(RoleFacts facts) => facts.Pay.OrderBy(pay => pay.Basis).ThenBy(pay => Bands.MostTellingFirst.IndexOf(pay.Band)).FirstOrDefault();

    /// <summary>Whether a figure may be called typical. One of a single band speaks of some of the people in the role, and must name its band.</summary>
    public static bool IsTypical(Pay pay) => pay.Band is Band.Typical or Band.Average;

    /// <summary>"£35,000–£50,000 base, 2025", "Top: $140,000–$185,000 total, 2026"; null when there is no figure.</summary>
    public static string? InWords(Role role, Guide guide) => Of(role.Facts) is { } pay
        ? string.Create(
            CultureInfo.InvariantCulture,
            $"{(IsTypical(pay) ? "" : Words.Band(pay.Band) + ": ")}{Words.Money(pay.Amount, guide.RegionById[pay.Region].Currency)} {Words.ShortBasis(pay.Basis)}, {pay.Year}")
        : null;
}
