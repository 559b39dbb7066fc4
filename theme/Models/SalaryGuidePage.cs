using System.Collections.Immutable;

namespace RoleGuide.Theme.Models;

/// <summary>The door to the salary guide: its regions, what its figures are, and the same figures as files.</summary>
public sealed record SalaryGuidePage(PageHead Head, SiteFrame Frame, ImmutableArray<Crumb> Trail) : Page(Head, Frame, Trail)
{
    public required string Standfirst { get; init; }

    public required DateStamp Updated { get; init; }

    public required ImmutableArray<ContentsEntry> Contents { get; init; }

    /// <summary>Each region of the guide; one without any figure has no address.</summary>
    public required ImmutableArray<HubPart> Regions { get; init; }

    /// <summary>What pay can include.</summary>
    public required ImmutableArray<Definition> Bases { get; init; }

    /// <summary>After how many years a figure is marked, in words.</summary>
    public required string AgeLimit { get; init; }

    public required ImmutableArray<Download> Downloads { get; init; }

    /// <summary>The columns of the downloads in their order.</summary>
    public required ImmutableArray<Definition> Columns { get; init; }

    /// <summary>The documents behind the figures, by the ids that the downloads give them.</summary>
    public required ImmutableArray<Definition> Sources { get; init; }
}
