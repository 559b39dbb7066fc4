using RoleGuide.Diagnostics;

namespace RoleGuide.Content.Articles;

/// <summary>What must agree inside one article.</summary>
internal static class ArticleChecks
{
    public static IEnumerable<Diagnostic> Run(Article article) =>
        [.. Dates(article), .. PayChecks.Run(article), .. Questions(article), .. Comparisons(article), .. Anchors(article)];

    /// <summary>The anchors of a page are listed only where old ones lead to them.</summary>
    private static IEnumerable<Diagnostic> Anchors(Article article) => article.Facts.AnchorAliases.IsEmpty ? [] : AnchorChecks.Run(PageAnchors.Of(article));

    private static IEnumerable<Diagnostic> Dates(Article article)
    {
        var facts = article.Facts;
        if (facts.Updated == DateOnly.MinValue) yield break;
        var updated = article.SpotOf("updated");
        if (facts.Published > facts.Updated)
        {
            yield return KeyMistakes.DateOrder(
                article.SpotOf("published"), "The article is published after its last change. Expected published to be no later than updated.", updated, "the last change");
        }

        if (facts.ReviewBy < facts.Updated)
        {
            yield return KeyMistakes.DateOrder(
                article.SpotOf("review-by"), "The review is due before the last change. Expected review-by to be no earlier than updated.", updated, "the last change");
        }

        if (!article.Places.HasAllOf("changes")) yield break;
        for (var i = 0; i < facts.Changes.Length; i++)
        {
            if (i == 0 && facts.Changes[i].On != facts.Updated)
            {
                yield return KeyMistakes.DateOrder(
                    article.SpotOf("changes", i, "on"), "The newest change is of another day than updated. Expected the two dates to be equal.", updated, "the last change");
            }

            if (i > 0 && facts.Changes[i].On > facts.Changes[i - 1].On)
            {
                yield return KeyMistakes.DateOrder(
                    article.SpotOf("changes", i, "on"), "This change is newer than the one before it. Expected the newest change first.", article.SpotOf("changes", i - 1, "on"), "the change before it");
            }
        }
    }

    private static IEnumerable<Diagnostic> Questions(Article article)
    {
        var seen = new Dictionary<string, SourceSpot>(StringComparer.Ordinal);
        foreach (var question in article.Faq)
        {
            if (!seen.TryAdd(question.Id, question.Spot)) yield return ArticleMistakes.RepeatedQuestion(question.Spot, seen[question.Id]);
        }
    }

    private static IEnumerable<Diagnostic> Comparisons(Article article)
    {
        var seen = new Dictionary<string, SourceSpot>(StringComparer.Ordinal);
        for (var i = 0; i < article.Facts.Comparisons.Length; i++)
        {
            var (with, spot) = (article.Facts.Comparisons[i].With, article.SpotOf("compare", i, "with"));
            if (!seen.TryAdd(with, spot)) yield return KeyMistakes.Repeated(spot, with, seen[with]);
        }
    }
}
