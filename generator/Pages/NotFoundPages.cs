using RoleGuide.Model;
using RoleGuide.Theme.Models;

namespace RoleGuide.Pages;

/// <summary>The page that answers, with status 404, for every address that the site does not have.</summary>
internal static class NotFoundPages
{
    private static readonly PagePath s_path = new("/404.html");

    public static SitePage From(PageContext context) => new SinglePage(s_path, "404", () => [], () => Model(context)) { IsListed = false };

    private static NotFoundPage Model(PageContext context)
    {
        var head = context.Head(s_path, "Page not found", "Page not found", "This address leads to no page of the guide.") with { IsIndexed = false };
        return new NotFoundPage(head, context.Frame(s_path), [],
        [
            new Link("Home", PagePath.Home.Text),
            new Link("Search", PagePath.Search.Text),
            new Link(GeneratedKinds.Roles.Title, GeneratedKinds.Roles.Path.Text),
            .. context.Guide.Categories.Where(category => context.Guide.Roles.Any(role => role.Category == category.Id)).Select(category => new Link($"{category.Title} roles", category.Path.Text)),
        ]);
    }
}
