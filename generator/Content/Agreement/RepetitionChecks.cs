using System.Collections.Immutable;
using RoleGuide.Content.Articles;
using RoleGuide.Content.Settings;
using RoleGuide.Diagnostics;
using RoleGuide.Model;

namespace RoleGuide.Content.Agreement;

/// <summary>
/// Each page says in words of its own what it is: search results show its title and its summary, and nothing else tells two pages apart there.
/// The titles of roles may repeat across regions and are checked by <see cref="TitleChecks"/>; here they only stand against those of other pages.
/// </summary>
public static class RepetitionChecks
{
    public static ImmutableArray<Diagnostic> Run(ImmutableArray<Article> articles, ImmutableArray<PageDraft> pages, GuideSettings settings) =>
        [.. Summaries(articles, pages, settings), .. Titles(articles, pages, settings), .. LengthChecks.Run(articles, settings)];

    private static IEnumerable<Diagnostic> Summaries(ImmutableArray<Article> articles, ImmutableArray<PageDraft> pages, GuideSettings settings)
    {
        var all = settings.Categories.Select((category, i) => (category.Summary, Spot: (Func<SourceSpot>)(() => settings.CategoryPlaces.SpotOf(i, "summary"))))
            .Concat(articles.Select(article => (article.Facts.Summary, Spot: (Func<SourceSpot>)(() => article.SpotOf("summary")))))
            .Concat(pages.Select(page => (page.Summary, Spot: (Func<SourceSpot>)(() => page.Places.SpotOf("summary")))));
        var seen = new Dictionary<string, Func<SourceSpot>>(StringComparer.OrdinalIgnoreCase);
        foreach (var (summary, spot) in all)
        {
            // A summary that could not be read is empty.
            if (summary.Length > 0 && !seen.TryAdd(summary, spot)) yield return GuideMistakes.RepeatedSummary(spot(), seen[summary]());
        }
    }

    private static IEnumerable<Diagnostic> Titles(ImmutableArray<Article> articles, ImmutableArray<PageDraft> pages, GuideSettings settings)
    {
        // A page whose title could not be read goes by its name.
        // The heading of a category says more than its title, so that a role may have the same. The tagline is the heading of the home page.
        var all = settings.Categories.Select((category, i) => (category.Title, Spot: (Func<SourceSpot>)(() => settings.CategoryPlaces.SpotOf(i, "title")), IsRole: false))
            .Concat(articles.Select(article => (article.Facts.Title, Spot: (Func<SourceSpot>)(() => article.SpotOf("title")), IsRole: true)))
            .Concat(pages.Where(page => page.Title != page.Slug).Select(page => (page.Title, Spot: (Func<SourceSpot>)(() => page.Places.SpotOf("title")), IsRole: false)))
            .Append((Title: settings.Site.Tagline.TrimEnd('.'), Spot: (Func<SourceSpot>)(() => settings.Places.SpotOf("tagline")), IsRole: false));
        var generated = GeneratedKinds.All.Select(kind => kind.Title).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var seen = new Dictionary<string, Func<SourceSpot>>(StringComparer.OrdinalIgnoreCase);
        foreach (var (title, spot, isRole) in all.Where(one => one.Title.Length > 0))
        {
            if (isRole) seen.TryAdd(title, spot);
            else if (generated.Contains(title)) yield return GuideMistakes.TitleOfGeneratedPage(spot(), title);
            else if (!seen.TryAdd(title, spot)) yield return GuideMistakes.RepeatedPageTitle(spot(), title, seen[title]());
        }
    }
}
