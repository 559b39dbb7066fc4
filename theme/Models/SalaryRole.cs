namespace RoleGuide.Theme.Models;

/// <summary>A role with its figures of one region and what is known about them.</summary>
/// <param name="Anchor">The id of its heading: the role's slug.</param>
/// <param name="Role">The role, leading to the pay section of its page.</param>
/// <param name="Level">The level in words.</param>
/// <param name="Groups">Figures of one basis belong together; bases never share a group.</param>
/// <param name="Notes">What moves pay.</param>
/// <param name="Disagreements">What the sources contradict each other on about pay.</param>
public sealed record SalaryRole(
    string Anchor,
    Link Role,
    string Level,
    Items<SalaryGroup> Groups,
    Items<string> Notes,
    Items<Disagreement> Disagreements)
{
    /// <summary>The ids that it had under former names.</summary>
    public Items<string> FormerAnchors { get; init; } = [];
}
