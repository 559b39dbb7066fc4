namespace RoleGuide.Theme.Models;

/// <summary>What Netlify shows with status 404, at any address; it links by absolute paths only.</summary>
public sealed record NotFoundPage(PageHead Head, SiteFrame Frame, Items<Crumb> Trail, Items<Link> Ways) : Page(Head, Frame, Trail);
