namespace RoleGuide.Model;

/// <summary>A document that figures and claims come from.</summary>
/// <param name="Year">The year it speaks of.</param>
/// <param name="Region">The id of the region it speaks of; null when it speaks of none.</param>
public sealed record Source(string Id, string Title, string Publisher, int Year, string? Region, string? Url, DateOnly? Retrieved);
