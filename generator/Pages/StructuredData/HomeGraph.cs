using RoleGuide.Theme.Models;

namespace RoleGuide.Pages.StructuredData;

/// <summary>What the home page tells machines: the site and who publishes it. Other pages name the two and describe neither.</summary>
internal static class HomeGraph
{
    public static Page On(HomePage page, PageContext context)
    {
        var home = context.HomeAddress;
        return Graph.On(
            page,
            new WebPage("WebPage", page.Head, home) { Description = page.Introduction },
            new WebSite(home, page.Frame.Name, page.Frame.Tagline, page.Head.Language),
            new Organization(home, page.Frame.Name, context.Absolute(page.Frame.Icon)));
    }
}
