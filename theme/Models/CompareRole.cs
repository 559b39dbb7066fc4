namespace RoleGuide.Theme.Models;

/// <summary>One of the two roles of a comparison.</summary>
/// <param name="Region">The names of its regions, joined.</param>
/// <param name="Level">The level in words.</param>
/// <param name="Others">Its other comparisons.</param>
public sealed record CompareRole(Link Role, string Region, string Level, string Summary, Items<Link> Others);
