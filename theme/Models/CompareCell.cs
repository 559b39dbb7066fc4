namespace RoleGuide.Theme.Models;

/// <summary>What one role says in one field of its front matter. Without any value its sources are silent there.</summary>
/// <param name="Role">The slug of the role whose article says it.</param>
/// <param name="RoleName">The role's name as it heads the column; on phones it heads the card.</param>
/// <param name="Field">The field's way through the front matter, for example <c>facets.scope</c>.</param>
/// <param name="Values">Several values are shown as a list.</param>
/// <param name="Note">What the source adds.</param>
/// <param name="Remark">Why the cell can't be laid beside its neighbour; null where it can, or where one of them is silent.</param>
public sealed record CompareCell(string Role, string RoleName, string Field, Items<Link> Values, string? Note, string? Remark);
