namespace RoleGuide.Theme.Models;

/// <summary>Two roles side by side, field by field.</summary>
/// <param name="Caption">What is compared, in a few words.</param>
/// <param name="First">The role of the first column.</param>
/// <param name="Silence">The fields about which the sources of both say nothing, in a sentence; null when there are none.</param>
public sealed record CompareTable(string Caption, Link First, Link Second, Items<CompareRow> Rows, string? Silence);
