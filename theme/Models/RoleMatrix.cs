namespace RoleGuide.Theme.Models;

/// <summary>Roles as rows, fields as columns.</summary>
/// <param name="Columns">The heads of the columns behind the role.</param>
public sealed record RoleMatrix(Items<string> Columns, Items<RoleMatrixRow> Rows);
