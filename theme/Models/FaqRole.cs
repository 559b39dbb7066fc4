namespace RoleGuide.Theme.Models;

/// <summary>The questions about one role.</summary>
/// <param name="Anchor">The id of its heading: the role's slug.</param>
/// <param name="Region">The names of its regions, joined.</param>
public sealed record FaqRole(string Anchor, Link Role, string Region, Items<FaqLine> Questions)
{
    /// <summary>The ids that it had under former names.</summary>
    public Items<string> FormerAnchors { get; init; } = [];
}
