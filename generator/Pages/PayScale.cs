using System.Collections.Immutable;
using RoleGuide.Model;
using RoleGuide.Theme.Models;

namespace RoleGuide.Pages;

/// <summary>
/// The linear scale of all annual pay figures of one region, the same on every page, so that a bar means the same everywhere.
/// </summary>
/// <param name="From">The amount at 0.</param>
/// <param name="To">The amount at 100.</param>
/// <param name="Step">The distance of two marks.</param>
internal sealed record PayScale(string Currency, long From, long To, long Step)
{
    private static readonly ImmutableArray<long> s_steps = [1_000, 2_000, 5_000, 10_000, 20_000, 25_000, 50_000, 100_000, 200_000, 500_000, 1_000_000];

    /// <summary>One scale for each region that has figures: from the round amount below the lowest to the one above the highest, with at most six marks.</summary>
    public static ImmutableDictionary<string, PayScale> ForRegions(Guide guide)
    {
        var scales = ImmutableDictionary.CreateBuilder<string, PayScale>(StringComparer.Ordinal);
        foreach (var figures in guide.Roles.SelectMany(role => role.Facts.Pay).GroupBy(pay => pay.Region, StringComparer.Ordinal))
        {
            var lowest = figures.Min(pay => pay.Amount.Low);
            var highest = figures.Max(pay => pay.Amount.High ?? pay.Amount.Low);
            scales.Add(figures.Key, Over(lowest, highest, guide.RegionById[figures.Key].Currency));
        }

        return scales.ToImmutable();
    }

    public static PayScale Over(long lowest, long highest, string currency)
    {
        var step = s_steps.FirstOrDefault(step => Below(lowest, step) + (5 * step) > highest, Math.Max(1, highest / 4));
        return new PayScale(currency, Below(lowest, step), ((highest / step) + 1) * step, step);
    }

    public ImmutableArray<PayTick> Ticks
    {
        get
        {
            var ticks = ImmutableArray.CreateBuilder<PayTick>();
            for (var amount = From; amount <= To; amount += Step) ticks.Add(new PayTick(Words.Thousands(amount, Currency), At(amount)));
            return ticks.ToImmutable();
        }
    }

    /// <summary>The figure on this scale.</summary>
    public PayBar Bar(Pay pay) => new(
        At(pay.Amount.Low), At(pay.Amount.High ?? pay.Amount.Low), pay.Amount.IsOpenEnded, pay.Amount.IsApproximate, pay.Band == Band.Average);

    /// <summary>The place of an amount, rounded to a tenth of a hundredth so that output stays short and the same everywhere.</summary>
    private double At(long amount) => Math.Round(100.0 * (amount - From) / (To - From), 1, MidpointRounding.AwayFromZero);

    private static long Below(long amount, long step) => amount / step * step;
}
