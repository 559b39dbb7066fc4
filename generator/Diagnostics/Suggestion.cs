namespace RoleGuide.Diagnostics;

/// <summary>Finds what a writer probably meant.</summary>
public static class Suggestion
{
    /// <summary>
    /// The candidate nearest to <paramref name="found"/>, at most a third of its letters away (one for short words, five for long ones); null when none is that near.
    /// Ties go to the first in ordinal order.
    /// </summary>
    public static string? Nearest(string found, IEnumerable<string> candidates)
    {
        var limit = Math.Clamp(found.Length / 3, 1, 5);
        var best = (Distance: limit + 1, Candidate: (string?)null);
        foreach (var candidate in candidates.Order(StringComparer.Ordinal))
        {
            if (Math.Abs(candidate.Length - found.Length) >= best.Distance) continue;
            var distance = Distance(found, candidate, best.Distance);
            if (distance < best.Distance) best = (distance, candidate);
        }

        return best.Candidate;
    }

    /// <summary>A hint that names the nearest candidate, or null.</summary>
    public static string? DidYouMean(string found, IEnumerable<string> candidates) =>
        Nearest(found, candidates) is { } nearest ? $"Did you mean \"{nearest}\"?" : null;

    /// <summary>How many single letters must be added, left out, replaced or swapped with their neighbour (optimal string alignment), ignoring case.</summary>
    /// <param name="enough">From this distance on the exact one doesn't matter, and counting ends.</param>
    private static int Distance(string left, string right, int enough)
    {
        var (a, b) = WithoutSharedEnds(left.ToUpperInvariant(), right.ToUpperInvariant());
        var (beforeLast, last, row) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++) last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                // What lies further from the diagonal than that is too far in any case.
                row[j] = Math.Abs(i - j) > enough ? enough : Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
            }

            // A swap reaches back two rows, so both must be beyond.
            if (Math.Min(row.Min(), last.Min()) >= enough) return enough;
            (beforeLast, last, row) = (last, row, beforeLast);
        }

        return last[b.Length];
    }

    /// <summary>Paths share their folders, and what is shared costs nothing.</summary>
    private static (string A, string B) WithoutSharedEnds(string a, string b)
    {
        var start = a.AsSpan().CommonPrefixLength(b);
        var (endA, endB) = (a.Length, b.Length);
        while (endA > start && endB > start && a[endA - 1] == b[endB - 1]) (endA, endB) = (endA - 1, endB - 1);
        return (a[start..endA], b[start..endB]);
    }
}
