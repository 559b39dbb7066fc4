using System.Collections.Immutable;
using RoleGuide.Content.FrontMatter;
using RoleGuide.Content.Style;
using RoleGuide.Content.Yaml;
using RoleGuide.Model;

namespace RoleGuide.Content.Articles;

/// <summary>Makes facts of a role's front matter. Whatever is missing or wrong is reported, and an empty value stands for it.</summary>
internal static class RoleReader
{
    private static readonly MapReader<Fields> s_front = new("the front matter", RoleKeys.All, static fields => fields);

    public static (RoleFacts Facts, ImmutableArray<QuestionDraft> Faq, ImmutableArray<Silence> Silences) Read(YamlMap map, Reading reading, int reviewMonths)
    {
        var fields = s_front.ReadWhatIsThere(map, reading);
        var updated = fields.Get(RoleKeys.Updated, DateOnly.MinValue);
        var facts = new RoleFacts(
            fields.Get(RoleKeys.Title, ""),
            fields.Get(RoleKeys.Summary, ""),
            fields.Get(RoleKeys.Regions, []),
            fields.Get(RoleKeys.Level),
            fields.Get(RoleKeys.Aliases, []),
            fields.Has(RoleKeys.Published) ? fields.Get(RoleKeys.Published) : null,
            updated,
            fields.Get(RoleKeys.Changes, []),
            fields.Has(RoleKeys.ReviewBy) ? fields.Get(RoleKeys.ReviewBy) : ReviewRule.DueAfter(updated, reviewMonths),
            fields.Get(RoleKeys.Draft))
        {
            AtAGlance = fields.Get(RoleKeys.AtAGlance, AtAGlance.Silent),
            Pay = fields.Get(RoleKeys.Pay, []),
            PayNotes = fields.Get(RoleKeys.PayNotes, []),
            Disagreements = fields.Get(RoleKeys.Disagreements, []),
            Ladder = fields.Get(RoleKeys.Ladder, Ladder.None),
            Facets = fields.Get(RoleKeys.Facets, Facets.Silent),
            Comparisons = fields.Get(RoleKeys.Compare, []),
            Kpis = fields.Get(RoleKeys.Kpis, []),
            Related = fields.Get(RoleKeys.Related, []),
            AnchorAliases = fields.Get(RoleKeys.AnchorAliases, []),
        };
        return (facts, fields.Get(RoleKeys.Faq, []), fields.Get(RoleKeys.Silence, []));
    }
}
