using System.Collections.Immutable;
using System.Globalization;
using RoleGuide.Model;
using RoleGuide.Theme.Models;

namespace RoleGuide.Pages;

/// <summary>What a role pays: one panel for each region on that region's scale, bases apart.</summary>
internal static class PaySections
{
    public static PaySection Of(Role role, PageContext context)
    {
        var panels = Parted(InOrder(role), static (one, other) => one.Region == other.Region, figures => Panel(figures, context));
        var absence = panels.IsEmpty ? $"The sources behind this guide give no pay for this role ({context.RegionNames(role.Facts.Regions)})." : null;
        return new PaySection(panels, role.Facts.PayNotes, absence)
        {
            Disputed = Disputed(role.Facts),
            InGuide = ImmutableArray.CreateRange(role.Facts.Regions.RemoveAll(id => !context.RegionPay.ContainsKey(id)), id => new Link(context.RegionPay[id].Region.Name, context.RegionPay[id].AddressOf(role))),
        };
    }

    /// <summary>The figures as the page shows them: region by region, bases apart, otherwise as the article gives them.</summary>
    public static ImmutableArray<Pay> InOrder(Role role)
    {
        var (figures, regions) = (role.Facts.Pay, role.Facts.Regions);
        for (var i = 1; i < figures.Length; i++)
        {
            // Most articles give them in this order already.
            if (Place(figures[i]).CompareTo(Place(figures[i - 1])) < 0) return [.. figures.OrderBy(Place)];
        }

        return figures;

        (int Region, Basis Basis) Place(Pay pay) => (regions.IndexOf(pay.Region), pay.Basis);
    }

    private static PayPanel Panel(ImmutableArray<Pay> figures, PageContext context)
    {
        var region = context.Guide.RegionById[figures[0].Region];
        var scale = context.Scales[region.Id];
        return new PayPanel(region.Name, region.Currency, scale.Ticks, Parted(figures, static (one, other) => one.Basis == other.Basis, group => new PayGroup(
            Words.Basis(group[0].Basis), Words.BasisMeaning(group[0].Basis), ImmutableArray.CreateRange(group, pay => Row(pay, scale, context.Guide)))));
    }

    /// <summary>What is made of each of the parts of some figures, in which those that belong together follow one another.</summary>
    private static ImmutableArray<T> Parted<T>(ImmutableArray<Pay> figures, Func<Pay, Pay, bool> belong, Func<ImmutableArray<Pay>, T> make)
    {
        var parts = ImmutableArray.CreateBuilder<T>(1);
        for (var (start, end) = (0, 1); start < figures.Length; (start, end) = (end, end + 1))
        {
            while (end < figures.Length && belong(figures[start], figures[end])) end++;
            parts.Add(make(figures[start..end]));
        }

        return parts.DrainToImmutable();
    }

    /// <summary>A figure on the scale of its region, its source linked on the same page.</summary>
    public static PayRow Row(Pay pay, PayScale scale, Guide guide) => Row(pay, RoleSources.Link(pay.Source, guide), scale, guide);

    /// <summary>A figure on the scale of its region.</summary>
    public static PayRow Row(Pay pay, Link source, PayScale scale, Guide guide)
    {
        var (band, label) = Words.Band(pay);
        return new PayRow(
            band, label, Words.Money(pay.Amount, scale.Currency), pay.Year.ToString(CultureInfo.InvariantCulture), source, pay.Note, guide.IsOld(pay), scale.Bar(pay));
    }

    /// <summary>"base pay and total pay"; null where the sources agree on pay.</summary>
    private static string? Disputed(RoleFacts facts) => facts.Disagreements.Any(one => one.IsAboutPay)
        ? Words.And([.. facts.Disagreements.Where(one => one.IsAboutPay).Select(one => Words.InSentence(one.About))])
        : null;
}
