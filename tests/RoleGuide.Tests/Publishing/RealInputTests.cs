using RoleGuide.Checks;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Publishing;

public sealed class RealInputTests
{
    [Fact]
    public void The_published_input_has_nothing_to_report() => RealGuide.Built.Printed.ShouldBe("");

    [Fact]
    public void A_stranger_finds_no_fault_in_the_published_pages()
    {
        DeepCheck.Run(RealGuide.Built.Files).ShouldBeEmpty();
        RealGuide.Built.Files.Length.ShouldBeGreaterThan(30);
    }
}
