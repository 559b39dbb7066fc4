using RoleGuide.Model.Comparing;

namespace RoleGuide.Tests.Model.Comparing;

public sealed class LadderSearchTests
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
        new LadderSearch(s_above).Between(RolePair.Of(one, other))!.Way.ShouldBe(way.Split(' '));

    [Fact]
    public void Two_branches_are_not_joined_by_the_rung_below_them() => new LadderSearch(s_above).Between(RolePair.Of("d", "z")).ShouldBeNull();

    [Fact]
    public void Nobody_looks_farther_than_six_rungs()
    {
        var chain = Enumerable.Range(0, 9).ToLookup(i => $"r{i}", i => $"r{i + 1}", StringComparer.Ordinal);

        new LadderSearch(chain).Between(RolePair.Of("r0", "r6"))!.Rungs.ShouldBe(LadderDistance.Farthest);
        new LadderSearch(chain).Between(RolePair.Of("r0", "r7")).ShouldBeNull();
    }

    [Fact]
    public void A_circle_comes_to_an_end()
    {
        var circle = "ab ba cd".Split(' ').ToLookup(step => step[..1], step => step[1..], StringComparer.Ordinal);

        new LadderSearch(circle).Between(RolePair.Of("a", "d")).ShouldBeNull();
    }

    [Fact]
    public void What_one_search_met_is_no_way_of_the_next()
    {
        var search = new LadderSearch(s_above);

        search.Between(RolePair.Of("a", "g"))!.Rungs.ShouldBe(5);
        search.Between(RolePair.Of("a", "z"))!.Way.ShouldBe(["a", "b", "z"]);
        search.Between(RolePair.Of("d", "z")).ShouldBeNull();
    }
}
