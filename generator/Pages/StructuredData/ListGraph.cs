using System.Collections.Immutable;
using RoleGuide.Theme.Models;

namespace RoleGuide.Pages.StructuredData;

/// <summary>What pages that lead to others tell machines: what they list, with the addresses. What stands behind those is told there.</summary>
internal static class ListGraph
{
    public static Page On(CategoryPage page, PageContext context)
    {
        var set = new DefinedTermSet(
            page.Head.Canonical + "#roles-of-category",
            page.Head.Heading,
            page.Summary,
            [.. page.Roles.Select(role => new DefinedTerm(role.Title, role.Summary, context.Absolute(role.Address)))]);
        return Graph.On(page, Collection(page, page.Summary, context) with { Updated = page.Updated, Lists = [set.Address] }, set);
    }

    /// <summary>The ladders by their steps: roles side by side share a position.</summary>
    public static Page On(CareersPage page, PageContext context)
    {
        ImmutableArray<ItemList> ladders = page.Ladders.IsEmpty
            ? page.Index.IsEmpty ? [] : [List(page, "Ladders", page.Index.Select(entry => new Link(entry.Name, entry.Address)), context)]
            : [.. page.Ladders.Select(ladder => new ItemList("ItemList", $"{page.Head.Canonical}#{ladder.Anchor}", ladder.Name, [.. ladder.Steps.SelectMany((step, i) => Rungs(step, i + 1, context))]))];
        return Graph.On(page, Collection(page, page.Standfirst, context) with { Updated = page.Updated, Lists = [.. ladders.Select(ladder => ladder.Address)] }, ladders.AsSpan());
    }

    /// <summary>Each comparison once, although it stands below both of its roles.</summary>
    public static Page On(CompareIndexPage page, PageContext context)
    {
        var links = page.Categories
            .SelectMany(category => category.Page is { } elsewhere ? [elsewhere] : category.Groups.SelectMany(group => group.Entries).Select(entry => entry.Page))
            .DistinctBy(link => link.Address, StringComparer.Ordinal);
        return WithList(page, Collection(page, page.Introduction, context) with { Updated = page.Updated }, links, context);
    }

    public static Page On(HubPage page, PageContext context) =>
        WithList(page, Collection(page, page.Standfirst, context) with { Updated = page.Updated }, page.Parts.Select(part => part.Title), context);

    /// <summary>The questions are told where their answers stand.</summary>
    public static Page On(FaqPage page, PageContext context) => Graph.On(page, Collection(page, page.Standfirst, context) with { Updated = page.Updated });

    public static Page On(ChangesPage page, PageContext context) => Graph.On(page, Collection(page, page.Standfirst, context) with { Updated = page.Updated });

    public static Page On(RolesPage page, PageContext context) => Graph.On(page, Collection(page, null, context));

    private static Page WithList(Page page, WebPage itself, IEnumerable<Link> links, PageContext context)
    {
        var list = List(page, page.Head.Heading, links, context);
        return list.Entries.IsEmpty ? Graph.On(page, itself) : Graph.On(page, itself with { Lists = [list.Address] }, list);
    }

    private static WebPage Collection(Page page, string? description, PageContext context) => new("CollectionPage", page.Head, context.HomeAddress) { Description = description };

    private static ItemList List(Page page, string name, IEnumerable<Link> links, PageContext context) => new(
        "ItemList",
        page.Head.Canonical + "#list",
        name,
        [.. links.Where(link => link.Address is not null).Select((link, i) => new ListItem(i + 1, link.Text) { Url = context.Absolute(link.Address!) })]);

    /// <summary>Titles without an article lead nowhere, and are no rungs in words.</summary>
    private static Items<ListItem> Rungs(CareerStep step, int position, PageContext context) =>
        step.Rungs.Select(one => new ListItem(position, one.Rung.Title) { Url = one.Rung.Address is { } address ? context.Absolute(address) : null });
}
