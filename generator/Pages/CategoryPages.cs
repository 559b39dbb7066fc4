using RoleGuide.Model;
using RoleGuide.Pages.Comparing;
using RoleGuide.Pages.StructuredData;
using RoleGuide.Theme.Models;

namespace RoleGuide.Pages;

/// <summary>The page of each category that has a role.</summary>
internal static class CategoryPages
{
    public static IEnumerable<SitePage> From(PageContext context)
    {
        var byCategory = context.Guide.Roles.ToLookup(role => role.Category, StringComparer.Ordinal);
        return context.Guide.Categories.Where(category => byCategory.Contains(category.Id)).Select(category => From(category, [.. byCategory[category.Id]], context));
    }

    private static SinglePage From(Category category, IReadOnlyList<Role> roles, PageContext context)
    {
        var newest = Words.Date(roles.Max(role => role.Facts.Updated));
        return new SinglePage(category.Path, PageKinds.Category, () => PageContext.SourcesOf(roles), () => ListGraph.On(Model(category, roles, newest, context), context)) { Newest = () => newest };
    }

    private static CategoryPage Model(Category category, IReadOnlyList<Role> roles, DateStamp newest, PageContext context)
    {
        var head = context.Head(category.Path, context.Fitting($"{category.Title} roles: pay and duties side by side", $"{category.Title} roles: pay and duties", $"{category.Title} roles"), $"{category.Title} roles", category.Summary) with
        {
            Modified = newest,
            Picture = SocialPictures.Of(category, category.Path, context),
        };
        Role[] sorted =
        [
            .. roles
                .OrderBy(role => context.Guide.Site.Regions.IndexOf(context.Guide.RegionById[role.Facts.Regions[0]]))
                .ThenByDescending(role => role.Facts.Level)
                .ThenBy(role => role.Slug, StringComparer.Ordinal),
        ];
        return new CategoryPage(head, context.Frame(category.Path), PageContext.Trail(new Crumb(category.Title, null)))
        {
            Summary = category.Summary,
            Ways = CategoryWays.Of(category, roles, context),
            Roles = [.. sorted.Select(role => RoleCards.Of(role, context))],
            Matrix = RoleMatrices.Of(sorted, context),
            Updated = newest,
        };
    }
}
