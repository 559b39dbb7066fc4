using System.Collections.Immutable;
using RoleGuide.Content.Articles;
using RoleGuide.Diagnostics;
using RoleGuide.Model;

namespace RoleGuide.Content.Agreement;

/// <summary>
/// Pay does not fall along a ladder. Only figures of one region and basis are compared: typical with typical and average with average, or one with the
/// other where a role has only one of them. Where sources disagree, the fall must be plain in every one of their figures.
/// </summary>
internal static class LadderPayChecks
{
    public static IEnumerable<Diagnostic> Run(ImmutableArray<LadderStep> steps) =>
        from step in steps
        where MayFall(step.Lower.Facts.Pay, step.Upper.Facts.Pay)
        from fall in Falls(step)
        select PayMistakes.PayFalls(step.Upper.SpotOf("pay", fall.Upper, "amount"), step.Lower.Slug, step.Upper.Slug, step.Lower.SpotOf("pay", fall.Lower, "amount"));

    /// <summary>Whether any two figures show a fall. Most steps need no closer look.</summary>
    private static bool MayFall(ImmutableArray<Pay> lower, ImmutableArray<Pay> upper)
    {
        foreach (var up in upper)
        {
            if (up.Band is not (Band.Typical or Band.Average)) continue;
            foreach (var low in lower)
            {
                if (low.Band is Band.Typical or Band.Average && low.Basis == up.Basis && low.Region == up.Region && HasFallen(low.Amount, up.Amount)) return true;
            }
        }

        return false;
    }

    /// <summary>At most one fall for each region and basis, as the indexes of the first figures that show it.</summary>
    private static IEnumerable<(int Lower, int Upper)> Falls(LadderStep step)
    {
        var lower = FiguresOf(step.Lower);
        foreach (var upper in FiguresOf(step.Upper))
        {
            var pairs = Comparable([.. lower[upper.Key]], [.. upper]);
            if (pairs.Length > 0 && pairs.All(pair => HasFallen(pair.Lower.Pay.Amount, pair.Upper.Pay.Amount))) yield return (pairs[0].Lower.Index, pairs[0].Upper.Index);
        }
    }

    private static ILookup<(string Region, Basis Basis), Figure> FiguresOf(Article article) => article.Facts.Pay
        .Select((pay, index) => new Figure(pay, index))
        .Where(figure => figure.Pay.Band is Band.Typical or Band.Average)
        .ToLookup(figure => (figure.Pay.Region, figure.Pay.Basis));

    private static (Figure Lower, Figure Upper)[] Comparable(Figure[] lower, Figure[] upper)
    {
        var pairs = lower.SelectMany(low => upper.Select(up => (Lower: low, Upper: up))).ToArray();
        var sameBand = pairs.Where(pair => pair.Lower.Pay.Band == pair.Upper.Pay.Band).ToArray();
        return sameBand.Length > 0 ? sameBand : pairs;
    }

    /// <summary>Two ranges, or two amounts: no end rises and one falls. A range and an amount: they do not even touch.</summary>
    private static bool HasFallen(Amount lower, Amount upper) => lower.IsRange == upper.IsRange
        ? upper.Low <= lower.Low && TopOf(upper) <= TopOf(lower) && (upper.Low < lower.Low || TopOf(upper) < TopOf(lower))
        : TopOf(upper) < lower.Low;

    private static long TopOf(Amount amount) => amount.IsOpenEnded ? long.MaxValue : amount.High ?? amount.Low;

    private sealed record Figure(Pay Pay, int Index);
}
