namespace RoleGuide.Theme.Models;

/// <summary>The home page: what the guide is, and the ways into it.</summary>
public sealed record HomePage(PageHead Head, SiteFrame Frame, Items<Crumb> Trail) : Page(Head, Frame, Trail)
{
    /// <summary>What the guide holds and what stands behind its figures, in two sentences.</summary>
    public required string Introduction { get; init; }

    /// <summary>What readers come for, and where it is found.</summary>
    public required Items<WayIn> Ways { get; init; }

    public required Items<CategorySummary> Categories { get; init; }

    /// <summary>Typical pay of the roles that pay most.</summary>
    public required PayGlance Pay { get; init; }

    /// <summary>Neighbours on a ladder, those first that the sources say most about.</summary>
    public required Items<CompareHighlight> Comparisons { get; init; }

    /// <summary>The roles that changed last, newest first.</summary>
    public required Items<RecentChange> Recent { get; init; }

    /// <summary>The page of all changes; null where there is none.</summary>
    public required Link? AllChanges { get; init; }
}
