namespace RoleGuide.Theme.Models;

/// <summary>What a proposed change does to the guide; stands only in previews of it.</summary>
public sealed record PreviewPage(PageHead Head, SiteFrame Frame, Items<Crumb> Trail) : Page(Head, Frame, Trail)
{
    /// <summary>What the change does, in one sentence.</summary>
    public required string Standfirst { get; init; }

    /// <summary>What the guide is compared with, or why it can't be.</summary>
    public required string Comparison { get; init; }

    /// <summary>What is added, moved, changed and removed; a group without pages is left out.</summary>
    public required Items<PreviewGroup> Groups { get; init; }

    /// <summary>Pages that show what the changed ones say; null where there are none.</summary>
    public required PreviewFollowers? Followers { get; init; }

    /// <summary>What the build warns of: first of the articles that the change touches, then of the others, each by place.</summary>
    public required Items<PreviewWarning> Warnings { get; init; }

    /// <summary>How many warnings are not shown, in a sentence; null where all are.</summary>
    public required string? MoreWarnings { get; init; }
}
