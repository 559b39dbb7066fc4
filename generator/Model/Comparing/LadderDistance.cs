using System.Collections.Immutable;

namespace RoleGuide.Model.Comparing;

/// <summary>The shortest way up a ladder from one role to another.</summary>
/// <param name="Way">The slugs from the lower role to the upper one, both included.</param>
public sealed record LadderDistance(ImmutableArray<string> Way)
{
    /// <summary>How many rungs apart two roles may be to be looked for, so that a search stays short however large the guide.</summary>
    public const int Farthest = 6;

    public int Rungs => Way.Length - 1;
}
