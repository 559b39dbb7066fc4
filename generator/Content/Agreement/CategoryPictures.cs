using System.Collections.Immutable;
using RoleGuide.Content.Settings;
using RoleGuide.Diagnostics;

namespace RoleGuide.Content.Agreement;

/// <summary>Tells which categories link previews have no picture of.</summary>
internal static class CategoryPictures
{
    /// <summary>One notice for each category with a page.</summary>
    /// <param name="used">The ids of the categories of all roles, repeated ones included.</param>
    /// <param name="hasPicture">Whether the theme has a picture of a category.</param>
    public static ImmutableArray<Diagnostic> Run(GuideSettings settings, IEnumerable<string> used, Predicate<string> hasPicture)
    {
        var withRoles = used.ToHashSet(StringComparer.Ordinal);
        return
        [
            .. settings.Categories.Index()
                .Where(one => withRoles.Contains(one.Item.Id) && !hasPicture(one.Item.Id))
                .Select(one => GuideMistakes.NoPicture(settings.CategoryPlaces.SpotOf(one.Index, "id"), one.Item.Id)),
        ];
    }
}
