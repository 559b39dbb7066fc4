namespace RoleGuide.Theme.Models;

/// <summary>One field of two roles side by side.</summary>
public sealed record CompareRow(string Term, CompareMark Mark, CompareCell First, CompareCell Second);
