using RoleGuide.Model;
using RoleGuide.Theme.Models;

namespace RoleGuide.Pages;

/// <summary>
/// The way through each category: by region in the order of site.yml, from the lowest level to the highest, then by address. A way is found when a role on it is first
/// asked about, so that whoever looks at one page waits for one category.
/// </summary>
internal sealed class CategoryTurns(PageContext context)
{
    private readonly Dictionary<string, Category> _categories = context.Guide.Categories.ToDictionary(category => category.Id, StringComparer.Ordinal);
    private readonly Lazy<Dictionary<string, Lazy<Dictionary<string, RoleTurns>>>> _ways = new(() => context.Guide.Roles
        .GroupBy(role => role.Category, StringComparer.Ordinal)
        .ToDictionary(category => category.Key, category => new Lazy<Dictionary<string, RoleTurns>>(() => Way([.. category], context)), StringComparer.Ordinal));

    /// <summary>The category of a role.</summary>
    public Category CategoryOf(Role role) => _categories[role.Category];

    /// <summary>What stands before and after a role; null for one that is alone in its category.</summary>
    public RoleTurns? Of(Role role) => _ways.Value[role.Category].Value.GetValueOrDefault(role.Slug);

    private static Dictionary<string, RoleTurns> Way(Role[] category, PageContext context)
    {
        if (category.Length < 2) return [];
        var title = context.Guide.Categories.First(one => one.Id == category[0].Category).Title;
        var roles = category
            .OrderBy(role => context.Guide.Site.Regions.IndexOf(context.Guide.RegionById[role.Facts.Regions[0]]))
            .ThenBy(role => role.Facts.Level)
            .ThenBy(role => role.Slug, StringComparer.Ordinal)
            .ToArray();
        return roles
            .Select((role, i) => (role.Slug, Turns: new RoleTurns(title, Turn(roles.ElementAtOrDefault(i - 1), context), Turn(roles.ElementAtOrDefault(i + 1), context))))
            .ToDictionary(one => one.Slug, one => one.Turns, StringComparer.Ordinal);
    }

    private static RoleTurn? Turn(Role? role, PageContext context) => role is null
        ? null
        : new RoleTurn(new Link(role.Facts.Title, role.Path.Text), $"{context.RegionNames(role.Facts.Regions)}, {Words.InSentence(Words.Level(role.Facts.Level))}");
}
