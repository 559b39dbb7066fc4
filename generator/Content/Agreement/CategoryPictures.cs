using System.Collections.Immutable;
using RoleGuide.Content.Settings;
using RoleGuide.Diagnostics;
using RoleGuide.Model;

namespace RoleGuide.Content.Agreement;

/// <summary>Tells which categories link previews have no picture of, or one that calls them by another name.</summary>
internal static class CategoryPictures
{
    /// <summary>One notice for each category with a page.</summary>
    /// <param name="used">The ids of the categories of all roles, repeated ones included.</param>
    /// <param name="wordsOf">What the theme's picture of a category says, by its id; null where there is none.</param>
    public static ImmutableArray<Diagnostic> Run(GuideSettings settings, IEnumerable<string> used, Func<string, PictureWords?> wordsOf)
    {
        var withRoles = used.ToHashSet(StringComparer.Ordinal);
        return [.. settings.Categories.Index().Where(one => withRoles.Contains(one.Item.Id)).Select(one => About(one.Item, one.Index)).OfType<Diagnostic>()];

        Diagnostic? About(Category category, int index) => wordsOf(category.Id) switch
        {
            null => GuideMistakes.NoPicture(settings.CategoryPlaces.SpotOf(index, "id"), category.Id),
            { Title: var drawn } when drawn != category.Title => GuideMistakes.OldPicture(settings.CategoryPlaces.SpotOf(index, "title"), drawn, category.Title),
            _ => null,
        };
    }
}
