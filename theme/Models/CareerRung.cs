namespace RoleGuide.Theme.Models;

/// <summary>A role on a ladder in words.</summary>
/// <param name="Anchor">The id of its entry.</param>
/// <param name="Readiness">What shows that somebody is ready for it; null when the sources don't say.</param>
/// <param name="Next">The rungs above it; titles without an article have no address.</param>
/// <param name="AlsoFrom">Titles without an article that lead to it.</param>
public sealed record CareerRung(Rung Rung, string Anchor, string? Readiness, Items<Link> Next, Items<Link> AlsoFrom)
{
    /// <summary>The ids that it had under former names.</summary>
    public Items<string> FormerAnchors { get; init; } = [];
}
