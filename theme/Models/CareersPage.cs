namespace RoleGuide.Theme.Models;

/// <summary>Career paths: every ladder of the guide on one page or, in a large guide, the list of them; and each of those on a page of its own.</summary>
public sealed record CareersPage(PageHead Head, SiteFrame Frame, Items<Crumb> Trail) : Page(Head, Frame, Trail)
{
    public required string Standfirst { get; init; }

    public required DateStamp Updated { get; init; }

    /// <summary>The ladders by name, each with its page; empty where they stand on this one.</summary>
    public required Items<CareerEntry> Index { get; init; }

    /// <summary>What stands on this page; empty where there is no choice.</summary>
    public required Items<ContentsEntry> Contents { get; init; }

    /// <summary>How to read titles without an article; null where there are none.</summary>
    public required string? Legend { get; init; }

    public required Items<CareerLadder> Ladders { get; init; }

    /// <summary>The roles that no article puts on a ladder, by category.</summary>
    public required Items<LooseRoles> Loose { get; init; }
}
