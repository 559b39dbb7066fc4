using System.Collections.Immutable;

namespace RoleGuide.Pages.Careers;

/// <summary>
/// Gives every place of a ladder its row. Rows follow the levels, every step leads to a higher row, and bare titles, whose level nobody knows,
/// have rows of their own.
/// </summary>
internal static class LadderRows
{
    /// <summary>The row of each node, 0 the lowest, without gaps; null when the steps run in a circle. One pass over nodes and steps, and a sort.</summary>
    public static ImmutableArray<int>? Of(LadderPlan plan)
    {
        var lower = plan.Steps.ToLookup(step => step.Upper, step => step.Lower);
        var upper = plan.Steps.ToLookup(step => step.Lower, step => step.Upper);
        var ranks = new Rank[plan.Nodes.Length];
        var waiting = plan.Nodes.Select((_, i) => lower[i].Count()).ToArray();
        var ready = new Queue<int>(Enumerable.Range(0, waiting.Length).Where(i => waiting[i] == 0));
        var done = 0;
        for (; ready.TryDequeue(out var i); done++)
        {
            ranks[i] = RankOf(plan.Nodes[i], lower[i].Where(below => !IsStart(below)).Select(below => ranks[below]));
            foreach (var next in upper[i].Where(next => --waiting[next] == 0)) ready.Enqueue(next);
        }

        if (done < waiting.Length) return null;
        for (var i = 0; i < ranks.Length; i++)
        {
            // A bare title that starts a ladder stands right below the first role that it leads to.
            if (IsStart(i)) ranks[i] = upper[i].Select(above => ranks[above]).Min() is var first ? first with { Step = first.Step - 1, IsBare = true } : default;
        }

        var rows = ranks.Distinct().Order().Select((rank, row) => (rank, row)).ToDictionary(one => one.rank, one => one.row);
        return [.. ranks.Select(rank => rows[rank])];

        bool IsStart(int node) => plan.Nodes[node].Role is null && !lower[node].Any();
    }

    /// <summary>The role's own level, or the highest below it where that is higher; on one level each step climbs a row.</summary>
    private static Rank RankOf(LadderNode node, IEnumerable<Rank> below)
    {
        var highest = below.DefaultIfEmpty(new Rank(-1, 0, IsBare: false)).Max();
        var level = node.Role is { } role ? (int)role.Facts.Level : -1;
        return level > highest.Level ? new Rank(level, 0, IsBare: false) : new Rank(highest.Level, highest.Step + 1, node.Role is null);
    }

    private readonly record struct Rank(int Level, int Step, bool IsBare) : IComparable<Rank>
    {
        public int CompareTo(Rank other) => (Level, Step, IsBare).CompareTo((other.Level, other.Step, other.IsBare));
    }
}
