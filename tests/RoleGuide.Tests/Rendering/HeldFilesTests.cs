using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using RoleGuide.Build;
using RoleGuide.Output;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Rendering;

/// <summary>A build holds no page that it has handed on: otherwise a guide of ten thousand roles would have to fit into memory with all its pages.</summary>
public sealed class HeldFilesTests
{
    [Fact]
    public void Pages_are_let_go_of_once_they_are_handed_on()
    {
        var pages = new ConcurrentBag<WeakReference>();
        var held = -1;

        Site.Render(new BuildRun(TimeProvider.System), RealGuide.Built.Content, RealGuide.Request, Put);

        pages.Count.ShouldBeGreaterThan(60);
        held.ShouldBe(0);

        ManifestFile Put(OutputFile file)
        {
            if (file.Path.EndsWith(".html", StringComparison.Ordinal) && MemoryMarshal.TryGetArray(file.Content, out var bytes)) pages.Add(new WeakReference(bytes.Array));

            // It names the pages, so all of them are made by then.
            if (file.Path == "sitemap.xml") held = CountOfHeld(pages);
            return ManifestFile.Of(file);
        }
    }

    private static int CountOfHeld(ConcurrentBag<WeakReference> pages)
    {
        GC.Collect();
        return pages.Count(page => page.IsAlive);
    }
}
