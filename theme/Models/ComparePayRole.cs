namespace RoleGuide.Theme.Models;

/// <summary>The figures of one role on a panel.</summary>
/// <param name="Slug">The slug of the role.</param>
public sealed record ComparePayRole(string Slug, string Name, Items<ComparePayFigure> Figures);
