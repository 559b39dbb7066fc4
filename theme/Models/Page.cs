namespace RoleGuide.Theme.Models;

/// <summary>What every page shows around its own content.</summary>
/// <param name="Trail">The way from the home page to this page, this page last; empty on the home page and the 404 page.</param>
public abstract record Page(PageHead Head, SiteFrame Frame, Items<Crumb> Trail);
