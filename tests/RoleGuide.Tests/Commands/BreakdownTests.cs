using RoleGuide.Commands;

namespace RoleGuide.Tests.Commands;

public sealed class BreakdownTests
{
    [Fact]
    public void Too_little_memory_is_no_bug_of_ours()
    {
        Breakdown.Tell(new InsufficientMemoryException()).ShouldBe("RoleGuide could not go on: the guide takes more memory than there is.");
    }
}
