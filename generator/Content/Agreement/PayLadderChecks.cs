using System.Collections.Immutable;
using RoleGuide.Content.Articles;
using RoleGuide.Diagnostics;
using RoleGuide.Model;

namespace RoleGuide.Content.Agreement;

/// <summary>Pay that can be compared doesn't fall along a ladder. Only like is compared with like: figures of one region, basis and band.</summary>
internal static class PayLadderChecks
{
    /// <summary>A step up to less pay is a warning with both places, once for each region, basis and band.</summary>
    public static IEnumerable<Diagnostic> Run(ImmutableArray<LadderStep> steps) =>
        from step in steps
        where step.Upper.HasSoundFront && step.Lower.HasSoundFront
        from upper in Figures(step.Upper)
        from lower in Figures(step.Lower)
        where upper.Key == lower.Key && Falls(lower.Select(one => one.Pay.Amount), upper.Select(one => one.Pay.Amount))
        select GuideMistakes.PayFalls(upper.First().Spot, step.Lower.Slug, step.Upper.Slug, lower.First().Spot);

    /// <summary>Where sources differ, all figures of the one rung have to be below all of the other.</summary>
    private static bool Falls(IEnumerable<Amount> lower, IEnumerable<Amount> upper)
    {
        Amount[] before = [.. lower];
        Amount[] after = [.. upper];
        return after.Max(amount => amount.Low) < before.Min(amount => amount.Low) && after.Max(End) < before.Min(End);
    }

    /// <summary>The upper end; there is none when it is "or more".</summary>
    private static long End(Amount amount) => amount.IsOpenEnded ? long.MaxValue : amount.High ?? amount.Low;

    private static IEnumerable<IGrouping<(string Region, Basis Basis, Band Band), (Pay Pay, SourceSpot Spot)>> Figures(Article article) =>
        article.Facts.Pay.Select((pay, index) => (Pay: pay, Spot: article.SpotOf("pay", index, "amount"))).GroupBy(one => (one.Pay.Region, one.Pay.Basis, one.Pay.Band));
}
