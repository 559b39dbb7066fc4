using RoleGuide.Model;
using RoleGuide.Theme.Models;

namespace RoleGuide.Pages.Searching;

/// <summary>The page that a search leads to. What stands on it depends on the question, so no crawler is told of it.</summary>
internal static class SearchPages
{
    public const string Kind = "search";

    public static SitePage From(PageContext context) => new SinglePage(PagePath.Search, Kind, () => [], () => Model(context)) { IsListed = false };

    /// <summary>Where the search forms of all pages lead.</summary>
    public static SearchBox Box { get; } = new(GeneratedKinds.Roles.Path.Text, PagePath.Search.Text, SearchFiles.Entrance.Text);

    private static SearchPage Model(PageContext context)
    {
        var head = context.Head(PagePath.Search, "Search", "Search", "Find a role by its title, by one of its other names or by a question.") with { IsIndexed = false };
        return new SearchPage(head, context.Frame(PagePath.Search) with { Search = null }, PageContext.Trail(new Crumb("Search", null)), Box,
        [
            new Link("All roles from A to Z", GeneratedKinds.Roles.Path.Text),
            .. context.Guide.Categories.Where(category => context.Guide.Roles.Any(role => role.Category == category.Id)).Select(category => new Link($"{category.Title} roles", category.Path.Text)),
        ]);
    }
}
