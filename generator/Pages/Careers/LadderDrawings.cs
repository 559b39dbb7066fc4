using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using RoleGuide.Model;
using RoleGuide.Theme.Models;

namespace RoleGuide.Pages.Careers;

/// <summary>Draws a ladder. The lengths suit a phone: a ladder of one column is no wider than the text beside it.</summary>
internal static class LadderDrawings
{
    private const int Gutter = 74;
    private const int BoxWidth = 200;
    private const int PassingWidth = 6;
    private const int Gap = 16;
    private const int LaneGap = 32;
    private const int RowGap = 34;
    private const int Head = 30;
    private const int Edge = 3;

    public static LadderDrawing Of(ConnectedLadder ladder, Guide guide)
    {
        var grid = LadderGrid.Of(ladder.Plan, ladder.RowOf);
        var texts = ladder.Plan.Nodes.Select(node => LadderText.Of(node, guide)).ToArray();
        var lanes = Lanes(grid);
        var right = lanes.Values.Max(lane => lane.X + lane.Width);
        var head = lanes.Count > 1 ? Head : Edge;
        var heights = grid.Rows.Select(row => row.Where(item => !item.IsPassing).Max(item => texts[item.Node].Height)).ToArray();
        var tops = new int[heights.Length];
        for (var i = heights.Length - 1; i >= 0; i--) tops[i] = i == heights.Length - 1 ? head : tops[i + 1] + heights[i + 1] + RowGap;
        var places = Places(grid, lanes, tops, heights);
        return new LadderDrawing("drawing-" + ladder.First.Slug, right + Edge, tops[0] + heights[0] + Edge)
        {
            Title = $"{ladder.Name}, drawn",
            Description = "Each row is a level, the highest on top. Lines lead from a role up to its next steps. The list of steps says the same in words.",
            Lanes = lanes.Count > 1 ? [.. lanes.Select(lane => new DrawnText(lane.Value.X + (lane.Value.Width / 2), 16, guide.Categories[lane.Key].Title))] : [],
            Levels = [.. grid.Rows.SelectMany((row, i) => LevelOf(row, ladder.Plan) is { } level ? [new DrawnText(0, tops[i] + (heights[i] / 2) + 4, Words.Level(level))] : Enumerable.Empty<DrawnText>())],
            Lines = [.. grid.Ways.Select(way => Line(way, places))],
            Boxes = [.. grid.Rows.Reverse().SelectMany(row => row).Where(item => !item.IsPassing).Select(item => texts[item.Node].Box(places[item.Number]))],
        };
    }

    /// <summary>The level of the row's roles; null for a row of bare titles. A role that falls below its rung says its own level in its box.</summary>
    private static Level? LevelOf(ImmutableArray<LadderItem> row, LadderPlan plan) =>
        row.Where(item => !item.IsPassing).Select(item => plan.Nodes[item.Node].Role?.Facts.Level).Max();

    /// <summary>The columns that are in use: each as wide as its longest row.</summary>
    private static SortedDictionary<int, (int X, int Width)> Lanes(LadderGrid grid)
    {
        var widths = new SortedDictionary<int, (int X, int Width)>();
        foreach (var cell in grid.Rows.SelectMany(row => row.GroupBy(item => item.Lane)))
        {
            widths[cell.Key] = (0, Math.Max(WidthOf(cell), widths.GetValueOrDefault(cell.Key).Width));
        }

        var x = Gutter;
        foreach (var lane in widths.Keys.ToArray())
        {
            widths[lane] = (x, widths[lane].Width);
            x += widths[lane].Width + LaneGap;
        }

        return widths;
    }

    /// <summary>Where each item stands, by its number: the items of a row side by side in the middle of their lane.</summary>
    private static Place[] Places(LadderGrid grid, SortedDictionary<int, (int X, int Width)> lanes, int[] tops, int[] heights)
    {
        var places = new Place[grid.Rows.Sum(row => row.Length)];
        for (var row = 0; row < grid.Rows.Length; row++)
        {
            foreach (var cell in grid.Rows[row].GroupBy(item => item.Lane))
            {
                var x = lanes[cell.Key].X + ((lanes[cell.Key].Width - WidthOf(cell)) / 2);
                foreach (var item in cell)
                {
                    places[item.Number] = new Place(x, tops[row], WidthOf(item), heights[row]);
                    x += WidthOf(item) + Gap;
                }
            }
        }

        return places;
    }

    private static int WidthOf(IEnumerable<LadderItem> cell) => cell.Sum(item => WidthOf(item) + Gap) - Gap;

    private static int WidthOf(LadderItem item) => item.IsPassing ? PassingWidth : BoxWidth;

    /// <summary>From the top of the lower box, through the rows between, to the bottom of the upper: straight where it can be.</summary>
    private static string Line(ImmutableArray<LadderItem> way, Place[] places)
    {
        var from = places[way[0].Number];
        var line = new StringBuilder().Append(CultureInfo.InvariantCulture, $"M{from.Middle} {from.Y}");
        foreach (var item in way.Skip(1))
        {
            var to = places[item.Number];
            var (bottom, bend) = (to.Y + to.Height, (from.Y - to.Y - to.Height) / 2);
            if (from.Middle == to.Middle) line.Append(CultureInfo.InvariantCulture, $"V{bottom}");
            else line.Append(CultureInfo.InvariantCulture, $"C{from.Middle} {from.Y - bend} {to.Middle} {bottom + bend} {to.Middle} {bottom}");
            if (item.IsPassing) line.Append(CultureInfo.InvariantCulture, $"V{to.Y}");
            from = to;
        }

        return line.ToString();
    }
}
