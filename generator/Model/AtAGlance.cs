using System.Collections.Immutable;

namespace RoleGuide.Model;

/// <summary>The facts of a role that fit on one line each; null or empty where the sources are silent.</summary>
/// <param name="Certifications">Null where the sources are silent; empty where they say that none are needed.</param>
public sealed record AtAGlance(
    ImmutableArray<RoleName> ReportsTo,
    string? Education,
    Experience? Experience,
    ImmutableArray<string>? Certifications,
    ImmutableArray<string> Employers,
    string? TeamSize,
    string? Portfolio,
    string? Outlook,
    AiImpact? AiImpact)
{
    public static readonly AtAGlance Silent = new([], null, null, null, [], null, null, null, null);

    /// <summary>Whether the article says nothing here.</summary>
    public bool IsSilent => this == Silent;
}
