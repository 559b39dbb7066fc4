using RoleGuide.Model;
using RoleGuide.Theme.Models;

namespace RoleGuide.Pages;

/// <summary>The way through each category: by region in the order of site.yml, from the lowest level to the highest, then by address.</summary>
internal static class CategoryTurns
{
    /// <summary>What stands before and after each role, by its slug. A role that is alone in its category is left out.</summary>
    public static Dictionary<string, RoleTurns> In(PageContext context)
    {
        var titles = context.Guide.Categories.ToDictionary(category => category.Id, category => category.Title, StringComparer.Ordinal);
        return context.Guide.Roles
            .GroupBy(role => role.Category, StringComparer.Ordinal)
            .Select(category => category
                .OrderBy(role => context.Guide.Site.Regions.IndexOf(context.Guide.RegionById[role.Facts.Regions[0]]))
                .ThenBy(role => role.Facts.Level)
                .ThenBy(role => role.Slug, StringComparer.Ordinal)
                .ToArray())
            .Where(roles => roles.Length > 1)
            .SelectMany(roles => roles.Select((role, i) => (
                role.Slug,
                Turns: new RoleTurns(titles[role.Category], Turn(roles.ElementAtOrDefault(i - 1), context), Turn(roles.ElementAtOrDefault(i + 1), context)))))
            .ToDictionary(one => one.Slug, one => one.Turns, StringComparer.Ordinal);
    }

    private static RoleTurn? Turn(Role? role, PageContext context) => role is null
        ? null
        : new RoleTurn(new Link(role.Facts.Title, role.Path.Text), $"{context.RegionNames(role.Facts.Regions)}, {Words.InSentence(Words.Level(role.Facts.Level))}");
}
