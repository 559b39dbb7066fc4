using System.Collections.Immutable;
using RoleGuide.Model;
using RoleGuide.Model.Comparing;
using RoleGuide.Output;
using RoleGuide.Pages;
using RoleGuide.Pages.Downloads;
using RoleGuide.Pages.Searching;

namespace RoleGuide;

/// <summary>The files of a site that are no pages and come neither from its theme nor from its writers as they are.</summary>
public static class FilesBesidePages
{
    /// <summary>What becomes of each of them. As many are made at a time as there are processors, what takes longest first, and each is let go of once it is taken.</summary>
    /// <param name="take">Takes a file, from any thread.</param>
    public static ImmutableArray<T> MakeAll<T>(Guide guide, ComparedPairs pairs, ImmutableArray<SitePage> pages, Publication publication, Func<SiteFile, T> take) => Together.Run<T>(
    [
        .. Downloads(guide, publication).Select(file => (Func<IEnumerable<T>>)(() => [take(file)])),
        () => SearchIndex(guide, pairs, publication).Select(take),
        () => ForCrawlers(guide, pages, publication).Select(take),
        () => ForHost(guide, pairs, pages, publication).Select(take),
        () => ForDevices(guide, pages, publication).Select(take),
    ]);

    /// <summary>The files that speak to the host.</summary>
    public static IEnumerable<SiteFile> ForHost(Guide guide, ComparedPairs pairs, ImmutableArray<SitePage> pages, Publication publication) =>
        SiteFiles.ForHost(guide, pairs, pages, publication).Select(Made);

    /// <summary>The files that speak to the devices of readers.</summary>
    public static IEnumerable<SiteFile> ForDevices(Guide guide, ImmutableArray<SitePage> pages, Publication publication) =>
        [new OutputFile(WebManifest.Path.File, WebManifest.Of(guide, pages, publication), "web manifest", [])];

    /// <summary>The files that speak to crawlers.</summary>
    public static IEnumerable<SiteFile> ForCrawlers(Guide guide, ImmutableArray<SitePage> pages, Publication publication) =>
        SiteFiles.ForCrawlers(guide, pages, publication).Select(Made);

    /// <summary>The guide as data.</summary>
    public static IEnumerable<SiteFile> Downloads(Guide guide, Publication publication) =>
        DownloadFiles.From(guide, publication).Select(file => new PiecedFile(file.Path.File, file.Write, "download", file.Sources));

    /// <summary>The index that searches ask.</summary>
    public static IEnumerable<SiteFile> SearchIndex(Guide guide, ComparedPairs pairs, Publication publication) =>
        SearchFiles.From(guide, pairs, publication, static write => WrittenBytes.Of(write).Sha256).Select(file => new PiecedFile(file.Path.File, file.Write, "search index", file.Sources));

    private static SiteFile Made((PagePath Path, ReadOnlyMemory<byte> Content, string Kind) file) => new OutputFile(file.Path.File, file.Content, file.Kind, []);
}
