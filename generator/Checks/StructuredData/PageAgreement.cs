using RoleGuide.Model;

namespace RoleGuide.Checks.StructuredData;

/// <summary>What the markup calls the page, its article and its dates is what readers see.</summary>
internal static class PageAgreement
{
    /// <summary>The fewest characters by which data can be found, and the most that are read.</summary>
    private const int ShortestDescription = 50;
    private const int LongestDescription = 5000;

    public static IEnumerable<string> Run(PageGraph graph)
    {
        var (page, path) = (graph.Page, graph.Page.Path);
        var itself = graph.Of("WebPage", "CollectionPage", "FAQPage").ToArray();
        if (itself.Length != 1) yield return $"{path}: the structured data describes {itself.Length} pages, expected this one alone";
        foreach (var node in itself)
        {
            if (node.Text("url") is { } url && url != page.Canonical) yield return $"{path}: {VocabularyCheck.Name(node)} has the address {url}, and the page {page.Canonical}";
            if (node["breadcrumb"].Any() == page.Seen.Trail.IsEmpty) yield return $"{path}: {VocabularyCheck.Name(node)} has {(page.Seen.Trail.IsEmpty ? "a breadcrumb, and the page no trail" : "no breadcrumb, and the page a trail")}";
        }

        foreach (var node in graph.Of("WebPage", "CollectionPage", "FAQPage", "Article", "Dataset"))
        {
            if ((node.Text("headline") ?? node.Text("name")) is { } title && SingleSpaced.Of(title) != page.Seen.Heading) yield return $"{path}: {VocabularyCheck.Name(node)} is called \"{title}\", and its heading says \"{page.Seen.Heading}\"";
            var day = node.Text("dateModified")?.Split('T')[0];
            if (day != page.Seen.Updated) yield return $"{path}: {VocabularyCheck.Name(node)} was modified {Day(day)}, and readers see that the page was last updated {Day(page.Seen.Updated)}";
        }

        foreach (var node in graph.Of("Occupation").Where(node => SingleSpaced.Of(node.Text("name") ?? "") != page.Seen.Trail.LastOrDefault().Text))
        {
            yield return $"{path}: {VocabularyCheck.Name(node)} is called \"{node.Text("name")}\", and the trail of the page ends with \"{page.Seen.Trail.LastOrDefault().Text}\"";
        }

        foreach (var node in graph.Of("Occupation"))
        {
            var (told, seen) = (string.Join(", ", node.Nodes("occupationLocation").Select(country => country.Text("name"))), string.Join(", ", page.Seen.Regions));
            if (told != seen) yield return $"{path}: {VocabularyCheck.Name(node)} is located in \"{told}\", and readers see \"{seen}\"";
        }

        foreach (var node in graph.Of("Dataset").Where(node => (node.Text("description") ?? "").Length is < ShortestDescription or > LongestDescription))
        {
            yield return FormattableString.Invariant($"{path}: {VocabularyCheck.Name(node)} is described in {(node.Text("description") ?? "").Length} characters, expected {ShortestDescription} to {LongestDescription}");
        }
    }

    private static string Day(string? day) => day is null ? "on no day" : "on " + day;
}
