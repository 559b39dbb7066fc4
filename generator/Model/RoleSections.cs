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
    public static ImmutableArray<string> Of(RoleFacts facts, bool hasFaq)
    {
        var sections = ImmutableArray.CreateBuilder<string>(All.Length);
        sections.Add(Pay);
        if (!facts.AtAGlance.IsSilent) sections.Add(AtAGlance);
        if (facts.Ladder is not { From.IsEmpty: true, To.IsEmpty: true }) sections.Add(Ladder);
        if (NamesNeighbours(facts)) sections.Add(Compare);
        if (!facts.Kpis.IsEmpty) sections.Add(Measures);
        if (!facts.Disagreements.IsEmpty) sections.Add(Disagreements);
        if (hasFaq) sections.Add(Faq);
        if (!facts.Related.IsEmpty) sections.Add(Related);
        if (!SourcesOf(facts).IsEmpty) sections.Add(Sources);
        return sections.DrainToImmutable();
    }

    /// <summary>The ids of the sources behind the figures, measures and claims of a role, in the order in which the page first names them.</summary>
    public static ImmutableArray<string> SourcesOf(RoleFacts facts)
    {
        var sources = ImmutableArray.CreateBuilder<string>();
        foreach (var pay in facts.Pay) Add(pay.Source);
        foreach (var kpi in facts.Kpis) Add(kpi.Source);
        foreach (var one in facts.Disagreements)
        {
            foreach (var claim in one.Claims) Add(claim.Source);
        }

        return sources.DrainToImmutable();

        void Add(string source)
        {
            if (!sources.Contains(source)) sources.Add(source);
        }
    }

    /// <summary>Whether the article itself sets its role beside another one. Drafts are not compared; ids that no article has are errors.</summary>
    private static bool NamesNeighbours(RoleFacts facts) =>
        !facts.IsDraft && (!facts.Comparisons.IsEmpty || facts.Ladder.From.Concat(facts.Ladder.To).Any(name => name.IsId));
}
