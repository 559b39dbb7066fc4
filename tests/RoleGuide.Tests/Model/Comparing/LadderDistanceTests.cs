using RoleGuide.Model.Comparing;

namespace RoleGuide.Tests.Model.Comparing;

public sealed class LadderDistanceTests
{
    /// <summary>a to h in seven steps, with a short cut from b to d and a branch from b to z.</summary>
    private static readonly ILookup<string, string> s_above = new[] { "ab", "bc", "cd", "bd", "de", "ef", "fg", "gh", "bz" }
        .ToLookup(step => step[..1], step => step[1..], StringComparer.Ordinal);

    [Theory]
    [InlineData("a", "b", "a b")]
    [InlineData("b", "a", "a b")]
    [InlineData("a", "d", "a b d")]
    [InlineData("e", "a", "a b d e")]
    [InlineData("a", "g", "a b d e f g")]
    public void The_way_is_the_shortest_and_leads_up(string one, string other, string way) =>
        LadderDistance.Between(RolePair.Of(one, other), s_above)!.Way.ShouldBe(way.Split(' '));

    [Fact]
    public void Two_branches_are_not_joined_by_the_rung_below_them() => LadderDistance.Between(RolePair.Of("d", "z"), s_above).ShouldBeNull();

    [Fact]
    public void Nobody_looks_farther_than_six_rungs()
    {
        var chain = Enumerable.Range(0, 9).ToLookup(i => $"r{i}", i => $"r{i + 1}", StringComparer.Ordinal);

        LadderDistance.Between(RolePair.Of("r0", "r6"), chain)!.Rungs.ShouldBe(LadderDistance.Farthest);
        LadderDistance.Between(RolePair.Of("r0", "r7"), chain).ShouldBeNull();
    }

    [Fact]
    public void A_circle_comes_to_an_end()
    {
        var circle = "ab ba cd".Split(' ').ToLookup(step => step[..1], step => step[1..], StringComparer.Ordinal);

        LadderDistance.Between(RolePair.Of("a", "d"), circle).ShouldBeNull();
    }
}
