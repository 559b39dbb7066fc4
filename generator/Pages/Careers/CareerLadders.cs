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

    /// <summary>Row by row from the lowest; within a row by category and name.</summary>
    private static ImmutableArray<CareerStep> Steps(ConnectedLadder ladder, PageContext context)
    {
        var nodes = ladder.Plan.Nodes;
        var above = ladder.Plan.Steps.ToLookup(step => step.Lower, step => step.Upper);
        return
        [
            .. Enumerable.Range(0, nodes.Length)
                .GroupBy(i => ladder.RowOf[i])
                .OrderBy(row => row.Key)
                .Select(row => new CareerStep(
                [
                    .. row.OrderBy(i => nodes[i].Lane).ThenBy(i => nodes[i].Key, StringComparer.Ordinal).SelectMany(i => Rungs(nodes[i], [.. above[i].SelectMany(upper => LinksTo(nodes[upper]))], context)),
                ])),
        ];
    }

    private static IEnumerable<CareerRung> Rungs(LadderNode node, ImmutableArray<Link> next, PageContext context) => node.Role is { } role
        ? [new CareerRung(LadderSections.Rung(role, context), CareerMap.AnchorOf(role), role.Facts.Ladder.Readiness, next)]
        : node.Titles.Select(title => new CareerRung(LadderSections.Bare(title), null, null, next));

    private static IEnumerable<Link> LinksTo(LadderNode node) => node.Role is { } role
        ? [new Link(role.Facts.Title, role.Path.Text)]
        : node.Titles.Select(title => new Link(title, null));
}
