using FsCheck;
using FsCheck.Fluent;

namespace RoleGuide.Tests.Fixtures;

public sealed class DrawsTests
{
    [Fact]
    public void One_seed_draws_the_same_values_and_another_one_others()
    {
        Drawn(1).ShouldBe(Drawn(1));
        Drawn(1).ShouldNotBe(Drawn(2));
    }

    private static List<int> Drawn(ulong seed)
    {
        var drawn = new List<int>();
        Prop.ForAll(Gen.Choose(0, 1_000_000).ToArbitrary(), drawn.Add).Check(Draws.From(seed));
        return drawn;
    }
}
