namespace RoleGuide.Theme.Models;

/// <summary>A source that the page draws on.</summary>
/// <param name="Anchor">The id of the entry, without the number sign.</param>
/// <param name="Region">The name of the region it speaks of; null when it speaks of none.</param>
public sealed record SourceEntry(string Anchor, string Title, string Publisher, string Year, string? Region, string? Address, DateStamp? Retrieved);
