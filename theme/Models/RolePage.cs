using Microsoft.AspNetCore.Components;

namespace RoleGuide.Theme.Models;

/// <summary>Everything that the page of one role shows, in the order of the page.</summary>
public sealed record RolePage(PageHead Head, SiteFrame Frame, Items<Crumb> Trail) : Page(Head, Frame, Trail)
{
    public required string Summary { get; init; }

    /// <summary>The regions the article speaks of, for example "United Kingdom".</summary>
    public required Items<string> Regions { get; init; }

    /// <summary>The level in words, for example "Director".</summary>
    public required string Level { get; init; }

    public required Link Category { get; init; }

    /// <summary>Other titles of the same job, save those that are the title of a namesake.</summary>
    public required Items<string> Aliases { get; init; }

    /// <summary>Roles of other regions that share this title or one of its aliases.</summary>
    public required Items<Namesake> Namesakes { get; init; }

    /// <summary>The day of its first publication; null where nobody gave one, and where it was never updated since.</summary>
    public required DateStamp? Published { get; init; }

    public required DateStamp Updated { get; init; }

    public required DateStamp ReviewBy { get; init; }

    public required bool IsDraft { get; init; }

    public required Items<GlanceRow> AtAGlance { get; init; }

    public required PaySection Pay { get; init; }

    /// <summary>The page's sections in order, body headings and generated sections alike.</summary>
    public required Items<ContentsEntry> Contents { get; init; }

    /// <summary>The article's body, from h2 downwards.</summary>
    public required MarkupString Body { get; init; }

    public required LadderSection? Ladder { get; init; }

    /// <summary>The roles it is compared with: its rungs first, then those that an article sets beside it.</summary>
    public required Items<CompareNeighbour> Neighbours { get; init; }

    public required Items<Measure> Measures { get; init; }

    public required Items<FaqEntry> Faq { get; init; }

    public required Items<Disagreement> Disagreements { get; init; }

    public required Items<RoleCard> Related { get; init; }

    public required Items<SourceEntry> Sources { get; init; }

    /// <summary>Its neighbours in the category; null where it is alone there.</summary>
    public required RoleTurns? Turns { get; init; }

    /// <summary>How long the article takes to read, for example "7 minutes to read".</summary>
    public required string ReadingTime { get; init; }

    /// <summary>The forms below the page.</summary>
    public required Feedback Feedback { get; init; }

    /// <summary>Where a reader can edit the article; null when site.yml names no repository.</summary>
    public required string? EditAddress { get; init; }
}
