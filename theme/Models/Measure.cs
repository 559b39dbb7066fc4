namespace RoleGuide.Theme.Models;

/// <summary>Something by which the role is measured.</summary>
/// <param name="Target">The value aimed at; null when the source names none.</param>
public sealed record Measure(string Name, string? Target, Link Source);
