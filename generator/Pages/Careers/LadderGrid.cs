using System.Collections.Immutable;

namespace RoleGuide.Pages.Careers;

/// <summary>
/// The rows of a ladder with everything that stands in them, from left to right, in an order in which few lines cross. The same ladder is always drawn the
/// same, whatever the order of its articles.
/// </summary>
/// <param name="Rows">The lowest first.</param>
/// <param name="Ways">For each step its items from the lower node to the upper.</param>
internal sealed record LadderGrid(ImmutableArray<ImmutableArray<LadderItem>> Rows, ImmutableArray<ImmutableArray<LadderItem>> Ways)
{
    /// <summary>A step that climbs more rows is drawn straight across them, so that the drawing stays as large as the ladder.</summary>
    private const int LongestWay = 8;

    public static LadderGrid Of(LadderPlan plan, ImmutableArray<int> rowOf)
    {
        var items = plan.Nodes.Select((node, i) => new LadderItem(i, i, rowOf[i], node.Lane, IsPassing: false)).ToList();
        var ways = ImmutableArray.CreateBuilder<ImmutableArray<LadderItem>>(plan.Steps.Length);
        foreach (var (lower, upper) in plan.Steps)
        {
            var way = ImmutableArray.CreateBuilder<LadderItem>();
            way.Add(items[lower]);
            for (var row = rowOf[lower] + 1; row < rowOf[upper] && rowOf[upper] - rowOf[lower] <= LongestWay; row++)
            {
                var passing = new LadderItem(items.Count, lower, row, plan.Nodes[upper].Lane, IsPassing: true);
                items.Add(passing);
                way.Add(passing);
            }

            way.Add(items[upper]);
            ways.Add(way.ToImmutable());
        }

        return new LadderGrid(LadderOrder.Of(plan, items, ways), ways.ToImmutable());
    }
}
