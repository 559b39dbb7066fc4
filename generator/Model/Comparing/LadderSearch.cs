using System.Collections.Immutable;

namespace RoleGuide.Model.Comparing;

/// <summary>Looks for ways up the ladders, one after the other: what one search has gathered makes room for the next.</summary>
/// <param name="above">For each slug the rungs above it.</param>
internal sealed class LadderSearch(ILookup<string, string> above)
{
    /// <summary>Each rung that was met, with the place of the one from which it was reached.</summary>
    private readonly List<(string Slug, int Below)> _rungs = [];
    private readonly HashSet<string> _met = new(StringComparer.Ordinal);

    /// <summary>The shortest way between two roles, whichever of them is the lower one; null when no ladder joins them within <see cref="LadderDistance.Farthest"/> rungs.</summary>
    public LadderDistance? Between(RolePair pair) => Up(pair.Second, pair.First, 1) ?? Up(pair.First, pair.Second, LadderDistance.Farthest) ?? Up(pair.Second, pair.First, LadderDistance.Farthest);

    /// <summary>Looks at one height after the other.</summary>
    private LadderDistance? Up(string lower, string upper, int most)
    {
        if (!above.Contains(lower)) return null;
        _rungs.Clear();
        _met.Clear();
        _rungs.Add((lower, -1));
        _met.Add(lower);
        var (at, height) = (0, 0);
        for (var end = 1; height < most && at < end; height++, end = _rungs.Count)
        {
            for (; at < end; at++)
            {
                foreach (var higher in above[_rungs[at].Slug])
                {
                    if (!_met.Add(higher)) continue;
                    _rungs.Add((higher, at));
                    if (higher == upper) return new LadderDistance(WayTo(_rungs.Count - 1));
                }
            }
        }

        return null;
    }

    /// <summary>The way to a rung from where the search began.</summary>
    private ImmutableArray<string> WayTo(int last)
    {
        var way = new List<string>();
        for (var at = last; at >= 0; at = _rungs[at].Below) way.Add(_rungs[at].Slug);
        way.Reverse();
        return [.. way];
    }
}
