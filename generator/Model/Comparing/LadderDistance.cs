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
        above[pair.Second].Contains(pair.First, StringComparer.Ordinal) ? Up(pair.Second, pair.First, above)
        : Up(pair.First, pair.Second, above) ?? Up(pair.Second, pair.First, above);

    private static LadderDistance? Up(string lower, string upper, ILookup<string, string> above)
    {
        var below = new Dictionary<string, string?>(StringComparer.Ordinal) { [lower] = null };
        List<string> rungs = [lower];
        for (var height = 0; height < Farthest && rungs.Count > 0; height++)
        {
            var next = new List<string>();
            foreach (var (rung, higher) in rungs.SelectMany(rung => above[rung], (rung, higher) => (rung, higher)))
            {
                if (!below.TryAdd(higher, rung)) continue;
                if (higher == upper) return new LadderDistance([.. Back(upper, below).Reverse()]);
                next.Add(higher);
            }

            rungs = next;
        }

        return null;
    }

    private static IEnumerable<string> Back(string from, Dictionary<string, string?> below)
    {
        for (var rung = from; rung is not null; rung = below[rung]) yield return rung;
    }
}
