using System.Collections.Immutable;
using System.Text;
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
    public static ImmutableArray<OutputFile> From(Guide guide, ComparedPairs pairs, ImmutableArray<SitePage> pages, Publication publication) =>
        [.. ForHost(guide, pairs, pages, publication), .. ForDevices(guide, pages, publication), .. ForCrawlers(pages, publication), .. Downloads(guide, publication), .. SearchIndex(guide, pairs, publication)];

    /// <summary>The files that speak to the host.</summary>
    public static ImmutableArray<OutputFile> ForHost(Guide guide, ComparedPairs pairs, ImmutableArray<SitePage> pages, Publication publication) =>
        [Text("_headers", "headers", SiteFiles.Headers(publication, pages)), Text("_redirects", "redirects", SiteFiles.Redirects(guide, pairs))];

    /// <summary>The files that speak to the devices of readers.</summary>
    public static ImmutableArray<OutputFile> ForDevices(Guide guide, ImmutableArray<SitePage> pages, Publication publication) =>
        [new OutputFile(WebManifest.Path.File, WebManifest.Of(guide, pages, publication), "web manifest", [])];

    /// <summary>The files that speak to crawlers.</summary>
    public static ImmutableArray<OutputFile> ForCrawlers(ImmutableArray<SitePage> pages, Publication publication) =>
        [Text("robots.txt", "robots", SiteFiles.Robots(publication)), Text("sitemap.xml", "sitemap", SiteFiles.Sitemap(publication, pages))];

    /// <summary>The guide as data.</summary>
    public static ImmutableArray<OutputFile> Downloads(Guide guide, Publication publication) =>
        [.. DownloadFiles.From(guide, publication).Select(file => new OutputFile(file.Path.File, file.Content, "download", file.Sources))];

    /// <summary>The index that searches ask.</summary>
    public static ImmutableArray<OutputFile> SearchIndex(Guide guide, ComparedPairs pairs, Publication publication) =>
        [.. SearchFiles.From(guide, pairs, publication).Select(file => new OutputFile(file.Path.File, file.Content, "search index", file.Sources))];

    private static OutputFile Text(string path, string kind, string text) => new(path, Encoding.UTF8.GetBytes(text), kind, []);
}
