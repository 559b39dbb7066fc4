using System.Collections.Immutable;

namespace RoleGuide.Theme.Models;

/// <summary>Roles as rows, fields as columns.</summary>
/// <param name="Columns">The heads of the columns behind the role.</param>
public sealed record RoleMatrix(ImmutableArray<string> Columns, ImmutableArray<RoleMatrixRow> Rows);
