namespace RoleGuide.Theme.Models;

/// <summary>A role for which the sources give no figure.</summary>
/// <param name="Anchor">The id of its entry on the page.</param>
public sealed record SilentRole(string Anchor, Link Role, string Level)
{
    /// <summary>The ids that it had under former names.</summary>
    public Items<string> FormerAnchors { get; init; } = [];
}
