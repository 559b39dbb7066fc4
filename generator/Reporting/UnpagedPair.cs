using System.Collections.Immutable;

namespace RoleGuide.Reporting;

/// <summary>Two roles that may be compared and have no page for it.</summary>
/// <param name="Lacks">What keeps them from one, a few words each.</param>
public sealed record UnpagedPair(string First, string Second, ImmutableArray<string> Lacks);
