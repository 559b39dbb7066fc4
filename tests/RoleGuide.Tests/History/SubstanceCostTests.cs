using RoleGuide.History;
using RoleGuide.Model.Comparing;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.History;

public sealed class SubstanceCostTests
{
    private const int KiB = 1024;

    /// <summary>Half as much again as it takes. The text of an article is put together once, as the bytes it is held in, and hashed where it stands.</summary>
    private const int MostForARole = 36 * KiB;

    [Fact]
    public void What_a_role_says_is_told_apart_without_copies_of_its_text()
    {
        var guide = RealGuide.Built.Content.Guide.Value;
        foreach (var role in guide.Roles) RoleSubstance.Of(role, guide, ComparedPairs.None);

        var start = GC.GetAllocatedBytesForCurrentThread();
        foreach (var role in guide.Roles) RoleSubstance.Of(role, guide, ComparedPairs.None);

        ((GC.GetAllocatedBytesForCurrentThread() - start) / guide.Roles.Length).ShouldBeLessThan(MostForARole);
    }
}
