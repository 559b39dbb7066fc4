namespace RoleGuide.Theme.Models;

/// <summary>A step up.</summary>
/// <param name="Readiness">What shows that somebody is ready for it; null when the sources don't say.</param>
public sealed record NextRung(Rung Rung, string? Readiness);
