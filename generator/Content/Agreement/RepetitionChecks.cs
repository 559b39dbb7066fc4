using System.Collections.Immutable;
using RoleGuide.Content.Articles;
using RoleGuide.Content.Settings;
using RoleGuide.Diagnostics;
using RoleGuide.Model;

namespace RoleGuide.Content.Agreement;

/// <summary>
/// Each page says in words of its own what it is: search results show its title and its summary, and nothing else tells two pages apart there.
/// The titles of roles may repeat across regions and are checked by <see cref="TitleChecks"/>.
/// </summary>
public static class RepetitionChecks
{
    public static ImmutableArray<Diagnostic> Run(ImmutableArray<Article> articles, ImmutableArray<PageDraft> pages, GuideSettings settings) =>
        [.. Summaries(articles, pages, settings), .. Titles(pages, settings)];

    private static IEnumerable<Diagnostic> Summaries(ImmutableArray<Article> articles, ImmutableArray<PageDraft> pages, GuideSettings settings)
    {
        var all = settings.Categories.Select((category, i) => (category.Summary, Spot: settings.CategoryPlaces.SpotOf(i, "summary")))
            .Concat(articles.Select(article => (article.Facts.Summary, Spot: article.SpotOf("summary"))))
            .Concat(pages.Select(page => (page.Summary, Spot: page.Places.SpotOf("summary"))));
        var seen = new Dictionary<string, SourceSpot>(StringComparer.OrdinalIgnoreCase);
        foreach (var (summary, spot) in all)
        {
            // A summary that could not be read is empty.
            if (summary.Length > 0 && !seen.TryAdd(summary, spot)) yield return GuideMistakes.RepeatedSummary(spot, seen[summary]);
        }
    }

    private static IEnumerable<Diagnostic> Titles(ImmutableArray<PageDraft> pages, GuideSettings settings)
    {
        // A page whose title could not be read goes by its name.
        var all = settings.Categories.Select((category, i) => (category.Title, Spot: settings.CategoryPlaces.SpotOf(i, "title")))
            .Concat(pages.Where(page => page.Title != page.Slug).Select(page => (page.Title, Spot: page.Places.SpotOf("title"))));
        var generated = GeneratedKinds.All.Select(kind => kind.Title).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var seen = new Dictionary<string, SourceSpot>(StringComparer.OrdinalIgnoreCase);
        foreach (var (title, spot) in all.Where(one => one.Title.Length > 0))
        {
            if (generated.Contains(title)) yield return GuideMistakes.TitleOfGeneratedPage(spot, title);
            else if (!seen.TryAdd(title, spot)) yield return GuideMistakes.RepeatedPageTitle(spot, title, seen[title]);
        }
    }
}
