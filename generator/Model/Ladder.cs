using System.Collections.Immutable;

namespace RoleGuide.Model;

/// <summary>The rungs that an article names below and above its role. The guide reads them both ways.</summary>
/// <param name="Readiness">What shows that somebody is ready for this rung.</param>
public sealed record Ladder(ImmutableArray<RoleName> From, ImmutableArray<RoleName> To, string? Readiness)
{
    public static readonly Ladder None = new([], [], null);

    /// <summary>Whether another names the same rungs in the same order.</summary>
    public bool HasRungsOf(Ladder other) => ReferenceEquals(this, other) || (From.AsSpan().SequenceEqual(other.From.AsSpan()) && To.AsSpan().SequenceEqual(other.To.AsSpan()));
}
