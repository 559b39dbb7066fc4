using System.Collections.Immutable;
using RoleGuide.Checks;
using RoleGuide.Output;
using RoleGuide.Pages;
using RoleGuide.Rendering;

namespace RoleGuide;

/// <summary>What stays of a page or a twin once its file was handed on.</summary>
/// <param name="Listed">How the manifest lists it.</param>
/// <param name="Trace">What the checks need to know of it; null when it is no page.</param>
internal sealed record MadeFile(ManifestFile Listed, PageTrace? Trace)
{
    /// <summary>Makes every page with its twin, each read and handed on as soon as it is rendered.</summary>
    /// <param name="put">Takes a file, from any thread, and says how the manifest lists it.</param>
    public static ImmutableArray<MadeFile> OfPages(ImmutableArray<SitePage> pages, Func<OutputFile, ManifestFile> put) => PageRenderer.RenderAll<MadeFile>(pages, () =>
    {
        var scanner = new PageScanner();
        return file => new MadeFile(put(file), FinishedPage.IsPage(file) ? scanner.Read(file) : null);
    });
}
