using System.Collections.Immutable;
using RoleGuide.Theme.Models;

namespace RoleGuide.Pages.Careers;

/// <summary>A ladder in words, with its drawing.</summary>
internal static class CareerLadders
{
    public static CareerLadder Of(ConnectedLadder ladder, PageContext context) => new(
        CareerMap.AnchorOf(ladder),
        ladder.Name,
        context.RegionNames(ladder.Regions),
        Steps(ladder, context),
        LadderDrawings.Of(ladder, context.Guide));

    /// <summary>The rows that have roles, the lowest first; within a row by category and name. Bare titles are told beside the roles that name them.</summary>
    private static ImmutableArray<CareerStep> Steps(ConnectedLadder ladder, PageContext context)
    {
        var nodes = ladder.Plan.Nodes;
        return
        [
            .. Enumerable.Range(0, ladder.Roles.Length)
                .GroupBy(i => ladder.RowOf[i])
                .OrderBy(row => row.Key)
                .Select(row => new CareerStep([.. row.OrderBy(i => nodes[i].Lane).ThenBy(i => nodes[i].Key, StringComparer.Ordinal).Select(i => Rung(ladder.Roles[i], context))])),
        ];
    }

    private static CareerRung Rung(Model.Role role, PageContext context) => new(
        LadderSections.Rung(role, context),
        CareerMap.AnchorOf(role),
        role.Facts.Ladder.Readiness,
        [.. context.Guide.Ladders.Above(role.Slug).Select(name => GlanceRows.RoleLink(name, context.Guide))],
        [.. context.Guide.Ladders.Below(role.Slug).Where(name => !name.IsId).Select(name => new Link(name.Text, null))])
    {
        FormerAnchors = [.. context.FormerSlugs.Of(role.Slug).Select(CareerMap.AnchorOf)],
    };
}
