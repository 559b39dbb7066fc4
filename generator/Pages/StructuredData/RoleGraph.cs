using System.Collections.Immutable;
using RoleGuide.Model;
using RoleGuide.Pages.Questions;
using RoleGuide.Theme.Models;

namespace RoleGuide.Pages.StructuredData;

/// <summary>What the page of a role tells machines: the article, the occupation that it is about, and its questions with their answers.</summary>
internal static class RoleGraph
{
    public static Page On(RolePage page, Role role, PageContext context)
    {
        var itself = new WebPage(page.Faq.IsEmpty ? "WebPage" : "FAQPage", page.Head, context.HomeAddress)
        {
            Description = page.Summary,
            Updated = page.Updated,
            Questions = [.. page.Faq.Select(entry => new AnsweredQuestion($"{page.Head.Canonical}#{entry.Id}", entry.Question, AnswerText.Of(entry.Answer.Value)))],
        };
        var article = new Article(page.Head, context.HomeAddress) { Description = page.Summary, Updated = page.Updated };
        return Graph.On(page, itself, article, Occupation(page, role, context.Guide));
    }

    private static Occupation Occupation(RolePage page, Role role, Guide guide) => new(page.Head.Canonical, page.Trail[^1].Text, page.Summary)
    {
        OtherNames = page.Aliases,
        Countries = [.. page.Regions.Select(region => new Country(region))],
        Responsibilities = Points(page, role, "Responsibilities") is { IsEmpty: false } points
            ? points
            : Points(page, role, "What does a"),
        Skills = Points(page, role, "Skills"),
        Qualifications = Points(page, role, "Qualifications"),
        Experience = AskedExperience.Of(role.Facts.AtAGlance.Experience),
        Education = role.Facts.AtAGlance.Education,
        Pay = [.. PaySections.InOrder(role).Select(pay => YearlyPay(pay, page.Pay.Panels.Length > 1, guide))],
    };

    /// <summary>What the section says whose title begins so.</summary>
    private static ImmutableArray<string> Points(RolePage page, Role role, string beginning) => BodyPoints.Of(page.Body.Value, role.Sections, title => title.StartsWith(beginning, StringComparison.OrdinalIgnoreCase));

    private static YearlyPay YearlyPay(Pay pay, bool needsRegion, Guide guide)
    {
        var (region, source) = (guide.RegionById[pay.Region], guide.SourceById[pay.Source]);
        var (band, own) = Words.Band(pay);
        ImmutableArray<string?> name = [Words.Basis(pay.Basis), needsRegion ? region.Name : null, Words.InSentence(band)];
        ImmutableArray<string?> facts = [Words.Money(pay.Amount, region.Currency), FormattableString.Invariant($"{source.Title}, {pay.Year}"), pay.Note];
        var label = own is null ? "" : ": " + own;
        return new YearlyPay(Joined(", ", name) + label, Joined("; ", facts), region.Currency, pay.Amount);
    }

    private static string Joined(string between, ImmutableArray<string?> parts) => string.Join(between, parts.Where(part => part is not null));
}
