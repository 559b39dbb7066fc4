namespace RoleGuide.Theme.Models;

/// <summary>A role of another region that answers to the same title.</summary>
/// <param name="Role">The role, its region named.</param>
/// <param name="Comparison">The page that tells the two apart; null where there is none.</param>
public sealed record Namesake(Link Role, Link? Comparison);
