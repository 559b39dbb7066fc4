using System.Collections.Immutable;
using System.Globalization;
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
            Questions = page.Faq.Select(entry => new AnsweredQuestion($"{page.Head.Canonical}#{entry.Id}", entry.Question, AnswerText.Of(entry.Answer.Value))),
        };
        var article = new Article(page.Head, context.HomeAddress) { Description = page.Summary, Updated = page.Updated };
        return Graph.On(page, itself, article, Occupation(page, role, context.Guide));
    }

    private static Occupation Occupation(RolePage page, Role role, Guide guide) => new(page.Head.Canonical, page.Trail[^1].Text, page.Summary)
    {
        OtherNames = page.Aliases,
        Countries = page.Regions.Select(static region => new Country(region)),
        Responsibilities = Points(page, role, "Responsibilities") is { IsEmpty: false } points
            ? points
            : Points(page, role, "What does a"),
        Skills = Points(page, role, "Skills"),
        Qualifications = Points(page, role, "Qualifications"),
        Experience = AskedExperience.Of(role.Facts.AtAGlance.Experience),
        Education = role.Facts.AtAGlance.Education,
        Pay = ImmutableArray.CreateRange(PaySections.InOrder(role), pay => YearlyPay(pay, page.Pay.Panels.Length > 1, guide)),
    };

    /// <summary>What the section says whose title begins so.</summary>
    private static ImmutableArray<string> Points(RolePage page, Role role, string beginning) => BodyPoints.Of(page.Body.Value, role.Sections, title => title.StartsWith(beginning, StringComparison.OrdinalIgnoreCase));

    private static YearlyPay YearlyPay(Pay pay, bool needsRegion, Guide guide)
    {
        var (region, source) = (guide.RegionById[pay.Region], guide.SourceById[pay.Source]);
        var (band, own) = Words.Band(pay);
        var name = $"{Words.Basis(pay.Basis)}{Behind(", ", needsRegion ? region.Name : null)}, {Words.InSentence(band)}{Behind(": ", own)}";
        var facts = string.Create(CultureInfo.InvariantCulture, $"{Words.Money(pay.Amount, region.Currency)}; {source.Title}, {pay.Year}{Behind("; ", pay.Note)}");
        return new YearlyPay(name, facts, region.Currency, pay.Amount);
    }

    private static string Behind(string sign, string? text) => text is null ? "" : sign + text;
}
