namespace RoleGuide.Model;

/// <summary>One side of a disagreement.</summary>
/// <param name="Source">The id of an entry of sources.yml.</param>
public sealed record Claim(string Says, string Source);
