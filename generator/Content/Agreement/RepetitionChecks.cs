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
        var seen = new Dictionary<string, Words>(settings.Categories.Length + articles.Length + pages.Length, StringComparer.OrdinalIgnoreCase);
        foreach (var words in All(articles, pages, settings))
        {
            // A summary that could not be read is empty.
            var summary = words.Summary;
            if (summary.Length > 0 && !seen.TryAdd(summary, words)) yield return GuideMistakes.RepeatedSummary(words.SpotOf("summary"), seen[summary].SpotOf("summary"));
        }
    }

    private static IEnumerable<Diagnostic> Titles(ImmutableArray<Article> articles, ImmutableArray<PageDraft> pages, GuideSettings settings)
    {
        var generated = GeneratedKinds.All.Select(kind => kind.Title).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var seen = new Dictionary<string, Words>(settings.Categories.Length + articles.Length + pages.Length + 1, StringComparer.OrdinalIgnoreCase);

        // The tagline is the heading of the home page.
        foreach (var words in All(articles, pages, settings).Append(new Words(settings, null)))
        {
            var title = words.Title;
            if (title.Length == 0) continue;
            if (words.IsRole) seen.TryAdd(title, words);
            else if (generated.Contains(title)) yield return GuideMistakes.TitleOfGeneratedPage(words.SpotOf("title"), title);
            else if (!seen.TryAdd(title, words)) yield return GuideMistakes.RepeatedPageTitle(words.SpotOf("title"), title, seen[title].SpotOf("title"));
        }
    }

    private static IEnumerable<Words> All(ImmutableArray<Article> articles, ImmutableArray<PageDraft> pages, GuideSettings settings)
    {
        for (var i = 0; i < settings.Categories.Length; i++) yield return new Words(settings, i);
        foreach (var article in articles) yield return new Words(article, null);
        foreach (var page in pages) yield return new Words(page, null);
    }

    /// <summary>The words of one page. Their places are looked up for a mistake only.</summary>
    /// <param name="Said">An article or a text page as it was read, or the settings.</param>
    /// <param name="Category">Which category of the settings; null for the home page.</param>
    private readonly record struct Words(object Said, int? Category)
    {
        public bool IsRole => Said is Article;

        public string Summary => Said switch
        {
            Article article => article.Facts.Summary,
            PageDraft page => page.Summary,
            GuideSettings settings when Category is { } at => settings.Categories[at].Summary,
            _ => "",
        };

        /// <summary>The heading of a category says more than its title, so that a role may have the same. A page whose title could not be read goes by its name.</summary>
        public string Title => Said switch
        {
            Article article => article.Facts.Title,
            PageDraft page => page.Title == page.Slug ? "" : page.Title,
            GuideSettings settings when Category is { } at => settings.Categories[at].Title,
            GuideSettings settings => settings.Site.Tagline.TrimEnd('.'),
            _ => "",
        };

        public SourceSpot SpotOf(string key) => Said switch
        {
            Article article => article.SpotOf(key),
            PageDraft page => page.Places.SpotOf(key),
            GuideSettings settings when Category is { } at => settings.CategoryPlaces.SpotOf(at, key),
            GuideSettings settings => settings.Places.SpotOf("tagline"),
            _ => throw new InvalidOperationException("Only articles, text pages and settings have words."),
        };
    }
}
