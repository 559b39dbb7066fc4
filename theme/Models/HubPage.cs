namespace RoleGuide.Theme.Models;

/// <summary>The index of a list that is too long for one page: one part for each category.</summary>
public sealed record HubPage(PageHead Head, SiteFrame Frame, Items<Crumb> Trail) : Page(Head, Frame, Trail)
{
    public required string Standfirst { get; init; }

    public required DateStamp Updated { get; init; }

    public required Items<HubPart> Parts { get; init; }
}
