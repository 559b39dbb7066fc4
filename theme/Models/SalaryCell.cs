namespace RoleGuide.Theme.Models;

/// <summary>A cell of the salary table.</summary>
/// <param name="Text">What it says; a dash where the figure has no such part.</param>
/// <param name="Order">The number by which it is sorted; empty for a dash.</param>
public sealed record SalaryCell(string Text, string Order);
