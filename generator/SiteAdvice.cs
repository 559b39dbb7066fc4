using System.Collections.Immutable;
using RoleGuide.Content.Agreement;
using RoleGuide.Diagnostics;

namespace RoleGuide;

/// <summary>What takes long to find about a site and is never more than a warning.</summary>
/// <param name="Found">The warnings, silenced ones included.</param>
/// <param name="Claims">What the articles claim, so that a later advice need not look again at those which stay.</param>
public sealed record SiteAdvice(ImmutableArray<Diagnostic> Found, ImmutableArray<ArticleClaims> Claims)
{
    /// <summary>Nothing is known.</summary>
    public static SiteAdvice None { get; } = new([], []);
}
