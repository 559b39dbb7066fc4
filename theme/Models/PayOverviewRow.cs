namespace RoleGuide.Theme.Models;

/// <summary>The typical pay of one role.</summary>
/// <param name="Amount">Annual pay in the reader's form.</param>
/// <param name="Year">The year the figure speaks of.</param>
public sealed record PayOverviewRow(Link Role, string Amount, string Year, PayBar Bar);
