namespace RoleGuide.Model;

/// <summary>One pay figure: annual, in the currency of its region, never converted.</summary>
/// <param name="Region">The id of a region of site.yml.</param>
/// <param name="Year">The year the figure speaks of.</param>
/// <param name="Source">The id of an entry of sources.yml.</param>
/// <param name="Label">The band in the source's own words.</param>
public sealed record Pay(string Region, Band Band, Basis Basis, Amount Amount, int Year, string Source, string? Label, string? Note);
