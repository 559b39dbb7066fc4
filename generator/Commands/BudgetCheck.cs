using System.Collections.Immutable;
using RoleGuide.Checks.Weights;
using RoleGuide.Diagnostics;
using RoleGuide.Model;
using RoleGuide.Output;
using RoleGuide.Reporting;

namespace RoleGuide.Commands;

/// <summary>Tells writers which pages are heavier than a reader on a slow line should bear, and what to split.</summary>
internal static class BudgetCheck
{
    /// <summary>How many parts of a page are named.</summary>
    private const int FewParts = 3;

    private static readonly PageBudget s_budget = PageBudget.OfAnyPage;

    /// <summary>The report with what is over the budget. The site is written by then, so the exit code stays what it was, whatever is told.</summary>
    public static RunReport Weigh(ImmutableArray<OutputFile> files, RunReport report)
    {
        var pages = PageWeights.Of(files);
        var heaviest = pages.MaxBy(page => page.Html);
        return report with
        {
            Diagnostics = [.. report.Diagnostics, .. pages.SelectMany(Told).Order()],
            Notes =
            [
                .. report.Notes,
                .. Shared("style sheets", s_budget.Sheets, pages, page => page.Sheets),
                .. Shared("scripts", s_budget.Scripts, pages, page => page.Scripts),
                heaviest is null
                    ? "No page was weighed: none shows an article."
                    : $"{Quantity.Of(pages.Length, "page")} weighed. The heaviest is {heaviest.Address} with {WeightMistakes.Kilobytes(heaviest.Html)} of {WeightMistakes.Kilobytes(s_budget.Html)}.",
            ],
        };
    }

    /// <summary>A comparison is made of two articles, and either can be mended.</summary>
    private static IEnumerable<Diagnostic> Told(PageWeight page) => Faults(page).Select(fault => fault with { Related = [.. page.Page.Sources.Skip(1).Select(other => new RelatedSpot(SourceSpot.WholeFile(other), "the other article of this page"))] });

    private static IEnumerable<Diagnostic> Faults(PageWeight page)
    {
        if (page.Html > s_budget.Html)
        {
            yield return WeightMistakes.HeavyPage(Spot(page), page.Address, (page.Html, s_budget.Html), [.. HeavyParts.Of(page.Page).Take(FewParts).Select(part => $"“{part.Heading}” with {WeightMistakes.Kilobytes(part.Saves)}")]);
        }

        var pictures = page.Pictures.Sum(picture => picture.Size);
        if (pictures > s_budget.Pictures) yield return WeightMistakes.HeavyPictures(Spot(page), page.Address, (pictures, s_budget.Pictures), Named(page.Pictures[0]));
    }

    /// <summary>Style sheets and scripts are the theme's: no article can make them lighter, so they are told of once.</summary>
    private static IEnumerable<string> Shared(string what, int budget, ImmutableArray<PageWeight> pages, Func<PageWeight, ImmutableArray<LoadedFile>> loaded) => pages
        .Where(page => loaded(page).Sum(file => file.Size) > budget)
        .GroupBy(page => string.Join(", ", loaded(page).Select(Named)), StringComparer.Ordinal)
        .Select(same => $"The {what} of {Quantity.Of(same.Count(), "page")} weigh {WeightMistakes.Kilobytes(loaded(same.First()).Sum(file => file.Size))}, which is more than {WeightMistakes.Kilobytes(budget)}: {same.Key}. They are the theme's: let pages load only what they use.");

    private static SourceSpot Spot(PageWeight page) => SourceSpot.WholeFile(page.Page.Sources[0]);

    private static string Named(LoadedFile file) => $"{file.Path} with {WeightMistakes.Kilobytes(file.Size)}";
}
