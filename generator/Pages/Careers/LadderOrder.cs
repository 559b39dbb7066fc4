using System.Collections.Immutable;

namespace RoleGuide.Pages.Careers;

/// <summary>
/// Orders the rows of one ladder while it is drawn. Lanes keep their order; within a lane each item moves near the middle of its neighbours in the row
/// below, then of those above, until nothing moves or enough was done. Ties keep the order that they had, which began by name.
/// </summary>
internal sealed class LadderOrder
{
    private const int Sweeps = 3;

    private readonly LadderItem[][] _rows;
    private readonly List<int>[] _below;
    private readonly List<int>[] _above;
    private readonly int[] _position;
    private readonly double[] _place;
    private readonly double[] _middle;

    private LadderOrder(LadderItem[][] rows, IReadOnlyCollection<ImmutableArray<LadderItem>> ways)
    {
        var count = rows.Sum(row => row.Length);
        (_rows, _position, _place, _middle) = (rows, new int[count], new double[count], new double[count]);
        (_below, _above) = (NoLists(count), NoLists(count));
        foreach (var way in ways)
        {
            for (var i = 1; i < way.Length; i++)
            {
                _below[way[i].Number].Add(way[i - 1].Number);
                _above[way[i - 1].Number].Add(way[i].Number);
            }
        }
    }

    /// <summary>The rows in order, the lowest first.</summary>
    /// <param name="ways">For each step its items from the lower to the upper.</param>
    public static ImmutableArray<ImmutableArray<LadderItem>> Of(LadderPlan plan, IEnumerable<LadderItem> items, IReadOnlyCollection<ImmutableArray<LadderItem>> ways)
    {
        LadderItem[][] rows =
        [
            .. items.GroupBy(item => item.Row).OrderBy(row => row.Key).Select(row => row
                .OrderBy(item => item.Lane).ThenBy(item => plan.Nodes[item.Node].Key, StringComparer.Ordinal).ThenBy(item => item.Number).ToArray()),
        ];

        // Many ladders are one role wide: there is nothing to order.
        if (!Array.TrueForAll(rows, row => row.Length == 1)) new LadderOrder(rows, ways).Sweep();
        return [.. rows.Select(row => row.ToImmutableArray())];
    }

    private void Sweep()
    {
        foreach (var row in _rows) Remember(row);
        var moves = true;
        for (var sweep = 0; moves && sweep < Sweeps; sweep++)
        {
            moves = false;
            for (var i = 1; i < _rows.Length; i++) moves |= Sort(_rows[i], _below);
            for (var i = _rows.Length - 2; i >= 0; i--) moves |= Sort(_rows[i], _above);
        }
    }

    /// <summary>Whether an item of the row moved.</summary>
    private bool Sort(LadderItem[] row, List<int>[] neighbours)
    {
        if (row.Length == 1) return false;
        foreach (var item in row) _middle[item.Number] = MiddleOf(item.Number, neighbours[item.Number]);
        Array.Sort(row, Compare);
        var moves = false;
        for (var i = 0; i < row.Length; i++) moves |= _position[row[i].Number] != i;
        Remember(row);
        return moves;
    }

    private int Compare(LadderItem left, LadderItem right)
    {
        if (left.Lane != right.Lane) return left.Lane.CompareTo(right.Lane);
        var byMiddle = _middle[left.Number].CompareTo(_middle[right.Number]);
        return byMiddle != 0 ? byMiddle : _position[left.Number].CompareTo(_position[right.Number]);
    }

    /// <summary>An item without neighbours stays where it is.</summary>
    private double MiddleOf(int number, List<int> neighbours)
    {
        if (neighbours.Count == 0) return _place[number];
        var sum = 0.0;
        foreach (var neighbour in neighbours) sum += _place[neighbour];
        return sum / neighbours.Count;
    }

    /// <summary>A place counts in lanes, with the share of its own lane behind the point, so that rows of different length can be compared.</summary>
    private void Remember(LadderItem[] row)
    {
        for (var start = 0; start < row.Length;)
        {
            var end = start;
            while (end < row.Length && row[end].Lane == row[start].Lane) end++;
            for (var i = start; i < end; i++)
            {
                _position[row[i].Number] = i;
                _place[row[i].Number] = row[i].Lane + ((i - start + 0.5) / (end - start));
            }

            start = end;
        }
    }

    private static List<int>[] NoLists(int count)
    {
        var lists = new List<int>[count];
        for (var i = 0; i < count; i++) lists[i] = [];
        return lists;
    }
}
