namespace RoleGuide.Theme.Models;

/// <summary>All comparisons, or those of one category, grouped by role.</summary>
/// <param name="Introduction">What is compared, in a sentence; or that there is nothing to compare yet.</param>
/// <param name="Updated">The newest date of the roles compared; null when there is none.</param>
public sealed record CompareIndexPage(
    PageHead Head, SiteFrame Frame, Items<Crumb> Trail, string Introduction, DateStamp? Updated, Items<CompareCategory> Categories)
    : Page(Head, Frame, Trail);
