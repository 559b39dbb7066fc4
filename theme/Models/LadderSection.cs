namespace RoleGuide.Theme.Models;

/// <summary>The rungs around a role, read both ways from every article that names them.</summary>
/// <param name="Above">The next steps.</param>
/// <param name="Below">The steps that lead here.</param>
/// <param name="Readiness">What shows that somebody is ready for this rung; null when the sources don't say.</param>
/// <param name="Whole">The role's place among all ladders.</param>
public sealed record LadderSection(Items<NextRung> Above, Rung Here, Items<Rung> Below, string? Readiness, Link Whole);
