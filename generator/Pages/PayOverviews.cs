using System.Collections.Immutable;
using System.Globalization;
using RoleGuide.Model;
using RoleGuide.Model.Comparing;
using RoleGuide.Theme.Models;

namespace RoleGuide.Pages;

/// <summary>Typical pay at a glance: the roles that pay most, one panel for each region and basis that has at least two of them.</summary>
internal static class PayOverviews
{
    /// <summary>How many roles a panel has room for.</summary>
    private const int MostRoles = 12;

    public static PayGlance Of(PageContext context)
    {
        ImmutableArray<IGrouping<PayGround, (Role Role, Pay Pay)>> panels =
        [
            .. context.Guide.Roles
                .SelectMany(role => TypicalPay.OfEachRegion(role.Facts).Select(pay => (Role: role, Pay: pay)))
                .Where(one => TypicalPay.IsTypical(one.Pay))
                .GroupBy(one => PayGround.Of(one.Pay))
                .Where(panel => panel.Count() > 1)
                .OrderBy(panel => context.Guide.Site.Regions.IndexOf(context.Guide.RegionById[panel.Key.Region]))
                .ThenBy(panel => panel.Key.Basis),
        ];
        return new PayGlance([.. panels.Select(panel => Overview(panel, context))], SilentBasis(context.Guide), LeftOut(panels, context.Guide));
    }

    private static PayOverview Overview(IGrouping<PayGround, (Role Role, Pay Pay)> panel, PageContext context)
    {
        var region = context.Guide.RegionById[panel.Key.Region];
        return new PayOverview(region.Name, region.Currency, Words.Basis(panel.Key.Basis), context.Scales[region.Id].Ticks,
        [
            .. panel
                .Select(one => (one.Role, Figures: TypicalPay.Rivals(one.Pay, one.Role.Facts).Insert(0, one.Pay)))
                .OrderByDescending(one => one.Figures.Max(pay => pay.Amount.High ?? pay.Amount.Low))
                .ThenBy(one => one.Role.Slug, StringComparer.Ordinal)
                .Take(MostRoles)
                .SelectMany(one => one.Figures.Select(pay => Row(one.Role, pay, one.Figures.Length > 1, context))),
        ]);
    }

    private static PayOverviewRow Row(Role role, Pay pay, bool isOneOfSeveral, PageContext context) => new(
        new Link(role.Facts.Title, role.Path.Text),
        isOneOfSeveral ? pay.Label : null,
        Words.Money(pay.Amount, context.Guide.RegionById[pay.Region].Currency),
        pay.Year.ToString(CultureInfo.InvariantCulture),
        context.Scales[pay.Region].Bar(pay));

    /// <summary>Leads to the reason where the guide has the page that gives it.</summary>
    private static Link SilentBasis(Guide guide)
    {
        var reason = guide.TextPages.FirstOrDefault(page => page.Slug == PayReporting.Slug && page.Sections.Any(section => section.Id == PayReporting.SilentBasis));
        return new Link("Where a source does not say, we count pay as base", reason is null ? null : $"{reason.Path.Text}#{PayReporting.SilentBasis}");
    }

    /// <summary>How much of the guide's pay the panels don't show, and why; null where they show a figure of each role that has one.</summary>
    private static string? LeftOut(ImmutableArray<IGrouping<PayGround, (Role Role, Pay Pay)>> panels, Guide guide)
    {
        var sentences = new List<string>(2);
        if (panels.Any(panel => panel.Count() > MostRoles)) sentences.Add(string.Create(CultureInfo.InvariantCulture, $"Each table names the {MostRoles} roles that pay most."));
        var left = guide.Roles.Count(role => !role.Facts.Pay.IsEmpty) - panels.SelectMany(panel => panel).Select(one => one.Role.Slug).Distinct(StringComparer.Ordinal).Count();
        if (left > 0)
        {
            var (roles, they) = left == 1 ? ("1 role with pay is left out: it has", "its") : ($"{Quantity.Of(left, "role")} with pay are left out: they have", "their");
            sentences.Add($"{roles} no typical figure, or no other role of {they} region has one on the same basis.");
        }

        return sentences.Count == 0 ? null : string.Join(' ', sentences);
    }
}
