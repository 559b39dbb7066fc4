using RoleGuide.Theme.Models;

namespace RoleGuide.Pages.StructuredData;

/// <summary>A list of links as the page shows it.</summary>
/// <param name="Type">ItemList or BreadcrumbList.</param>
/// <param name="Name">Its heading; null for the trail, which has none.</param>
internal sealed record ItemList(string Type, string Address, string? Name, Items<ListItem> Entries) : Node(Type, Address)
{
    /// <summary>The way from the home page to a page, which is its own last step; null on a page without a trail.</summary>
    /// <param name="site">The canonical address of the home page.</param>
    public static ItemList? Breadcrumbs(Page page, string site) => page.Trail.IsEmpty ? null : new ItemList(
        "BreadcrumbList",
        page.Head.Canonical + "#breadcrumbs",
        null,
        [.. page.Trail.Select((crumb, i) => new ListItem(i + 1, crumb.Text) { Item = crumb.Address is null ? page.Head.Canonical : site[..^1] + crumb.Address })]);

    protected override void Write(NodeWriter to)
    {
        to.Text("name"u8, Name);
        to.Nodes("itemListElement"u8, Entries);
    }
}
