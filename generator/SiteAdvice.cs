using System.Collections.Immutable;
using RoleGuide.Content.Agreement;
using RoleGuide.Diagnostics;

namespace RoleGuide;

/// <summary>What takes long to find about a site and changes nothing that is shown.</summary>
/// <param name="Found">The diagnostics, silenced ones included.</param>
/// <param name="Claims">What the articles claim, so that a later advice need not look again at those which stay.</param>
public sealed record SiteAdvice(ImmutableArray<Diagnostic> Found, ImmutableArray<ArticleClaims> Claims)
{
    /// <summary>Nothing is known.</summary>
    public static SiteAdvice None { get; } = new([], []);
}
