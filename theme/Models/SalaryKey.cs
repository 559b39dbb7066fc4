namespace RoleGuide.Theme.Models;

/// <summary>By what figures can be picked.</summary>
public sealed record SalaryKey(string Category, string Level, string Basis);
