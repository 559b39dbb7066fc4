using System.Collections.Frozen;
using System.Collections.Immutable;
using RoleGuide.Model;

namespace RoleGuide.Pages.Careers;

/// <summary>Roles that steps connect, whichever of their articles names the steps. Bare titles connect nothing: the same words may mean another job.</summary>
/// <param name="Roles">In ordinal order of their slugs.</param>
/// <param name="RowOf">The row of each node of the plan, 0 the lowest.</param>
/// <param name="Steps">The steps from and to each role, as the guide knows them.</param>
internal sealed record ConnectedLadder(ImmutableArray<Role> Roles, ImmutableArray<RungSteps> Steps, LadderPlan Plan, ImmutableArray<int> RowOf)
{
    public static ConnectedLadder Of(ImmutableArray<Role> roles, Guide guide, FrozenDictionary<string, int> laneOf)
    {
        ImmutableArray<RungSteps> steps = [.. roles.Select(role => RungSteps.Of(role, guide))];
        var plan = LadderPlan.Joined(roles, guide, laneOf);
        if (LadderRows.Of(plan) is { } rows) return new ConnectedLadder(roles, steps, plan, rows);
        plan = LadderPlan.Parted(roles, guide, laneOf);
        return new ConnectedLadder(roles, steps, plan, LadderRows.Of(plan) ?? throw new InvalidOperationException($"The ladder of {roles[0].Slug} runs in a circle, which is an error before pages are made."));
    }

    /// <summary>Whether the ladder of these roles in a guide is the very same.</summary>
    public bool IsOf(ImmutableArray<Role> roles, Guide guide, FrozenDictionary<string, int> laneOf)
    {
        if (roles.Length != Roles.Length) return false;
        for (var i = 0; i < roles.Length; i++)
        {
            if (!ReferenceEquals(roles[i], Roles[i]) || Plan.Nodes[i].Lane != laneOf[roles[i].Category] || !Steps[i].AreThoseOf(roles[i], guide)) return false;
        }

        return true;
    }

    /// <summary>The role on the lowest rung, the first of them by its slug. It gives the ladder its address.</summary>
    public Role First { get; } = Roles[Enumerable.Range(0, Roles.Length).MinBy(i => RowOf[i])];

    /// <summary>The role on the highest rung, the first of them by its slug.</summary>
    public Role Last { get; } = Roles[Enumerable.Range(0, Roles.Length).MaxBy(i => RowOf[i])];

    /// <summary>From its first role to its last: "Account executive to commercial director".</summary>
    public string Name => First.Slug != Last.Slug ? $"{First.Facts.Title} to {Words.InSentence(Last.Facts.Title)}"
        : RowOf.Max() > RowOf[0] ? $"From {Words.InSentence(First.Facts.Title)} upwards"
        : $"Up to {Words.InSentence(First.Facts.Title)}";

    public ImmutableArray<string> Regions => [.. Roles.SelectMany(role => role.Facts.Regions).Distinct(StringComparer.Ordinal)];
}
