using System.Globalization;
using RoleGuide.Model;

namespace RoleGuide.Pages;

/// <summary>The one figure that stands for a role's pay on cards, rungs and overviews.</summary>
internal static class TypicalPay
{
    /// <summary>Base before total before on-target, then the band that says most; the first such figure of the article. Null when there is no figure.</summary>
    public static Pay? Of(RoleFacts facts) => facts.Pay.OrderBy(pay => pay.Basis).ThenBy(pay => Bands.MostTellingFirst.IndexOf(pay.Band)).FirstOrDefault();

    /// <summary>"£35,000–£50,000 base, 2025"; null when there is no figure.</summary>
    public static string? InWords(Role role, Guide guide) => Of(role.Facts) is { } pay
        ? string.Create(CultureInfo.InvariantCulture, $"{Words.Money(pay.Amount, guide.RegionById[pay.Region].Currency)} {Words.ShortBasis(pay.Basis)}, {pay.Year}")
        : null;
}
