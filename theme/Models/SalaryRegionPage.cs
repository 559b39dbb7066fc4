using System.Collections.Immutable;

namespace RoleGuide.Theme.Models;

/// <summary>Every pay figure of a region, or of one category in it, drawn on the region's scale and once more as a table.</summary>
public sealed record SalaryRegionPage(PageHead Head, SiteFrame Frame, ImmutableArray<Crumb> Trail) : Page(Head, Frame, Trail)
{
    public required string Standfirst { get; init; }

    /// <summary>Which years the figures speak of, in a sentence.</summary>
    public required string Years { get; init; }

    public required DateStamp Updated { get; init; }

    public required ImmutableArray<ContentsEntry> Contents { get; init; }

    /// <summary>The region's scale.</summary>
    public required ImmutableArray<PayTick> Ticks { get; init; }

    /// <summary>What the marks mean, each with an example.</summary>
    public required ImmutableArray<PayMark> Marks { get; init; }

    /// <summary>What the bases on this page include.</summary>
    public required ImmutableArray<Definition> Bases { get; init; }

    public required ImmutableArray<SalaryCategory> Categories { get; init; }

    /// <summary>Roles of the region without any figure.</summary>
    public required ImmutableArray<SilentRole> Silent { get; init; }

    /// <summary>Where the silent roles stand, in a sentence about them.</summary>
    public required string Silence { get; init; }

    public required ImmutableArray<SourceEntry> Sources { get; init; }
}
