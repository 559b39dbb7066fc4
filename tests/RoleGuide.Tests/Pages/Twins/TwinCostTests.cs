using System.Text;
using RoleGuide.Build;
using RoleGuide.Pages.Twins;
using RoleGuide.Rendering;
using RoleGuide.Tests.Fixtures;
using RoleGuide.Theme.Models;

namespace RoleGuide.Tests.Pages.Twins;

public sealed class TwinCostTests
{
    /// <summary>What the pieces of a twin are put together from takes between one and one and a half.</summary>
    private const int MostBytesForALetter = 2;

    [Fact]
    public void What_writing_a_twin_allocates_is_in_proportion_to_its_length()
    {
        var plan = Site.Plan(new BuildRun(TimeProvider.System), RealGuide.Built.Content.ForPages(), ThemeAssets.Embedded, RealGuide.Request);
        RolePage[] pages = [.. plan.Pages.Value.Select(page => page.Model()).OfType<RolePage>()];
        var room = new StringBuilder(256 * 1024);
        var letters = pages.Sum(page => Length(page, room));

        var start = GC.GetAllocatedBytesForCurrentThread();
        foreach (var page in pages) Length(page, room);

        ((GC.GetAllocatedBytesForCurrentThread() - start) / letters).ShouldBeLessThan(MostBytesForALetter);
    }

    private static int Length(RolePage page, StringBuilder room)
    {
        RoleTwin.Write(page, "https://guide.example", room.Clear());
        return room.Length;
    }
}
