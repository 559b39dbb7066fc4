using System.Collections.Immutable;

namespace RoleGuide.Model;

/// <summary>All ladders, read both ways: a step that one article names is seen from the other as well.</summary>
public sealed class LadderGraph
{
    private readonly Dictionary<string, ImmutableArray<RoleName>> _above;
    private readonly Dictionary<string, ImmutableArray<RoleName>> _below;

    private readonly ImmutableArray<(string Slug, Ladder Ladder)> _said;

    private LadderGraph(Dictionary<string, ImmutableArray<RoleName>> above, Dictionary<string, ImmutableArray<RoleName>> below, ImmutableArray<(string Slug, Ladder Ladder)> said)
    {
        _above = above;
        _below = below;
        _said = said;
    }

    /// <summary>The next steps from a role: those its article names, in its order, then those that name it from above.</summary>
    public ImmutableArray<RoleName> Above(string slug) => _above.GetValueOrDefault(slug, []);

    /// <summary>The steps that lead to a role, in the same order.</summary>
    public ImmutableArray<RoleName> Below(string slug) => _below.GetValueOrDefault(slug, []);

    /// <summary>The ladders of some roles.</summary>
    /// <param name="known">Ladders that were read before; the very same are given back when the same roles in the same order name the same rungs. Null when nothing is known.</param>
    public static LadderGraph From(ImmutableArray<Role> roles, LadderGraph? known) => known is not null && known.IsOf(roles) ? known : From(roles);

    private bool IsOf(ImmutableArray<Role> roles)
    {
        if (roles.Length != _said.Length) return false;
        for (var i = 0; i < roles.Length; i++)
        {
            if (roles[i].Slug != _said[i].Slug || !roles[i].Facts.Ladder.HasRungsOf(_said[i].Ladder)) return false;
        }

        return true;
    }

    private static LadderGraph From(ImmutableArray<Role> roles)
    {
        var slugs = roles.Select(role => role.Slug).ToHashSet(StringComparer.Ordinal);
        var above = new Dictionary<string, List<RoleName>>(StringComparer.Ordinal);
        var below = new Dictionary<string, List<RoleName>>(StringComparer.Ordinal);

        // First what each article says of itself, so that its own order leads; then the other direction.
        foreach (var role in roles)
        {
            foreach (var name in role.Facts.Ladder.To.Where(name => !name.IsId || slugs.Contains(name.Text))) Add(above, role.Slug, name);
            foreach (var name in role.Facts.Ladder.From.Where(name => !name.IsId || slugs.Contains(name.Text))) Add(below, role.Slug, name);
        }

        foreach (var role in roles)
        {
            var self = new RoleName(role.Slug, true);
            foreach (var name in role.Facts.Ladder.To.Where(name => name.IsId && slugs.Contains(name.Text))) Add(below, name.Text, self);
            foreach (var name in role.Facts.Ladder.From.Where(name => name.IsId && slugs.Contains(name.Text))) Add(above, name.Text, self);
        }

        return new LadderGraph(Freeze(above), Freeze(below), [.. roles.Select(role => (role.Slug, role.Facts.Ladder))]);
    }

    private static void Add(Dictionary<string, List<RoleName>> steps, string slug, RoleName name)
    {
        if (!steps.TryGetValue(slug, out var names)) steps.Add(slug, names = []);
        if (!names.Contains(name)) names.Add(name);
    }

    private static Dictionary<string, ImmutableArray<RoleName>> Freeze(Dictionary<string, List<RoleName>> steps) =>
        steps.ToDictionary(step => step.Key, step => step.Value.ToImmutableArray(), StringComparer.Ordinal);
}
