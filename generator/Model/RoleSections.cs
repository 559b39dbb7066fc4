using System.Collections.Immutable;

namespace RoleGuide.Model;

/// <summary>The sections that the build adds to a role's body, by the ids of their headings. Articles can link to them as to their own headings.</summary>
public static class RoleSections
{
    public const string Pay = "pay";
    public const string AtAGlance = "at-a-glance";
    public const string Ladder = "ladder";
    public const string Compare = "compare";
    public const string Measures = "measures";
    public const string Disagreements = "sources-disagree";
    public const string Faq = "faq";
    public const string Related = "related";
    public const string Sources = "sources";

    /// <summary>All of them, in the order of the page.</summary>
    public static readonly ImmutableArray<string> All = [Pay, AtAGlance, Ladder, Compare, Measures, Disagreements, Faq, Related, Sources];

    /// <summary>The sections that the page of these facts has, besides a ladder or a comparison that other articles give it, in the order of the page.</summary>
    public static ImmutableArray<string> Of(RoleFacts facts, bool hasFaq) =>
    [
        Pay,
        .. When(!facts.AtAGlance.IsSilent, AtAGlance),
        .. When(facts.Ladder is not { From.IsEmpty: true, To.IsEmpty: true }, Ladder),
        .. When(NamesNeighbours(facts), Compare),
        .. When(!facts.Kpis.IsEmpty, Measures),
        .. When(!facts.Disagreements.IsEmpty, Disagreements),
        .. When(hasFaq, Faq),
        .. When(!facts.Related.IsEmpty, Related),
        .. When(!SourcesOf(facts).IsEmpty, Sources),
    ];

    /// <summary>The ids of the sources behind the figures, measures and claims of a role, in the order in which the page first names them.</summary>
    public static ImmutableArray<string> SourcesOf(RoleFacts facts)
    {
        var ids = ImmutableArray.CreateBuilder<string>();
        foreach (var pay in facts.Pay) AddOnce(pay.Source);
        foreach (var kpi in facts.Kpis) AddOnce(kpi.Source);
        foreach (var one in facts.Disagreements)
        {
            foreach (var claim in one.Claims) AddOnce(claim.Source);
        }

        return ids.ToImmutable();

        void AddOnce(string id)
        {
            if (!ids.Contains(id)) ids.Add(id);
        }
    }

    /// <summary>Whether the article itself sets its role beside another one. Drafts are not compared; ids that no article has are errors.</summary>
    private static bool NamesNeighbours(RoleFacts facts) =>
        !facts.IsDraft && (!facts.Comparisons.IsEmpty || facts.Ladder.From.Concat(facts.Ladder.To).Any(name => name.IsId));

    private static ImmutableArray<string> When(bool isThere, string section) => isThere ? [section] : [];
}
