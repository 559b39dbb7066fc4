using RoleGuide.Content.Articles;
using RoleGuide.Diagnostics;

namespace RoleGuide.Content.Agreement;

/// <summary>A title that an article answers to.</summary>
/// <param name="Alias">Which of its aliases it is; null for the article's own title.</param>
internal readonly record struct ArticleTitle(Article Article, int? Alias)
{
    public string Text => Alias is { } i ? Article.Facts.Aliases[i] : Article.Facts.Title;

    public SourceSpot Spot => Alias is { } i ? Article.SpotOf("aliases", i) : Article.SpotOf("title");
}
