namespace RoleGuide.Theme.Models;

/// <summary>What changed in the guide, or in one category, newest first.</summary>
public sealed record ChangesPage(PageHead Head, SiteFrame Frame, Items<Crumb> Trail) : Page(Head, Frame, Trail)
{
    public required string Standfirst { get; init; }

    public required DateStamp Updated { get; init; }

    /// <summary>The same as feeds, each named by its form.</summary>
    public required Items<Link> Feeds { get; init; }

    public required Items<ChangesMonth> Months { get; init; }

    /// <summary>The pages of all changes by category, where one page does not hold them.</summary>
    public required Items<HubPart> Parts { get; init; }
}
