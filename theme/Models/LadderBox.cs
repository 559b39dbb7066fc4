namespace RoleGuide.Theme.Models;

/// <summary>A rung in a drawing, or titles without articles that stand at the same place.</summary>
/// <param name="Address">The role's page; null for bare titles.</param>
/// <param name="Titles">The lines of the title, or of the bare titles.</param>
/// <param name="Details">Experience and pay, line by line.</param>
public sealed record LadderBox(int X, int Y, int Width, int Height, string? Address, Items<DrawnText> Titles, Items<DrawnText> Details);
