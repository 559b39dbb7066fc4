namespace RoleGuide.Theme.Models;

/// <summary>One figure with everything that makes it a fact.</summary>
/// <param name="Band">The band in words, for example Senior, or in the source's own where they name it: Senior director.</param>
/// <param name="Label">The band in the source's own words; null when it adds nothing.</param>
/// <param name="Amount">Annual pay in the reader's form, for example "£80,000–£95,000" or "$140,000 or more".</param>
/// <param name="Year">The year the figure speaks of.</param>
/// <param name="Source">The source, linking to its entry on the page.</param>
/// <param name="IsOld">Older than the site's limit by the content date.</param>
/// <param name="Bar">The figure drawn on the panel's scale.</param>
public sealed record PayRow(string Band, string? Label, string Amount, string Year, Link Source, string? Note, bool IsOld, PayBar Bar);
