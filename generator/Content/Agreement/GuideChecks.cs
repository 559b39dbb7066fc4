using System.Collections.Immutable;
using RoleGuide.Content.Articles;
using RoleGuide.Content.Links;
using RoleGuide.Content.Settings;
using RoleGuide.Content.Sources;
using RoleGuide.Diagnostics;
using RoleGuide.Model;

namespace RoleGuide.Content.Agreement;

/// <summary>What must agree between articles. Each check is linear in the articles and in the names they mention, and knows nothing of the others.</summary>
public static class GuideChecks
{
    /// <summary>What is found among some articles.</summary>
    /// <param name="known">Articles that agreed before: a check for which they all still say the same is not made again.</param>
    public static ImmutableArray<Diagnostic> Run(ImmutableArray<Article> articles, AddressBook addresses, AgreedArticles known)
    {
        var changes = known.ChangesTo(articles, addresses);
        var steps = new Lazy<ImmutableArray<LadderStep>>(() => LadderStep.AllOf(articles, addresses));
        return Together.Run<Diagnostic>(
            () => articles.Any(article => !addresses.IsHidden(article)) ? [] : [GuideMistakes.NoRoles(SourceSpot.WholeFile(InputLayout.Roles))],
            () => Stands(SameWords.InTitles) ? [] : TitleChecks.Run(DistinctOf(articles)),
            () => Stands(SameWords.InNames) ? [] : RoleNameChecks.Ids(articles, addresses),
            () => Stands(SameWords.InTitlesAndNames) ? [] : RoleNameChecks.Titles(articles, addresses),
            () => Stands(SameWords.InRungs) ? [] : LadderChecks.Cycles(steps.Value),
            () => Stands(SameWords.InLevels) ? [] : LadderChecks.Levels(steps.Value),
            () => Stands(SameWords.InReadiness) ? [] : LadderChecks.Readiness(articles, steps.Value),
            () => Stands(SameWords.InPay) ? [] : LadderPayChecks.Run(steps.Value));

        bool Stands(Func<Article, Article, bool> isSame) => changes is { } all && all.All(one => isSame(one.Before, one.Now));
    }

    /// <summary>No answer of an article repeats one of another's. This takes longer than all other checks and is never more than a warning.</summary>
    /// <param name="stop">When nobody wants to know any more.</param>
    public static ImmutableArray<Diagnostic> Answers(ImmutableArray<ArticleClaims> claims, CancellationToken stop) =>
        [.. AnswerChecks.Run([.. claims.DistinctBy(one => one.Article.Slug, StringComparer.OrdinalIgnoreCase)], stop)];

    /// <summary>The navigation names what there is, and every text page stands in it, save the one for contributors: the foot of every page is the place for that.</summary>
    public static ImmutableArray<Diagnostic> Navigation(GuideSettings settings, ImmutableArray<PageDraft> pages)
    {
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        var named = settings.Site.Navigation;
        ImmutableArray<string> known = [.. GeneratedKinds.All.Select(kind => kind.Id), .. pages.Select(page => page.Slug)];
        var misspelt = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < named.Length; i++)
        {
            if (known.Contains(named[i])) continue;
            found.Add(LinkMistakes.UnknownNavigation(settings.Places.SpotOf("navigation", i), named[i], known));
            if (Suggestion.Nearest(named[i], known) is { } meant) misspelt.Add(meant);
        }

        // A navigation that could not be read in full may name the page.
        if (!settings.Places.HasAllOf("navigation")) return found.ToImmutable();
        found.AddRange(pages.Where(page => page.Slug is not (Model.Contributing.Slug or Model.Privacy.Slug) && !named.Contains(page.Slug) && !misspelt.Contains(page.Slug)).Select(page => LinkMistakes.PageNotInNavigation(page.Path, page.Slug)));
        return found.ToImmutable();
    }

    /// <summary>A second article of the same name is reported as such; its titles and answers are mostly those of the first.</summary>
    private static ImmutableArray<Article> DistinctOf(ImmutableArray<Article> articles) => [.. articles.DistinctBy(article => article.Slug, StringComparer.OrdinalIgnoreCase)];
}
