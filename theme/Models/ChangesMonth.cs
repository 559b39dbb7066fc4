namespace RoleGuide.Theme.Models;

/// <summary>The changes of one month, newest first.</summary>
/// <param name="Anchor">The id of its heading.</param>
/// <param name="Name">For example "November 2026".</param>
public sealed record ChangesMonth(string Anchor, string Name, Items<RecentChange> Changes);
