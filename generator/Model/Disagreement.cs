using System.Collections.Immutable;

namespace RoleGuide.Model;

/// <summary>Something on which sources contradict each other or themselves; two claims or more.</summary>
public sealed record Disagreement(string About, ImmutableArray<Claim> Claims, string? Note);
