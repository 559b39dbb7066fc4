namespace RoleGuide.Theme.Models;

/// <summary>One side of a disagreement.</summary>
/// <param name="Source">The source, linking to its entry on the page.</param>
public sealed record Claim(string Says, Link Source);
