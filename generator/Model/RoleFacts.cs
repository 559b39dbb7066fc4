using System.Collections.Immutable;

namespace RoleGuide.Model;

/// <summary>What the front matter of a role article says, as data. Names of other roles are not resolved here.</summary>
/// <param name="Regions">Ids of regions of site.yml.</param>
/// <param name="Changes">Newest first.</param>
/// <param name="ReviewBy">The day by which somebody should look at the article again.</param>
public sealed record RoleFacts(
    string Title,
    string Summary,
    ImmutableArray<string> Regions,
    Level Level,
    ImmutableArray<string> Aliases,
    DateOnly? Published,
    DateOnly Updated,
    ImmutableArray<Change> Changes,
    DateOnly ReviewBy,
    bool IsDraft)
{
    public AtAGlance AtAGlance { get; init; } = AtAGlance.Silent;

    public ImmutableArray<Pay> Pay { get; init; } = [];

    public ImmutableArray<string> PayNotes { get; init; } = [];

    public ImmutableArray<Disagreement> Disagreements { get; init; } = [];

    public Ladder Ladder { get; init; } = Ladder.None;

    public Facets Facets { get; init; } = Facets.Silent;

    public ImmutableArray<Comparison> Comparisons { get; init; } = [];

    public ImmutableArray<Kpi> Kpis { get; init; } = [];

    /// <summary>Ids of roles.</summary>
    public ImmutableArray<string> Related { get; init; } = [];

    /// <summary>Old anchors of the page with the headings that took their place.</summary>
    public ImmutableArray<AnchorAlias> AnchorAliases { get; init; } = [];

    /// <summary>The ids of old anchors whose place a heading or question has taken.</summary>
    public ImmutableArray<string> OldIdsOf(string anchor) => [.. AnchorAliases.Where(alias => alias.New == anchor).SelectMany(alias => alias.OldIds)];
}
