using RoleGuide.Reporting;

namespace RoleGuide.Tests.Reporting;

public sealed class BreakdownTests
{
    [Fact]
    public void Too_little_memory_is_no_bug_of_ours()
    {
        Breakdown.Tell(new InsufficientMemoryException()).ShouldBe("RoleGuide could not go on: the guide takes more memory than there is.");
    }

    /// <summary>What runs side by side wraps what it throws.</summary>
    [Fact]
    public void What_several_parts_threw_is_told_as_what_the_first_of_them_threw()
    {
        Breakdown.Tell(new AggregateException(new AggregateException(new InsufficientMemoryException()), new InvalidOperationException())).ShouldBe("RoleGuide could not go on: the guide takes more memory than there is.");
        Breakdown.Tell(new AggregateException(new IOException("No space left."))).ShouldBe("RoleGuide could not go on. The system says: No space left.");
    }
}
