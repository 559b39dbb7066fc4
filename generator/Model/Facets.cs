using System.Collections.Immutable;

namespace RoleGuide.Model;

/// <summary>The rows of comparison tables, the same for every role; null or empty where the sources are silent.</summary>
public sealed record Facets(string? Focus, string? Scope, string? Authority, string? ClientContact, string? TimeHorizon, ImmutableArray<string> MeasuredBy)
{
    public static readonly Facets Silent = new(null, null, null, null, null, []);
}
