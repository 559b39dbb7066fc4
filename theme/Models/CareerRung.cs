using System.Collections.Immutable;

namespace RoleGuide.Theme.Models;

/// <summary>A rung in words.</summary>
/// <param name="Anchor">The id of its entry; null for a title without an article.</param>
/// <param name="Readiness">What shows that somebody is ready for it; null when the sources don't say.</param>
/// <param name="Next">The rungs above it.</param>
public sealed record CareerRung(Rung Rung, string? Anchor, string? Readiness, ImmutableArray<Link> Next);
