namespace RoleGuide.Theme.Models;

/// <summary>A category with its roles, highest level first within each region.</summary>
public sealed record CategoryPage(PageHead Head, SiteFrame Frame, Items<Crumb> Trail) : Page(Head, Frame, Trail)
{
    public required string Summary { get; init; }

    /// <summary>Where the rest of the guide speaks of these roles.</summary>
    public required Items<Link> Ways { get; init; }

    public required Items<RoleCard> Roles { get; init; }

    /// <summary>The same roles side by side.</summary>
    public required RoleMatrix Matrix { get; init; }

    public required DateStamp Updated { get; init; }
}
