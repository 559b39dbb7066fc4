namespace RoleGuide.Theme.Models;

/// <summary>Where a reader stands after sending a form.</summary>
/// <param name="Ways">Where to go on.</param>
public sealed record ThanksPage(PageHead Head, SiteFrame Frame, Items<Crumb> Trail, Items<Link> Ways) : Page(Head, Frame, Trail);
