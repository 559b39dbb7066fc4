namespace RoleGuide.Theme.Models;

/// <summary>What the role pays, one panel for each region; without any figure <see cref="Absence"/> says so in a sentence.</summary>
/// <param name="Notes">What moves pay, in the article's words.</param>
public sealed record PaySection(Items<PayPanel> Panels, Items<string> Notes, string? Absence)
{
    /// <summary>On what the sources disagree about pay, in words; the claims stand further down. Null where they agree.</summary>
    public string? Disputed { get; init; }

    /// <summary>The role's place in the salary guide of each of its regions, named by the region.</summary>
    public Items<Link> InGuide { get; init; } = [];
}
