using System.Collections.Immutable;
using System.Globalization;
using RoleGuide.Model;
using RoleGuide.Theme.Models;

namespace RoleGuide.Pages;

/// <summary>The lines of "At a glance". A line that the sources say nothing about is left out.</summary>
internal static class GlanceRows
{
    /// <summary>What stands where the sources say that no certification is needed, which is a value and not a gap.</summary>
    public const string NoCertifications = "None typically required";

    public static ImmutableArray<GlanceRow> Of(AtAGlance facts, Guide guide)
    {
        var rows = ImmutableArray.CreateBuilder<GlanceRow>();
        AddLinks(rows, "Reports to", facts.ReportsTo, guide);
        if (facts.Experience is { } experience) rows.Add(Experience(experience));
        AddText(rows, "Education", facts.Education);
        if (facts.Certifications is { } certifications) AddTexts(rows, "Certifications", certifications.IsEmpty ? [NoCertifications] : certifications);
        AddText(rows, "Team", facts.TeamSize);
        AddText(rows, "Portfolio", facts.Portfolio);
        AddTexts(rows, "Employers", facts.Employers);
        AddText(rows, "Outlook", facts.Outlook);
        if (facts.AiImpact is { } ai) rows.Add(AiImpact(ai));
        return rows.ToImmutable();
    }

    /// <summary>A role by its name: a link when the guide has its article, otherwise its title alone.</summary>
    public static Link RoleLink(RoleName name, Guide guide) =>
        name.IsId && guide.RoleBySlug.TryGetValue(name.Text, out var role) ? new Link(role.Facts.Title, role.Path.Text) : new Link(name.Text, null);

    private static GlanceRow Experience(Experience experience) => experience.Years is { } years
        ? new GlanceRow("Experience", [new Link(Words.Years(years), null)], experience.Note)
        : new GlanceRow("Experience", [new Link(experience.Note ?? "", null)], null);

    private static GlanceRow AiImpact(AiImpact ai)
    {
        var term = ai.Horizon is { } year ? string.Create(CultureInfo.InvariantCulture, $"AI, to {year}") : "AI";
        return new GlanceRow(term, [new Link(Words.Ai(ai.Effect), null)], ai.Note);
    }

    private static void AddText(ImmutableArray<GlanceRow>.Builder rows, string term, string? text)
    {
        if (text is not null) AddTexts(rows, term, [text]);
    }

    private static void AddTexts(ImmutableArray<GlanceRow>.Builder rows, string term, ImmutableArray<string> texts)
    {
        if (!texts.IsEmpty) rows.Add(new GlanceRow(term, ImmutableArray.CreateRange(texts, static text => new Link(text, null)), null));
    }

    private static void AddLinks(ImmutableArray<GlanceRow>.Builder rows, string term, ImmutableArray<RoleName> names, Guide guide)
    {
        if (!names.IsEmpty) rows.Add(new GlanceRow(term, ImmutableArray.CreateRange(names, name => RoleLink(name, guide)), null));
    }
}
