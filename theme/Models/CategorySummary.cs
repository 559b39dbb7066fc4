namespace RoleGuide.Theme.Models;

/// <summary>A category on the home page with links to its roles.</summary>
public sealed record CategorySummary(string Title, string Address, string Summary, Items<Link> Roles);
