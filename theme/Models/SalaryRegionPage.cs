namespace RoleGuide.Theme.Models;

/// <summary>Every pay figure of a region, or of one category in it, drawn on the region's scale and once more as a table.</summary>
public sealed record SalaryRegionPage(PageHead Head, SiteFrame Frame, Items<Crumb> Trail) : Page(Head, Frame, Trail)
{
    public required string Standfirst { get; init; }

    /// <summary>Which years the figures speak of, in a sentence.</summary>
    public required string Years { get; init; }

    public required DateStamp Updated { get; init; }

    public required Items<ContentsEntry> Contents { get; init; }

    /// <summary>The region's scale.</summary>
    public required Items<PayTick> Ticks { get; init; }

    /// <summary>What the marks mean, each with an example.</summary>
    public required Items<PayMark> Marks { get; init; }

    /// <summary>What the bases on this page include.</summary>
    public required Items<Definition> Bases { get; init; }

    public required Items<SalaryCategory> Categories { get; init; }

    /// <summary>Roles of the region without any figure.</summary>
    public required Items<SilentRole> Silent { get; init; }

    /// <summary>Where the silent roles stand, in a sentence about them.</summary>
    public required string Silence { get; init; }

    public required Items<SourceEntry> Sources { get; init; }

    /// <summary>The forms below the page.</summary>
    public required Feedback Feedback { get; init; }
}
