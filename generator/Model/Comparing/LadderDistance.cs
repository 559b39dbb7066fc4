using System.Collections.Immutable;

namespace RoleGuide.Model.Comparing;

/// <summary>The shortest way up a ladder from one role to another.</summary>
/// <param name="Way">The slugs from the lower role to the upper one, both included.</param>
public sealed record LadderDistance(ImmutableArray<string> Way)
{
    /// <summary>How many rungs apart two roles may be to be looked for, so that a search stays short however large the guide.</summary>
    public const int Farthest = 6;

    public int Rungs => Way.Length - 1;

    /// <summary>Null when no ladder leads from either to the other within <see cref="Farthest"/> rungs.</summary>
    /// <param name="above">For each slug the rungs above it.</param>
    public static LadderDistance? Between(RolePair pair, ILookup<string, string> above) =>
        above[pair.Second].Contains(pair.First, StringComparer.Ordinal) ? new LadderDistance([pair.Second, pair.First])
        : Up(pair.First, pair.Second, above) ?? Up(pair.Second, pair.First, above);

    /// <summary>Looks at one height after the other; each rung remembers by its place the one from which it was reached.</summary>
    private static LadderDistance? Up(string lower, string upper, ILookup<string, string> above)
    {
        if (!above.Contains(lower)) return null;
        var rungs = new List<(string Slug, int Below)> { (lower, -1) };
        var met = new HashSet<string>(StringComparer.Ordinal) { lower };
        var (at, height) = (0, 0);
        for (var end = 1; height < Farthest && at < end; height++, end = rungs.Count)
        {
            for (; at < end; at++)
            {
                foreach (var higher in above[rungs[at].Slug])
                {
                    if (!met.Add(higher)) continue;
                    rungs.Add((higher, at));
                    if (higher == upper) return new LadderDistance(WayTo(rungs.Count - 1, rungs));
                }
            }
        }

        return null;
    }

    /// <summary>The way to a rung from where the search began.</summary>
    private static ImmutableArray<string> WayTo(int last, List<(string Slug, int Below)> rungs)
    {
        var way = new List<string>();
        for (var at = last; at >= 0; at = rungs[at].Below) way.Add(rungs[at].Slug);
        way.Reverse();
        return [.. way];
    }
}
