namespace RoleGuide.Checks.StructuredData;

/// <summary>A value as a stranger reads it: exactly one of these is not null.</summary>
/// <param name="Reference">The id of a node that is described elsewhere.</param>
internal sealed record GraphValue(string? Text = null, decimal? Number = null, bool? Flag = null, GraphNode? Node = null, string? Reference = null);
