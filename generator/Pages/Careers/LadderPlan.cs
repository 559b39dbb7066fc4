using System.Collections.Frozen;
using System.Collections.Immutable;
using RoleGuide.Model;

namespace RoleGuide.Pages.Careers;

/// <summary>One ladder as a graph.</summary>
/// <param name="Nodes">The roles in ordinal order, then the bare titles.</param>
/// <param name="Steps">Pairs of indexes into the nodes, each once, from the lower rung to the upper.</param>
internal sealed record LadderPlan(ImmutableArray<LadderNode> Nodes, ImmutableArray<(int Lower, int Upper)> Steps)
{
    /// <summary>The plan of connected roles. A title that some roles name above and others below themselves is one place between them.</summary>
    /// <param name="laneOf">The position of each category in the guide, by its id.</param>
    public static LadderPlan Joined(ImmutableArray<Role> roles, Guide guide, FrozenDictionary<string, int> laneOf) => From(roles, guide, laneOf, static (title, _) => title);

    /// <summary>The same with such a title at two places, for ladders that would run in a circle through it.</summary>
    public static LadderPlan Parted(ImmutableArray<Role> roles, Guide guide, FrozenDictionary<string, int> laneOf) =>
        From(roles, guide, laneOf, static (title, isAbove) => title + (isAbove ? "\n1" : "\n0"));

    private static LadderPlan From(ImmutableArray<Role> roles, Guide guide, FrozenDictionary<string, int> laneOf, Func<string, bool, string> placeOf)
    {
        var index = roles.Select((role, i) => (role.Slug, i)).ToDictionary(one => one.Slug, one => one.i, StringComparer.Ordinal);
        var bare = new Dictionary<string, BareTitle>(StringComparer.Ordinal);
        var steps = new List<(int Lower, int Upper)>();
        for (var i = 0; i < roles.Length; i++)
        {
            foreach (var name in guide.Ladders.Above(roles[i].Slug))
            {
                if (name.IsId) steps.Add((i, index[name.Text]));
                else Place(name.Text, isAbove: true).Below.Add(i);
            }

            foreach (var name in guide.Ladders.Below(roles[i].Slug).Where(name => !name.IsId)) Place(name.Text, isAbove: false).Above.Add(i);
        }

        var nodes = ImmutableArray.CreateBuilder<LadderNode>();
        nodes.AddRange(roles.Select(role => new LadderNode(role, [], laneOf[role.Category])));
        foreach (var together in bare.Values.GroupBy(title => title.Neighbours, StringComparer.Ordinal))
        {
            var first = together.First();
            steps.AddRange(first.Below.Select(lower => (lower, nodes.Count)));
            steps.AddRange(first.Above.Select(upper => (nodes.Count, upper)));
            nodes.Add(new LadderNode(null, [.. together.Select(title => title.Text)], nodes[first.Below.Concat(first.Above).Min()].Lane));
        }

        return new LadderPlan(nodes.ToImmutable(), [.. steps]);

        BareTitle Place(string title, bool isAbove)
        {
            var key = placeOf(title, isAbove);
            if (!bare.TryGetValue(key, out var place)) bare.Add(key, place = new BareTitle(title, [], []));
            return place;
        }
    }

    /// <summary>A title without an article while its neighbours are gathered.</summary>
    private sealed record BareTitle(string Text, List<int> Below, List<int> Above)
    {
        public string Neighbours => $"{string.Join(' ', Below)}/{string.Join(' ', Above)}";
    }
}
