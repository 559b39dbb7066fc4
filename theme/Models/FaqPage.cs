namespace RoleGuide.Theme.Models;

/// <summary>Every question of the guide, or of one category, with the first sentence of its answer.</summary>
public sealed record FaqPage(PageHead Head, SiteFrame Frame, Items<Crumb> Trail) : Page(Head, Frame, Trail)
{
    public required string Standfirst { get; init; }

    public required DateStamp Updated { get; init; }

    public required Items<ContentsEntry> Contents { get; init; }

    public required Items<FaqCategory> Categories { get; init; }

    /// <summary>The forms below the page.</summary>
    public required Feedback Feedback { get; init; }
}
