using System.Collections.Immutable;
using RoleGuide.Content.Articles;
using RoleGuide.Content.Links;
using RoleGuide.Content.Settings;
using RoleGuide.Content.Sources;
using RoleGuide.Diagnostics;

namespace RoleGuide.Content.Agreement;

/// <summary>What must agree between articles. Each check is linear in the articles and in the names they mention.</summary>
public static class GuideChecks
{
    public static ImmutableArray<Diagnostic> Run(ImmutableArray<Article> articles, AddressBook addresses)
    {
        var steps = LadderStep.AllOf(articles, addresses);
        return
        [
            .. articles.Any(article => !article.Facts.IsDraft) ? [] : ImmutableArray.Create(GuideMistakes.NoRoles(SourceSpot.WholeFile(InputLayout.Roles))),
            .. TitleChecks.Run(articles),
            .. RoleNameChecks.Run(articles, addresses),
            .. LadderChecks.Cycles(steps),
            .. LadderChecks.Levels(steps),
        ];
    }

    /// <summary>The navigation names what there is, and every text page stands in it.</summary>
    public static IEnumerable<Diagnostic> Navigation(GuideSettings settings, ImmutableArray<PageDraft> pages)
    {
        ImmutableArray<string> known = [.. Model.GeneratedKinds.All.Select(kind => kind.Id), .. pages.Select(page => page.Slug)];
        for (var i = 0; i < settings.Site.Navigation.Length; i++)
        {
            var name = settings.Site.Navigation[i];
            if (!known.Contains(name)) yield return LinkMistakes.UnknownNavigation(settings.Places.SpotOf("navigation", i), name, known);
        }

        foreach (var page in pages.Where(page => !settings.Site.Navigation.Contains(page.Slug)))
        {
            yield return LinkMistakes.PageNotInNavigation(page.Path, page.Slug);
        }
    }
}
