using System.Collections.Immutable;
using RoleGuide.Model;

namespace RoleGuide.Pages.Careers;

/// <summary>The steps from a role and to it, as the guide knows them.</summary>
internal readonly record struct RungSteps(ImmutableArray<RoleName> Above, ImmutableArray<RoleName> Below)
{
    public static RungSteps Of(Role role, Guide guide) => new(guide.Ladders.Above(role.Slug), guide.Ladders.Below(role.Slug));

    /// <summary>Whether they are those of a role, in the same order.</summary>
    public bool AreThoseOf(Role role, Guide guide) =>
        Above.AsSpan().SequenceEqual(guide.Ladders.Above(role.Slug).AsSpan()) && Below.AsSpan().SequenceEqual(guide.Ladders.Below(role.Slug).AsSpan());
}
