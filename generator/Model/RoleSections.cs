using System.Collections.Immutable;

namespace RoleGuide.Model;

/// <summary>The sections that the build adds to a role's body, by the ids of their headings. Articles can link to them as to their own headings.</summary>
public static class RoleSections
{
    public const string Pay = "pay";
    public const string AtAGlance = "at-a-glance";
    public const string Ladder = "ladder";
    public const string Measures = "measures";
    public const string Disagreements = "sources-disagree";
    public const string Faq = "faq";
    public const string Related = "related";
    public const string Sources = "sources";

    /// <summary>The sections that every role page has, whatever its article says.</summary>
    public static readonly ImmutableArray<string> Always = [Pay, AtAGlance, Sources];

    /// <summary>The sections that the page of these facts has, besides those that come from other articles.</summary>
    public static ImmutableArray<string> Of(RoleFacts facts, bool hasFaq) =>
    [
        .. Always,
        .. facts.Kpis.IsEmpty ? [] : ImmutableArray.Create(Measures),
        .. facts.Disagreements.IsEmpty ? [] : ImmutableArray.Create(Disagreements),
        .. facts.Related.IsEmpty ? [] : ImmutableArray.Create(Related),
        .. facts.Ladder is { From.IsEmpty: true, To.IsEmpty: true } ? [] : ImmutableArray.Create(Ladder),
        .. hasFaq ? ImmutableArray.Create(Faq) : [],
    ];
}
