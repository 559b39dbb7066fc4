using System.Runtime.CompilerServices;

namespace RoleGuide.Tests.Live;

/// <summary>What a preview holds in memory costs time at each collection, in the middle of somebody's save.</summary>
public sealed class HeldEditionTests
{
    /// <summary>As many references as the longest list of a large guide.</summary>
    private const int ManyPages = 100_000;

    [Fact]
    public void Only_the_present_edition_is_held()
    {
        using var desk = new LiveDesk();
        var before = SaveTwice(desk);

        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        before.IsAlive.ShouldBeFalse();
        desk.Live.IsChanged(LiveDesk.Manager).ShouldBeTrue();
    }

    [Fact]
    public void A_page_that_is_gone_is_known_to_have_changed_without_the_edition_that_had_it()
    {
        using var desk = new LiveDesk();
        desk.Update();
        desk.Delete(LiveDesk.ManagerPath);

        desk.Live.IsChanged(LiveDesk.Manager).ShouldBeTrue();
    }

    /// <summary>A list that lived until the next full collection would hold all that it lists, and each small collection would copy it. A small one may come in between, and no harm is done.</summary>
    [Fact]
    public void Lists_of_a_large_guide_die_young() => GC.GetGeneration(new object[ManyPages]).ShouldBeLessThan(GC.MaxGeneration);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference SaveTwice(LiveDesk desk)
    {
        desk.Update();
        var before = new WeakReference(desk.Edition);
        desk.Page(LiveDesk.Manager);
        desk.Save(LiveDesk.ManagerPath, LiveDesk.Article("Account manager", "", "## Responsibilities\n\nYou call the client.\n"));
        desk.Page(LiveDesk.Manager);
        return before;
    }
}
