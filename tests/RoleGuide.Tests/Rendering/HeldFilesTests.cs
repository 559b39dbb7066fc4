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

        ManifestFile Put(SiteFile file)
        {
            if (file is OutputFile page && file.Path.EndsWith(".html", StringComparison.Ordinal) && MemoryMarshal.TryGetArray(page.Content, out var bytes)) pages.Add(new WeakReference(bytes.Array));

            // It names the pages, so all of them are made by then.
            if (file.Path == "sitemap.xml") held = CountOfHeld(pages);
            return ManifestFile.Of(file);
        }
    }

    /// <summary>The files beside pages are made one after another. The theme's own are put when all of those are there.</summary>
    [Fact]
    public void Other_files_are_let_go_of_once_they_are_handed_on_and_long_ones_are_never_held()
    {
        var files = new ConcurrentBag<WeakReference>();
        var held = -1;
        var pieced = new ConcurrentBag<string>();

        Site.Render(new BuildRun(TimeProvider.System), RealGuide.Built.Content, RealGuide.Request, Put);

        files.Count.ShouldBeGreaterThan(5);
        held.ShouldBe(0);
        pieced.Where(path => path.StartsWith("data/", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ShouldBe(["data/roles.json", "data/salaries.csv", "data/salaries.json"]);
        pieced.Count(path => path.StartsWith("assets/titles-", StringComparison.Ordinal) || path.StartsWith("assets/headings-", StringComparison.Ordinal)).ShouldBe(2);

        ManifestFile Put(SiteFile file)
        {
            if (file is PiecedFile) pieced.Add(file.Path);
            else if (file is OutputFile { Kind: "llms.txt" or "feed" or "sitemap" or "headers" or "redirects" or "web manifest" } other && MemoryMarshal.TryGetArray(other.Content, out var bytes)) files.Add(new WeakReference(bytes.Array));
            if (held < 0 && file.Kind == "asset") held = CountOfHeld(files);
            return ManifestFile.Of(file);
        }
    }

    private static int CountOfHeld(ConcurrentBag<WeakReference> files)
    {
        GC.Collect();
        return files.Count(file => file.IsAlive);
    }
}
