namespace RoleGuide.Theme.Models;

/// <summary>The comparisons of the roles of one category.</summary>
/// <param name="Anchor">The id of the heading.</param>
/// <param name="Page">Where its comparisons are listed, when they have a page of their own; otherwise the groups are here.</param>
public sealed record CompareCategory(string Title, string Anchor, Link? Page, Items<CompareGroup> Groups);
