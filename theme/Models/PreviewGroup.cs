namespace RoleGuide.Theme.Models;

/// <summary>Pages to which the same happened.</summary>
/// <param name="Anchor">The id of the group's heading.</param>
public sealed record PreviewGroup(string Title, string Anchor, Items<PreviewEntry> Entries);
