using System.Collections.Immutable;
using RoleGuide.Build;
using RoleGuide.Pages;
using RoleGuide.Rendering;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Rendering;

/// <summary>
/// What a page may cost. Bytes that are allocated are the same on every machine, as a time is not; the bounds leave room for half as much again.
/// Pages that list the guide grow with it, and are left out.
/// </summary>
public sealed class AllocationTests
{
    private const int KiB = 1024;

    private const int FewPages = 30;

    [Theory]
    [InlineData("role", 64, 55)]
    [InlineData("comparison", 32, 13)]
    public void A_page_is_derived_and_rendered_within_its_bounds(string kind, int derived, int rendered)
    {
        var content = RealGuide.Built.Content;
        var pages = Site.Plan(new BuildRun(TimeProvider.System), content.ForPages(), ThemeAssets.Embedded, RealGuide.Request).Pages.Value.Where(page => page.Kind == kind).Take(FewPages).ToImmutableArray();
        pages.ShouldNotBeEmpty();
        Render(pages);

        var start = GC.GetAllocatedBytesForCurrentThread();
        foreach (var page in pages) page.Model();
        var afterModels = GC.GetAllocatedBytesForCurrentThread();
        Render(pages);
        var afterBoth = GC.GetAllocatedBytesForCurrentThread();

        var models = afterModels - start;
        (models / pages.Length).ShouldBeLessThan(derived * KiB);
        ((afterBoth - afterModels - models) / pages.Length).ShouldBeLessThan(rendered * KiB);
    }

    private static void Render(ImmutableArray<SitePage> pages)
    {
        using var renderer = new PageRenderer();
        foreach (var page in pages)
        {
            var model = page.Model();
            renderer.Page(page, model);
            renderer.Twin(page, model);
        }
    }

    [Fact]
    public void What_one_page_left_is_not_in_the_next()
    {
        using var text = new PageText();
        text.Write(new string('a', 100_000));
        text.Take().Length.ShouldBe(100_000);

        text.Write('b');
        text.Write("é");
        text.Write("xcdx".ToCharArray(), 1, 2);
        text.Take().ToArray().ShouldBe("bécd"u8.ToArray());
        text.Take().IsEmpty.ShouldBeTrue();
    }
}
