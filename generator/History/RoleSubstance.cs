using System.Collections.Immutable;
using System.Globalization;
using RoleGuide.Model;
using RoleGuide.Model.Comparing;
using RoleGuide.Output;
using RoleGuide.Pages;

namespace RoleGuide.History;

/// <summary>
/// What a role's article says, as facts. They hold what the article itself says and nothing of other articles, so that a change of them is a change of the article.
/// </summary>
internal static class RoleSubstance
{
    public static ManifestPage Of(Role role, Guide guide, ComparedPairs pairs)
    {
        var facts = new FactList();
        AddName(facts, role);
        AddPay(facts, role.Facts, guide);
        AddGlance(facts, role.Facts);
        AddLadder(facts, role.Facts);
        AddFacets(facts, role.Facts.Facets);
        foreach (var kpi in role.Facts.Kpis) facts.Add(Subjects.Measures, $"measure {Quoted(kpi.Name)}", kpi.Target ?? "no target");
        foreach (var one in role.Facts.Comparisons) facts.Add(Subjects.Comparisons, Labels.VerdictBeside + one.With, one.Verdict);
        foreach (var question in role.Faq)
        {
            using var answer = question.Answer.Utf8();
            facts.Add(Subjects.Questions, $"answer to {Quoted(question.Text)}", Wording.OfMarkup(answer.Bytes.Span));
        }

        BodySubstance.Add(facts, role.Body, role.Sections);
        foreach (var source in RoleSections.SourcesOf(role.Facts).Select(id => guide.SourceById[id])) facts.Add(Subjects.Sources, $"source {source.Id}", SourceText(source));
        AddDates(facts, role.Facts);
        return new ManifestPage(role.Path.Text, role.Source, Beside(role, guide, pairs), facts.ToFacts());
    }

    public static string Quoted(string text) => $"\"{text}\"";

    private static void AddName(FactList facts, Role role)
    {
        facts.Add(Subjects.Name, Labels.Title, role.Facts.Title);
        facts.Add(Subjects.Name, Labels.OtherTitles, role.Facts.Aliases);
        facts.Add(Subjects.Name, "regions", role.Facts.Regions.Select(id => id.ToUpperInvariant()));
        facts.Add(Subjects.Name, Labels.Category, role.Category);
        if (role.Facts.IsDraft) facts.Add(Subjects.Name, Labels.State, Labels.Draft);
        facts.Add(Subjects.Summary, "summary", Wording.Whole(role.Facts.Summary));
        facts.Add(Subjects.Level, "level", Words.Level(role.Facts.Level));
    }

    private static void AddPay(FactList facts, RoleFacts role, Guide guide)
    {
        foreach (var pay in role.Pay)
        {
            var label = $"{Words.InSentence(Words.Band(pay.Band))} {Words.InSentence(Words.Basis(pay.Basis))} ({pay.Region.ToUpperInvariant()}){(pay.Label is { } own ? ", " + own : "")}";
            var text = Words.Money(pay.Amount, guide.RegionById[pay.Region].Currency);
            facts.Add(Subjects.Pay, label, new Wording(text, string.Create(CultureInfo.InvariantCulture, $"{pay.Year}, {pay.Source}")));
            facts.Add(Subjects.Pay, "note on " + label, pay.Note);
        }

        facts.Add(Subjects.PayNotes, "notes on pay", string.Join(' ', role.PayNotes));
        foreach (var one in role.Disagreements)
        {
            facts.Add(Subjects.Disagreements, "disagreement about " + one.About, string.Join("; ", one.Claims.Select(claim => $"{claim.Says} ({claim.Source})").Append(one.Note).OfType<string>()));
        }
    }

    private static void AddGlance(FactList facts, RoleFacts role)
    {
        var glance = role.AtAGlance;
        if (glance.Experience is { } experience)
        {
            facts.Add(Subjects.Experience, "experience", experience.Years is { } years ? Words.Years(years) : experience.Note);
            if (experience.Years is not null) facts.Add(Subjects.Experience, "note on experience", experience.Note);
        }

        facts.Add(Subjects.Glance, Labels.ReportsTo, glance.ReportsTo.Select(name => name.Text));
        facts.Add(Subjects.Glance, "education", glance.Education);
        if (glance.Certifications is { } certifications) facts.Add(Subjects.Glance, "certifications", certifications.IsEmpty ? [GlanceRows.NoCertifications] : certifications);
        facts.Add(Subjects.Glance, "team", glance.TeamSize);
        facts.Add(Subjects.Glance, "portfolio", glance.Portfolio);
        facts.Add(Subjects.Glance, "employers", glance.Employers);
        facts.Add(Subjects.Glance, "outlook", glance.Outlook);
        if (glance.AiImpact is not { } ai) return;
        facts.Add(Subjects.Glance, "effect of AI", string.Create(CultureInfo.InvariantCulture, $"{Words.Ai(ai.Effect)}{(ai.Horizon is { } year ? $", to {year}" : "")}"));
        facts.Add(Subjects.Glance, "note on the effect of AI", ai.Note);
    }

    private static void AddLadder(FactList facts, RoleFacts role)
    {
        facts.Add(Subjects.Ladder, Labels.ComesFrom, role.Ladder.From.Select(name => name.Text));
        facts.Add(Subjects.Ladder, Labels.LeadsTo, role.Ladder.To.Select(name => name.Text));
        facts.Add(Subjects.Ladder, "readiness", role.Ladder.Readiness);
        facts.Add(Subjects.Ladder, Labels.Related, role.Related);
    }

    private static void AddFacets(FactList facts, Facets facets)
    {
        facts.Add(Subjects.Facets, "focus", facets.Focus);
        facts.Add(Subjects.Facets, "scope", facets.Scope);
        facts.Add(Subjects.Facets, "authority", facets.Authority);
        facts.Add(Subjects.Facets, "client contact", facets.ClientContact);
        facts.Add(Subjects.Facets, "time horizon", facets.TimeHorizon);
        facts.Add(Subjects.Facets, "measured by", facets.MeasuredBy);
    }

    private static void AddDates(FactList facts, RoleFacts role)
    {
        facts.Add(Subjects.Dates, Labels.Updated, Words.Date(role.Updated).Iso);
        facts.Add(Subjects.Dates, "review by", Words.Date(role.ReviewBy).Iso);
        facts.Add(Subjects.Dates, "note on the last change", role.Changes.Select(change => change.Note).FirstOrDefault());
    }

    private static string SourceText(Source source) =>
        string.Create(CultureInfo.InvariantCulture, $"{source.Title}, {source.Publisher}, {source.Year}{(source.Url is { } url ? ", " + url : "")}");

    /// <summary>The pages of the roles that this role's page speaks of: on its ladder, in comparisons, related, or of the same title.</summary>
    private static ImmutableArray<string> Beside(Role role, Guide guide, ComparedPairs pairs) =>
    [
        .. guide.Ladders.Above(role.Slug).Concat(guide.Ladders.Below(role.Slug)).Concat(role.Facts.AtAGlance.ReportsTo).Where(name => name.IsId).Select(name => name.Text)
            .Concat(pairs.Of(role.Slug).Select(pair => pair.Pair.Other(role.Slug)))
            .Concat(role.Facts.Related)
            .Concat(Guide.TitlesOf(role.Facts).SelectMany(title => guide.Titles.Bearers(title)))
            .Where(slug => slug != role.Slug && guide.RoleBySlug.ContainsKey(slug))
            .Select(slug => PagePath.Role(slug).Text)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];
}
