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
    /// <param name="remark">Why the two can't be laid side by side there.</param>
    public static CompareCell Of(ComparedField field, ComparedSide side, string? remark, Guide guide)
    {
        var (role, glance) = (side.Role, side.Role.Facts.AtAGlance);
        var (values, note) = field switch
        {
            _ when field == ComparedFields.Level => (One(Words.Level(role.Facts.Level)), null),
            _ when field == ComparedFields.Experience && glance.Experience is { Years: { } years } experience => (One(Words.Years(years)), experience.Note),
            _ when field == ComparedFields.Experience => (glance.Experience?.Note is { } text ? One(text) : [], null),
            _ when field == ComparedFields.Certifications && glance.Certifications is { IsEmpty: true } => (One(GlanceRows.NoCertifications), null),
            _ when field == ComparedFields.AiImpact && glance.AiImpact is { } ai => (One(Ai(ai)), ai.Note),
            _ when field == ComparedFields.ReportsTo => (RoleLinks(glance.ReportsTo, role, guide), null),
            _ when field == ComparedFields.Pay => Pay(PayBeside.Of(role.Facts, side.Other.Facts), guide),
            _ => (Texts(field.Says(role.Facts)), null),
        };
        return new CompareCell(role.Slug, side.Name, field.Id, values, note, remark);
    }

    private static ImmutableArray<Link> One(string text) => [new Link(text, null)];

    private static ImmutableArray<Link> Texts(ImmutableArray<string> texts)
    {
        var links = ImmutableArray.CreateBuilder<Link>(texts.Length);
        foreach (var text in texts) links.Add(new Link(text, null));
        return links.MoveToImmutable();
    }

    private static (ImmutableArray<Link> Values, string? Note) Pay(ImmutableArray<Pay> figures, Guide guide)
    {
        if (figures.IsEmpty) return ([], null);
        var values = ImmutableArray.CreateBuilder<Link>(figures.Length);
        foreach (var pay in figures) values.Add(new Link(Figure(pay, guide), null));
        return (values.MoveToImmutable(), $"{Words.Band(figures[0].Band)} figure{(figures.Length == 1 ? "" : "s; more than one is published")}");
    }

    /// <summary>"$70,000–$120,000 base, 2026 (range around the average)".</summary>
    private static string Figure(Pay pay, Guide guide)
    {
        var figure = string.Create(CultureInfo.InvariantCulture, $"{Words.Money(pay.Amount, guide.RegionById[pay.Region].Currency)} {Words.ShortBasis(pay.Basis)}, {pay.Year}");
        return pay.Label is null ? figure : $"{figure} ({pay.Label})";
    }

    private static string Ai(AiImpact ai) => ai.Horizon is { } year ? string.Create(CultureInfo.InvariantCulture, $"{Words.Ai(ai.Effect)}, to {year}") : Words.Ai(ai.Effect);

    private static ImmutableArray<Link> RoleLinks(ImmutableArray<RoleName> names, Role by, Guide guide)
    {
        var links = ImmutableArray.CreateBuilder<Link>(names.Length);
        foreach (var name in names)
        {
            links.Add(name.IsId && guide.RoleBySlug.TryGetValue(name.Text, out var role) ? CompareNames.LinkBeside(role, by) : new Link(name.Text, null));
        }

        return links.MoveToImmutable();
    }
}
