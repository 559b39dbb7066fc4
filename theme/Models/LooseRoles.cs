namespace RoleGuide.Theme.Models;

/// <summary>The roles of a category that stand on no ladder.</summary>
/// <param name="Count">How many, in words.</param>
/// <param name="Roles">The roles; empty in a large guide, where the category's page lists them.</param>
public sealed record LooseRoles(Link Category, string Count, Items<Link> Roles);
