using System.Collections.Immutable;

namespace RoleGuide.Pages.Careers;

/// <summary>
/// The rows of a ladder with everything that stands in them, from left to right. Lanes keep their order; within a lane each item
/// stands near the middle of its neighbours, so that few lines cross. Ties go by name, so that the same ladder is always drawn the same.
/// </summary>
/// <param name="Rows">The lowest first.</param>
/// <param name="Ways">For each step its items from the lower node to the upper.</param>
internal sealed record LadderGrid(ImmutableArray<ImmutableArray<LadderItem>> Rows, ImmutableArray<ImmutableArray<LadderItem>> Ways)
{
    /// <summary>A step that climbs more rows is drawn straight across them, so that the drawing stays as large as the ladder.</summary>
    private const int LongestWay = 8;

    private const int Sweeps = 3;

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

        return new LadderGrid(Order(plan, items, ways), ways.ToImmutable());
    }

    private static ImmutableArray<ImmutableArray<LadderItem>> Order(LadderPlan plan, List<LadderItem> items, IEnumerable<ImmutableArray<LadderItem>> ways)
    {
        var links = ways.SelectMany(way => way.Zip(way.Skip(1), (lower, upper) => (Lower: lower.Number, Upper: upper.Number))).ToArray();
        var below = links.ToLookup(link => link.Upper, link => link.Lower);
        var above = links.ToLookup(link => link.Lower, link => link.Upper);
        var rows = items.GroupBy(item => item.Row).OrderBy(row => row.Key).Select(ByName).ToArray();
        var place = new double[items.Count];
        foreach (var row in rows) Remember(row);
        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            for (var i = 1; i < rows.Length; i++) Remember(rows[i] = Sorted(rows[i], item => Middle(item, below)));
            for (var i = rows.Length - 2; i >= 0; i--) Remember(rows[i] = Sorted(rows[i], item => Middle(item, above)));
        }

        return [.. rows.Select(row => row.ToImmutableArray())];

        LadderItem[] ByName(IEnumerable<LadderItem> row) =>
            [.. row.OrderBy(item => item.Lane).ThenBy(item => plan.Nodes[item.Node].Key, StringComparer.Ordinal).ThenBy(item => item.Number)];

        // Items with the same middle keep the order that they had.
        static LadderItem[] Sorted(LadderItem[] row, Func<LadderItem, double> middle) => [.. row.OrderBy(item => item.Lane).ThenBy(middle)];

        // A place counts in lanes, with the share of its own lane behind the point, so that rows of different length can be compared.
        void Remember(LadderItem[] row)
        {
            foreach (var lane in row.GroupBy(item => item.Lane))
            {
                var (next, count) = (0, lane.Count());
                foreach (var item in lane) place[item.Number] = item.Lane + ((next++ + 0.5) / count);
            }
        }

        double Middle(LadderItem item, ILookup<int, int> neighbours) => neighbours[item.Number].Select(number => place[number]).DefaultIfEmpty(place[item.Number]).Average();
    }
}
