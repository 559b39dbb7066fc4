namespace RoleGuide.Theme.Models;

/// <summary>Something the sources contradict each other on, or themselves; at least two claims.</summary>
/// <param name="About">What it is about, in lower case, for example "base pay".</param>
public sealed record Disagreement(string About, Items<Claim> Claims, string? Note);
