namespace RoleGuide.Theme.Models;

/// <summary>A role of the matrix.</summary>
/// <param name="Region">The names of its regions, joined.</param>
/// <param name="Cells">One for each column.</param>
public sealed record RoleMatrixRow(Link Role, string Region, Items<CompareCell> Cells);
