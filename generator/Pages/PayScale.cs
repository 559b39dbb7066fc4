using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using RoleGuide.Model;
using RoleGuide.Theme.Models;

namespace RoleGuide.Pages;

/// <summary>
/// The linear scale of all annual pay figures of one region, the same on every page, so that a bar means the same everywhere.
/// </summary>
/// <param name="From">The amount at 0.</param>
/// <param name="To">The amount at 100.</param>
/// <param name="Step">The distance of two marks, which stand at its multiples.</param>
internal sealed record PayScale(string Currency, long From, long To, long Step)
{
    private const int MostMarks = 5;

    private static readonly ImmutableArray<long> s_steps = [1_000, 2_000, 5_000, 10_000, 20_000, 25_000, 50_000, 100_000, 200_000, 500_000, 1_000_000];

    /// <summary>One scale for each region that has figures.</summary>
    public static ImmutableDictionary<string, PayScale> ForRegions(Guide guide)
    {
        var ends = new Dictionary<string, (long Lowest, long Highest)>(StringComparer.Ordinal);
        foreach (var role in guide.Roles)
        {
            foreach (var pay in role.Facts.Pay)
            {
                var (low, high) = (pay.Amount.Low, pay.Amount.High ?? pay.Amount.Low);
                ref var end = ref CollectionsMarshal.GetValueRefOrAddDefault(ends, pay.Region, out var isKnown);
                end = isKnown ? (Math.Min(end.Lowest, low), Math.Max(end.Highest, high)) : (low, high);
            }
        }

        return ends.ToImmutableDictionary(one => one.Key, one => Over(one.Value.Lowest, one.Value.Highest, guide.RegionById[one.Key].Currency), StringComparer.Ordinal);
    }

    /// <summary>A scale with a little room below the lowest and above the highest figure, where an open end is drawn.</summary>
    public static PayScale Over(long lowest, long highest, string currency)
    {
        // Also where all figures are one and the same: a scale without marks would say nothing.
        var room = Math.Max(s_steps[0], (highest - lowest) / 12);
        var (from, to) = (Math.Max(0, lowest - room), highest + room);
        var step = s_steps.FirstOrDefault(step => (to / step) - (from / step) <= MostMarks, Math.Max(1, (to - from) / MostMarks));
        return new PayScale(currency, from, to, step);
    }

    /// <summary>The marks.</summary>
    public ImmutableArray<PayTick> Ticks { get; } = TicksOf(Currency, From, To, Step);

    /// <summary>The figure on this scale.</summary>
    public PayBar Bar(Pay pay) => new(
        At(pay.Amount.Low), At(pay.Amount.High ?? pay.Amount.Low), pay.Amount.IsOpenEnded, pay.Amount.IsApproximate, pay.Band == Band.Average);

    private static ImmutableArray<PayTick> TicksOf(string currency, long from, long to, long step)
    {
        var ticks = ImmutableArray.CreateBuilder<PayTick>();
        for (var amount = (from + step - 1) / step * step; amount <= to; amount += step) ticks.Add(new PayTick(Words.Thousands(amount, currency), At(amount, from, to)));
        return ticks.ToImmutable();
    }

    private string At(long amount) => At(amount, From, To);

    /// <summary>The place of an amount, rounded to a tenth of a hundredth so that output stays short and the same everywhere.</summary>
    private static string At(long amount, long from, long to) => string.Create(CultureInfo.InvariantCulture, $"{Math.Round(100.0 * (amount - from) / (to - from), 1, MidpointRounding.AwayFromZero)}%");
}
