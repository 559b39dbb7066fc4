namespace RoleGuide.Theme.Models;

/// <summary>The questions about the roles of one category.</summary>
/// <param name="Anchor">The id of its heading.</param>
public sealed record FaqCategory(Link Title, string Anchor, Items<FaqRole> Roles);
