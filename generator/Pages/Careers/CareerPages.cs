using System.Collections.Immutable;
using System.Globalization;
using RoleGuide.Model;
using RoleGuide.Pages.StructuredData;
using RoleGuide.Theme.Models;

namespace RoleGuide.Pages.Careers;

/// <summary>The page of career paths and, in a large guide, a page for each ladder.</summary>
internal static class CareerPages
{
    public static IEnumerable<SitePage> From(PageContext context)
    {
        var hub = new SinglePage(GeneratedKinds.CareerPaths.Path, PageKinds.CareerPaths, () => context.AllSources, () => ListGraph.On(Hub(context), context)) { Newest = () => context.Newest };
        return context.Careers.IsSplit ? [hub, .. context.Careers.Ladders.Select(ladder => Single(ladder, context))] : [hub];
    }

    private static CareersPage Hub(PageContext context)
    {
        var (map, guide, path) = (context.Careers, context.Guide, GeneratedKinds.CareerPaths.Path);
        var head = context.Head(path, "Career paths: which role leads to which", "Career paths", Description(map, guide)) with { Modified = context.Newest, Scripts = map.IsSplit ? [] : context.Scripts(PageContext.ReadingScript) };
        return new CareersPage(head, context.Frame(path), PageContext.Trail(new Crumb(GeneratedKinds.CareerPaths.Title, null)))
        {
            Standfirst = map.Ladders.IsEmpty
                ? "The sources behind this guide name no step from one role to another."
                : "Which job leads to which, what each step asks for, and what shows that you are ready for it.",
            Updated = context.Newest,
            Index = map.IsSplit ? [.. map.Ladders.Select(ladder => Entry(ladder, context))] : [],
            Contents = map.IsSplit ? [] : Contents(map, guide),
            Legend = map.IsSplit ? null : Legend(map.Ladders),
            Ladders = map.IsSplit ? [] : [.. map.Ladders.Select(ladder => CareerLadders.Of(ladder, context))],
            Loose = Loose(map, guide),
        };
    }

    private static SinglePage Single(ConnectedLadder ladder, PageContext context) =>
        new(context.Careers.PathOf(ladder), PageKinds.CareerPaths, () => PageContext.SourcesOf(ladder.Roles), () => ListGraph.On(Model(ladder, context), context)) { Newest = () => Newest(ladder.Roles) };

    private static CareersPage Model(ConnectedLadder ladder, PageContext context)
    {
        var path = context.Careers.PathOf(ladder);
        var regions = Words.And([.. ladder.Regions.Select(id => id.ToUpperInvariant())]);
        var steps = $"The career ladder from {ladder.Name} in the {context.RegionNames(ladder.Regions)}: {Roles(ladder.Roles.Length)} with level, experience, pay and what shows readiness.";
        var head = context.Head(path, $"{ladder.Name} ({regions}): the ladder", ladder.Name, steps) with { Modified = Newest(ladder.Roles) };
        var trail = PageContext.Trail(new Crumb(GeneratedKinds.CareerPaths.Title, GeneratedKinds.CareerPaths.Path.Text), new Crumb(ladder.Name, null));
        return new CareersPage(head, context.Frame(path), trail)
        {
            Standfirst = $"What each step asks for in the {context.RegionNames(ladder.Regions)}, and what shows that you are ready for it.",
            Updated = Newest(ladder.Roles),
            Index = [],
            Contents = [],
            Legend = Legend([ladder]),
            Ladders = [CareerLadders.Of(ladder, context)],
            Loose = [],
        };
    }

    private static CareerEntry Entry(ConnectedLadder ladder, PageContext context) =>
        new(ladder.Name, context.Careers.PathOf(ladder).Text, context.RegionNames(ladder.Regions), Roles(ladder.Roles.Length));

    private static ImmutableArray<ContentsEntry> Contents(CareerMap map, Guide guide) =>
    [
        .. map.Ladders.Select(ladder => new ContentsEntry($"{ladder.Name} ({Words.And([.. ladder.Regions.Select(id => id.ToUpperInvariant())])})", CareerMap.AnchorOf(ladder))),
        .. map.BySlug.Count == guide.Roles.Length ? [] : ImmutableArray.Create(new ContentsEntry("Roles on no ladder", "no-ladder")),
    ];

    private static string? Legend(ImmutableArray<ConnectedLadder> ladders) =>
        ladders.Any(ladder => ladder.Plan.Nodes.Length > ladder.Roles.Length) ? "Titles in italics and dashed boxes are named by the sources and have no article here." : null;

    private static ImmutableArray<LooseRoles> Loose(CareerMap map, Guide guide)
    {
        var byCategory = guide.Roles.Where(role => !map.BySlug.ContainsKey(role.Slug)).ToLookup(role => role.Category, StringComparer.Ordinal);
        var isLong = byCategory.Sum(group => group.Count()) > CareerMap.LargestPage;
        return
        [
            .. guide.Categories.Where(category => byCategory.Contains(category.Id)).Select(category => new LooseRoles(
                new Link(category.Title, category.Path.Text),
                Roles(byCategory[category.Id].Count()),
                isLong ? [] : [.. byCategory[category.Id].Select(role => new Link(role.Facts.Title, role.Path.Text))])),
        ];
    }

    private static string Description(CareerMap map, Guide guide)
    {
        var ladders = map.Ladders.Length == 1 ? "1 career ladder" : string.Create(CultureInfo.InvariantCulture, $"{map.Ladders.Length:N0} career ladders");
        return $"{ladders} through {Roles(map.BySlug.Count)} of {guide.Site.Name}: the steps up, with level, experience, typical pay and what shows readiness.";
    }

    private static string Roles(int count) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} role{(count == 1 ? "" : "s")}");

    private static DateStamp Newest(ImmutableArray<Role> roles) => Words.Date(roles.Max(role => role.Facts.Updated));
}
