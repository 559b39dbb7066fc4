namespace RoleGuide.Theme.Models;

/// <summary>The door to the salary guide: its regions, what its figures are, and the same figures as files.</summary>
public sealed record SalaryGuidePage(PageHead Head, SiteFrame Frame, Items<Crumb> Trail) : Page(Head, Frame, Trail)
{
    public required string Standfirst { get; init; }

    public required DateStamp Updated { get; init; }

    public required Items<ContentsEntry> Contents { get; init; }

    /// <summary>Each region of the guide; one without any figure has no address.</summary>
    public required Items<HubPart> Regions { get; init; }

    /// <summary>Typical pay of the roles that pay most.</summary>
    public required PayGlance Pay { get; init; }

    /// <summary>What pay can include.</summary>
    public required Items<Definition> Bases { get; init; }

    /// <summary>After how many years a figure is marked, in words.</summary>
    public required string AgeLimit { get; init; }

    public required Items<Download> Downloads { get; init; }

    /// <summary>The columns of the downloads in their order.</summary>
    public required Items<Definition> Columns { get; init; }

    /// <summary>The documents behind the figures, by the ids that the downloads give them.</summary>
    public required Items<Definition> Sources { get; init; }
}
