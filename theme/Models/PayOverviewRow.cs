namespace RoleGuide.Theme.Models;

/// <summary>The typical pay of one role; a role has several rows where several figures have the same claim to be called that.</summary>
/// <param name="Label">Tells the rows of one role apart, in the source's own words; null otherwise.</param>
/// <param name="Amount">Annual pay in the reader's form.</param>
/// <param name="Year">The year the figure speaks of.</param>
public sealed record PayOverviewRow(Link Role, string? Label, string Amount, string Year, PayBar Bar);
