using RoleGuide.Checks;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Publishing;

public sealed class RealInputTests
{
    /// <summary>An address that is not recorded yet is nobody's mistake: a workflow records it once it is published.</summary>
    [Fact]
    public void The_published_input_has_nothing_to_report() =>
        RealGuide.Built.Run.Diagnostics.Where(one => one.Code != "RG433").Select(one => $"{one.Spot} {one.Message}").ShouldBeEmpty();

    [Fact]
    public void What_the_guide_has_published_is_recorded_and_none_of_it_is_lost()
    {
        RealGuide.Built.Content.Ledger.Value.Lines.Length.ShouldBeGreaterThan(290);
        RealGuide.Built.Run.Diagnostics.ShouldNotContain(one => one.Code == "RG431" || one.Code == "RG432");
    }

    [Fact]
    public void A_stranger_finds_no_fault_in_the_published_pages()
    {
        DeepCheck.Run(RealGuide.Built.Files).ShouldBeEmpty();
        RealGuide.Built.Files.Length.ShouldBeGreaterThan(30);
    }
}
