using System.Collections.Immutable;
using RoleGuide.Model;
using RoleGuide.Pages.Comparing;
using RoleGuide.Pages.StructuredData;
using RoleGuide.Theme.Models;

namespace RoleGuide.Pages;

/// <summary>The home page: what the guide is, and the ways into it.</summary>
internal static class HomePages
{
    private const int RecentLimit = 6;

    /// <summary>How much of a description search results show, in characters.</summary>
    private const int DescriptionLimit = 160;

    public static SitePage From(PageContext context) =>
        new SinglePage(PagePath.Home, PageKinds.Home, () => context.AllSources, () => HomeGraph.On(Model(context), context)) { Newest = () => context.Newest };

    private static HomePage Model(PageContext context)
    {
        var guide = context.Guide;
        var head = context.Head(PagePath.Home, guide.Site.Name, guide.Site.Tagline.TrimEnd('.'), Description(guide)) with
        {
            Title = $"{guide.Site.Name}: jobs explained, with pay and its sources",
            Modified = context.Newest,
        };
        return new HomePage(head, context.Frame(PagePath.Home), [])
        {
            Introduction = Introduction(guide),
            Ways = WaysIn.Of(context),
            Categories = Categories(guide),
            Pay = PayOverviews.Of(context),
            Comparisons = CompareHighlights.Of(context),
            Recent = Recent(guide),
            AllChanges = context.Kinds.Contains(GeneratedKinds.Changes) ? new Link("All changes, and feeds to follow them", GeneratedKinds.Changes.Path.Text) : null,
        };
    }

    /// <summary>The tagline, with as much about the guide as search results show besides.</summary>
    private static string Description(Guide guide)
    {
        var tagline = Words.Sentence(guide.Site.Tagline);
        ImmutableArray<string> descriptions = [$"{tagline} {Introduction(guide)}", $"{tagline} {Subjects(guide)}", tagline];
        return descriptions.First(description => description.Length <= DescriptionLimit || description == tagline);
    }

    private static string Introduction(Guide guide) => $"{Subjects(guide)} Every figure names its region, its year and its source.";

    private static string Subjects(Guide guide)
    {
        var published = guide.Roles.Select(role => role.Category).ToHashSet(StringComparer.Ordinal);
        var subjects = guide.Categories.Where(category => published.Contains(category.Id)).Select(category => Words.InSentence(category.Title));
        return $"{guide.Site.Name} describes roles in {Words.And([.. subjects])}.";
    }

    private static ImmutableArray<CategorySummary> Categories(Guide guide)
    {
        var byCategory = guide.Roles.ToLookup(role => role.Category, StringComparer.Ordinal);
        return
        [
            .. guide.Categories.Where(category => byCategory.Contains(category.Id)).Select(category => new CategorySummary(
                category.Title,
                category.Path.Text,
                category.Summary,
                [.. byCategory[category.Id].OrderByDescending(role => role.Facts.Level).ThenBy(role => role.Slug, StringComparer.Ordinal).Select(role => RoleLink(role, guide))])),
        ];
    }

    private static ImmutableArray<RecentChange> Recent(Guide guide) =>
    [
        .. guide.Roles
            .Where(role => !role.Facts.Changes.IsEmpty)
            .OrderByDescending(role => role.Facts.Updated)
            .ThenBy(role => role.Slug, StringComparer.Ordinal)
            .Take(RecentLimit)
            .Select(role => new RecentChange(RoleLink(role, guide), Words.Date(role.Facts.Changes[0].On), role.Facts.Changes[0].Note)),
    ];

    private static Link RoleLink(Role role, Guide guide) => new(RoleTitles.Distinct(role, guide), role.Path.Text);
}
