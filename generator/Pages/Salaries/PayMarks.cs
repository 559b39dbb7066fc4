using System.Collections.Immutable;
using RoleGuide.Model;
using RoleGuide.Theme.Models;

namespace RoleGuide.Pages.Salaries;

/// <summary>The marks of the pay drawings, with what each says.</summary>
internal static class PayMarks
{
    private static readonly PayMark s_range = new(new PayBar("0%", "100%", false, false, false), "a range");
    private static readonly PayMark s_about = new(new PayBar("0%", "100%", false, true, false), "about: a broken line or ring");
    private static readonly PayMark s_more = new(new PayBar("0%", "70%", true, false, false), "or more: the end is open");
    private static readonly PayMark s_average = new(new PayBar("50%", "50%", false, false, true), "an average");
    private static readonly PayMark s_single = new(new PayBar("50%", "50%", false, false, false), "one amount");

    /// <summary>Those that stand on a page with these figures.</summary>
    public static ImmutableArray<PayMark> Of(ImmutableArray<Pay> figures) =>
    [
        .. When(figures.Any(pay => pay.Amount.IsRange), s_range),
        .. When(figures.Any(pay => pay.Band == Band.Average), s_average),
        .. When(figures.Any(pay => pay is { Band: not Band.Average, Amount: { IsRange: false, IsOpenEnded: false, IsApproximate: false } }), s_single),
        .. When(figures.Any(pay => pay.Amount.IsOpenEnded), s_more),
        .. When(figures.Any(pay => pay.Amount.IsApproximate), s_about),
    ];

    private static ImmutableArray<PayMark> When(bool isThere, PayMark mark) => isThere ? [mark] : [];
}
