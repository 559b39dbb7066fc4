using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using RoleGuide.Model;
using RoleGuide.Model.Comparing;
using RoleGuide.Theme.Models;

namespace RoleGuide.Pages.Comparing;

/// <summary>A field of a role as a cell of a table.</summary>
internal static class CompareCells
{
    private static readonly FrozenDictionary<ComparedField, string> s_terms = new Dictionary<ComparedField, string>
    {
        [ComparedFields.Level] = "Level",
        [ComparedFields.Experience] = "Experience",
        [ComparedFields.Pay] = "Pay",
        [ComparedFields.Focus] = "Focus",
        [ComparedFields.Scope] = "Scope",
        [ComparedFields.Authority] = "Authority",
        [ComparedFields.ClientContact] = "Client contact",
        [ComparedFields.TimeHorizon] = "Time horizon",
        [ComparedFields.MeasuredBy] = "Measured by",
        [ComparedFields.ReportsTo] = "Reports to",
        [ComparedFields.TeamSize] = "Team",
        [ComparedFields.Portfolio] = "Portfolio",
        [ComparedFields.Education] = "Education",
        [ComparedFields.Certifications] = "Certifications",
        [ComparedFields.Employers] = "Employers",
        [ComparedFields.Outlook] = "Outlook",
        [ComparedFields.AiImpact] = "AI",
    }.ToFrozenDictionary();

    /// <summary>The field's name for readers.</summary>
    public static string Term(ComparedField field) => s_terms[field];

    /// <summary>What a role says in a field beside another role. Texts stand as the article has them; figures are put in a reader's words.</summary>
    public static CompareCell Of(ComparedField field, Role role, Role beside, PageContext context)
    {
        var glance = role.Facts.AtAGlance;
        return field switch
        {
            _ when field == ComparedFields.Level => Cell([Words.Level(role.Facts.Level)]),
            _ when field == ComparedFields.Experience && glance.Experience is { Years: { } years } experience => Cell([Words.Years(years)], experience.Note),
            _ when field == ComparedFields.Experience => Cell(glance.Experience?.Note is { } note ? [note] : []),
            _ when field == ComparedFields.Certifications && glance.Certifications is { IsEmpty: true } => Cell([GlanceRows.NoCertifications]),
            _ when field == ComparedFields.AiImpact && glance.AiImpact is { } ai => Cell([Ai(ai)], ai.Note),
            _ when field == ComparedFields.ReportsTo => Linked([.. glance.ReportsTo.Select(name => RoleLink(name, role, context.Guide))], null),
            _ when field == ComparedFields.Pay => Pay(PayBeside.Of(role.Facts, beside.Facts)),
            _ => Cell(field.Says(role.Facts)),
        };

        CompareCell Cell(ImmutableArray<string> texts, string? note = null) => Linked([.. texts.Select(text => new Link(text, null))], note);

        CompareCell Linked(ImmutableArray<Link> values, string? note) => new(role.Slug, CompareNames.Beside(role, beside), field.Id, values, note, null);

        CompareCell Pay(ImmutableArray<Pay> figures) => Cell(
            [.. figures.Select(pay => Figure(pay, context.Guide))], figures.IsEmpty ? null : $"{Words.Band(figures[0].Band)} figure{(figures.Length == 1 ? "" : "s; more than one is published")}");
    }

    /// <summary>"$70,000–$120,000 base, 2026 (range around the average)".</summary>
    private static string Figure(Pay pay, Guide guide)
    {
        var figure = string.Create(CultureInfo.InvariantCulture, $"{Words.Money(pay.Amount, guide.RegionById[pay.Region].Currency)} {Words.ShortBasis(pay.Basis)}, {pay.Year}");
        return pay.Label is null ? figure : $"{figure} ({pay.Label})";
    }

    private static string Ai(AiImpact ai) => ai.Horizon is { } year ? string.Create(CultureInfo.InvariantCulture, $"{Words.Ai(ai.Effect)}, to {year}") : Words.Ai(ai.Effect);

    private static Link RoleLink(RoleName name, Role by, Guide guide) =>
        name.IsId && guide.RoleBySlug.TryGetValue(name.Text, out var role) ? CompareNames.LinkBeside(role, by) : new Link(name.Text, null);
}
