using RoleGuide.Build;
using RoleGuide.Pages.Twins;
using RoleGuide.Rendering;
using RoleGuide.Tests.Fixtures;
using RoleGuide.Theme.Models;

namespace RoleGuide.Tests.Pages.Twins;

public sealed class TwinCostTests
{
    /// <summary>Half as much again as it takes: the text stands in the writer and in the twin, two bytes a letter.</summary>
    private const int MostBytesForALetter = 12;

    [Fact]
    public void What_writing_a_twin_allocates_is_in_proportion_to_its_length()
    {
        var plan = Site.Plan(new BuildRun(TimeProvider.System), RealGuide.Built.Content.ForPages(), ThemeAssets.Embedded, RealGuide.Request);
        RolePage[] pages = [.. plan.Pages.Value.Select(page => page.Model()).OfType<RolePage>()];
        var letters = pages.Sum(page => RoleTwin.Of(page, "https://guide.example").Length);

        var start = GC.GetAllocatedBytesForCurrentThread();
        foreach (var page in pages) RoleTwin.Of(page, "https://guide.example");

        ((GC.GetAllocatedBytesForCurrentThread() - start) / letters).ShouldBeLessThan(MostBytesForALetter);
    }
}
