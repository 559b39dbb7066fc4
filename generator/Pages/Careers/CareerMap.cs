using System.Collections.Frozen;
using System.Collections.Immutable;
using RoleGuide.Model;

namespace RoleGuide.Pages.Careers;

/// <summary>All ladders of the guide, and where each role stands on the pages that show them.</summary>
/// <param name="Ladders">By region, the longest first.</param>
internal sealed record CareerMap(ImmutableArray<ConnectedLadder> Ladders)
{
    /// <summary>With more roles than this on ladders, each ladder has a page of its own.</summary>
    public const int LargestPage = 300;

    public required IReadOnlyDictionary<string, ConnectedLadder> BySlug { get; init; }

    /// <summary>The steps that the ladders were made of.</summary>
    private LadderGraph? Graph { get; init; }

    public bool IsSplit => BySlug.Count > LargestPage;

    /// <summary>Finds the ladders of a guide.</summary>
    /// <param name="known">Ladders that were found before: those that are made of the very same roles and steps are not drawn again. Null when nothing is known.</param>
    public static CareerMap From(Guide guide, CareerMap? known)
    {
        var regions = guide.Site.Regions.Select((region, i) => (region.Id, i)).ToDictionary(one => one.Id, one => one.i, StringComparer.Ordinal);
        var laneOf = guide.Categories.Select((category, i) => (category.Id, i)).ToFrozenDictionary(one => one.Id, one => one.i, StringComparer.Ordinal);
        var groups = (known is not null && ReferenceEquals(known.Graph, guide.Ladders) ? known.GroupsIn(guide) : Groups(guide)).ToArray();
        var connected = new ConnectedLadder[groups.Length];
        Parallel.For(0, groups.Length, i => connected[i] = known?.Find(groups[i], guide, laneOf) ?? ConnectedLadder.Of(groups[i], guide, laneOf));
        ImmutableArray<ConnectedLadder> ladders =
        [
            .. connected
                .OrderBy(ladder => regions[ladder.First.Facts.Regions[0]])
                .ThenByDescending(ladder => ladder.Roles.Length)
                .ThenBy(ladder => ladder.First.Slug, StringComparer.Ordinal),
        ];
        return new CareerMap(ladders)
        {
            Graph = guide.Ladders,
            BySlug = ladders.SelectMany(ladder => ladder.Roles.Select(role => (role.Slug, ladder))).ToDictionary(one => one.Slug, one => one.ladder, StringComparer.Ordinal),
        };
    }

    public PagePath PathOf(ConnectedLadder ladder) => IsSplit ? new PagePath($"{GeneratedKinds.CareerPaths.Path.Text}{ladder.First.Slug}/") : GeneratedKinds.CareerPaths.Path;

    /// <summary>The place of a role among the ladders; null when it is on none.</summary>
    public string? AddressOf(Role role) => BySlug.TryGetValue(role.Slug, out var ladder) ? $"{PathOf(ladder).Text}#{AnchorOf(role)}" : null;

    public static string AnchorOf(Role role) => AnchorOf(role.Slug);

    public static string AnchorOf(string slug) => "rung-" + slug;

    public static string AnchorOf(ConnectedLadder ladder) => "ladder-" + ladder.First.Slug;

    private ConnectedLadder? Find(ImmutableArray<Role> roles, Guide guide, FrozenDictionary<string, int> laneOf) =>
        BySlug.TryGetValue(roles[0].Slug, out var ladder) && ladder.IsOf(roles, guide, laneOf) ? ladder : null;

    /// <summary>The roles of each ladder, as they stand in a guide of the very same steps.</summary>
    private IEnumerable<ImmutableArray<Role>> GroupsIn(Guide guide) => Ladders.Select(ladder => ladder.Roles.Select(role => guide.RoleBySlug[role.Slug]).ToImmutableArray());

    /// <summary>The roles of each ladder, found by walking along the steps in both directions from each role that was not met before.</summary>
    private static IEnumerable<ImmutableArray<Role>> Groups(Guide guide)
    {
        var met = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in guide.Roles.Where(role => !guide.Ladders.Above(role.Slug).IsEmpty || !guide.Ladders.Below(role.Slug).IsEmpty))
        {
            if (!met.Add(start.Slug)) continue;
            var group = new List<Role> { start };
            for (var i = 0; i < group.Count; i++)
            {
                var neighbours = guide.Ladders.Above(group[i].Slug).Concat(guide.Ladders.Below(group[i].Slug));
                group.AddRange(neighbours.Where(name => name.IsId && met.Add(name.Text)).Select(name => guide.RoleBySlug[name.Text]));
            }

            yield return [.. group.OrderBy(role => role.Slug, StringComparer.Ordinal)];
        }
    }
}
