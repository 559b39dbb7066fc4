namespace RoleGuide.Theme.Models;

/// <summary>Every part of the theme with its examples, for those who change the theme. It stands in previews on one's own computer and nowhere else.</summary>
public sealed record PartsPage(PageHead Head, SiteFrame Frame, Items<Crumb> Trail) : Page(Head, Frame, Trail);
