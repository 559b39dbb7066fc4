using System.Collections.Immutable;

namespace RoleGuide.Model.Comparing;

/// <summary>
/// Two roles that may be compared: next to each other on a ladder, or set beside each other by an article. The gate decides whether they get a page of their own:
/// at least four rows that can be compared, at least two of which differ, and a verdict.
/// </summary>
/// <param name="Distance">How many rungs lie between the two; null when no ladder joins them.</param>
/// <param name="Verdicts">What the two articles say; the first role's article first, and the same sentence once.</param>
/// <param name="Lines">One for each of <see cref="ComparedFields.All"/>, in its order.</param>
public sealed record ComparedPair(RolePair Pair, LadderDistance? Distance, ImmutableArray<PairVerdict> Verdicts, ImmutableArray<ComparedLine> Lines)
{
    public const int LeastComparable = 4;
    public const int LeastDifferent = 2;

    /// <summary>The address of its page, if it has one. It is asked for often, and in a preview at each save.</summary>
    public PagePath Path { get; } = Pair.Path;

    /// <summary>How many rows can be compared.</summary>
    public int Comparable { get; } = Lines.Length - CountOf(Likeness.Unknown, Lines);

    /// <summary>How many of them differ.</summary>
    public int Different { get; } = CountOf(Likeness.Different, Lines);

    /// <summary>Whether one of the two is the next rung above the other.</summary>
    public bool IsStep => Distance?.Rungs == 1;

    /// <summary>Whether the pair passes the gate.</summary>
    public bool HasPage => Comparable >= LeastComparable && Different >= LeastDifferent && !Verdicts.IsEmpty;

    private static int CountOf(Likeness likeness, ImmutableArray<ComparedLine> lines)
    {
        var count = 0;
        foreach (var line in lines) count += line.Likeness == likeness ? 1 : 0;
        return count;
    }
}
