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
    /// <summary>All of them, made in parallel: what takes longest first.</summary>
    public static ImmutableArray<OutputFile> From(Guide guide, ComparedPairs pairs, ImmutableArray<SitePage> pages, Publication publication) => Together.Run<OutputFile>(
        () => Downloads(guide, publication),
        () => SearchIndex(guide, pairs, publication),
        () => ForCrawlers(guide, pages, publication),
        () => ForHost(guide, pairs, pages, publication),
        () => ForDevices(guide, pages, publication));

    /// <summary>The files that speak to the host.</summary>
    public static ImmutableArray<OutputFile> ForHost(Guide guide, ComparedPairs pairs, ImmutableArray<SitePage> pages, Publication publication) =>
        [.. SiteFiles.ForHost(guide, pairs, pages, publication).Select(Made)];

    /// <summary>The files that speak to the devices of readers.</summary>
    public static ImmutableArray<OutputFile> ForDevices(Guide guide, ImmutableArray<SitePage> pages, Publication publication) =>
        [new OutputFile(WebManifest.Path.File, WebManifest.Of(guide, pages, publication), "web manifest", [])];

    /// <summary>The files that speak to crawlers.</summary>
    public static ImmutableArray<OutputFile> ForCrawlers(Guide guide, ImmutableArray<SitePage> pages, Publication publication) =>
        [.. SiteFiles.ForCrawlers(guide, pages, publication).Select(Made)];

    /// <summary>The guide as data.</summary>
    public static ImmutableArray<OutputFile> Downloads(Guide guide, Publication publication) =>
        [.. DownloadFiles.From(guide, publication).Select(file => new OutputFile(file.Path.File, file.Content, "download", file.Sources))];

    /// <summary>The index that searches ask.</summary>
    public static ImmutableArray<OutputFile> SearchIndex(Guide guide, ComparedPairs pairs, Publication publication) =>
        [.. SearchFiles.From(guide, pairs, publication).Select(file => new OutputFile(file.Path.File, file.Content, "search index", file.Sources))];

    private static OutputFile Made((PagePath Path, ReadOnlyMemory<byte> Content, string Kind) file) => new(file.Path.File, file.Content, file.Kind, []);
}
