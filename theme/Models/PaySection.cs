using System.Collections.Immutable;

namespace RoleGuide.Theme.Models;

/// <summary>What the role pays, one panel for each region; without any figure <see cref="Absence"/> says so in a sentence.</summary>
/// <param name="Notes">What moves pay, in the article's words.</param>
public sealed record PaySection(ImmutableArray<PayPanel> Panels, ImmutableArray<string> Notes, string? Absence)
{
    /// <summary>The role's place in the salary guide of each of its regions, named by the region.</summary>
    public ImmutableArray<Link> InGuide { get; init; } = [];
}
