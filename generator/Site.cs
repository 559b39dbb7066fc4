using System.Collections.Immutable;
using System.Text;
using RoleGuide.Build;
using RoleGuide.Content;
using RoleGuide.Content.Agreement;
using RoleGuide.Content.Articles;
using RoleGuide.Content.Links;
using RoleGuide.Content.Settings;
using RoleGuide.Content.Sources;
using RoleGuide.Model;
using RoleGuide.Model.Comparing;
using RoleGuide.Output;
using RoleGuide.Pages;
using RoleGuide.Pages.Downloads;
using RoleGuide.Rendering;

namespace RoleGuide;

/// <summary>The whole site, from the input folder to the finished files, top to bottom.</summary>
public static class Site
{
    /// <summary>Input and Process: everything that a writer can cause is reported by the steps of this part.</summary>
    public static SiteContent Read(BuildRun run, SiteRequest request) => Read(run, run.Run(Phase.Input, "Sources", () => SourceTree.Read(request.InputFolder)), request);

    /// <summary>The same from files that are read already.</summary>
    public static SiteContent Read(BuildRun run, Step<SourceTree> sources, SiteRequest request)
    {
        // Input: read every file on its own.
        var settings = run.Run(Phase.Input, "Settings", sources, tree => SettingsReader.Read(tree, request.RepositoryUrl));
        var pictures = run.Run(Phase.Input, "Pictures", sources, PictureReader.ReadAll);
        var articles = run.Run(Phase.Input, "Articles", (sources, settings), (tree, known) => ArticleReader.ReadAll(tree, known, request.Memory));
        var drafts = run.Run(Phase.Input, "Text pages", (sources, settings), (tree, known) => PageReader.ReadAll(tree, known, request.Memory));

        // The first barrier: all addresses are known.
        var addresses = run.Run(Phase.Process, "Addresses", (articles, drafts, pictures), (a, d, p) => AddressBook.From(a, d, p, request.WithDrafts ? Drafts.Published : Drafts.LeftOut));
        var pairs = run.Run(Phase.Process, "Compared pairs", addresses, book => book.Pairs);

        // Process: follow the links, and compare the articles with one another.
        var roles = run.Run(Phase.Process, "Linked roles", (articles, addresses), Linker.LinkRoles);
        var pages = run.Run(Phase.Process, "Linked pages", (drafts, addresses), Linker.LinkPages);
        var redirects = run.Run(Phase.Process, "Redirects", (sources, settings, addresses), RedirectReader.Read);
        run.Check(Phase.Process, "Agreement", (articles, addresses), GuideChecks.Run);
        run.Check(Phase.Process, "Pay in prose", (articles, addresses, settings), ProsePayChecks.Run);
        run.Check(Phase.Process, "Repetition", (articles, drafts, settings), RepetitionChecks.Run);
        run.Check(Phase.Process, "Navigation", (settings, drafts), GuideChecks.Navigation);

        // The second barrier: all content is linked.
        var published = run.Run(Phase.Process, "Published roles", roles, all => all.RemoveAll(role => role.Facts.IsDraft && !request.WithDrafts));
        var guide = run.Run(Phase.Process, "Guide", (settings, published, pages, redirects), GuideBuilder.From);
        if (request.ContentDate is { } date) guide = run.Run(Phase.Process, "Dated guide", guide, undated => undated with { ContentDate = date });
        return new SiteContent(sources, pictures, guide, pairs)
        {
            Memory = ReadingMemory.Of(ReadingTerms.Of(settings.Value), articles.Value, drafts.Value),
            HasDrafts = articles.Value.Any(article => article.Facts.IsDraft),
        };
    }

    /// <summary>Process and PostProcess: pages from the guide, files from the pages. Nothing a writer can cause goes wrong here.</summary>
    public static Step<Edition> Render(BuildRun run, SiteContent content, SiteRequest request)
    {
        var assets = run.Run(Phase.Process, "Theme assets", ThemeAssets.Embedded);
        var publication = run.Run(Phase.Process, "Publication", (content.Guide, assets), (guide, theme) => PublicationOf(guide, theme, request));
        var pages = run.Run(Phase.Process, "Pages", (content.Guide, content.Pairs, publication), SitePages.From);

        var rendered = run.Run(Phase.PostProcess, "Rendering", pages, PageRenderer.RenderAll);
        var files = run.Run(Phase.PostProcess, "Files", (content.Guide, content.Pairs, pages, publication), FilesOf);
        return run.Run(Phase.PostProcess, "Edition", (rendered, files, assets), (html, other, theme) => new Edition(
            [.. html, .. other, .. theme.Files, .. PublishedPictures(content).Select(picture => new OutputFile(picture.Source, picture.Bytes, "picture", [picture.Source]))],
            content.Guide.Value.ContentDate,
            PublishedInputs(content)));
    }

    /// <summary>The pictures that a published page shows. One that only a draft shows would tell of the draft.</summary>
    private static IEnumerable<Picture> PublishedPictures(SiteContent content)
    {
        var guide = content.Guide.Value;
        var shown = guide.Roles.SelectMany(role => role.Pictures).Concat(guide.TextPages.SelectMany(page => page.Pictures)).ToHashSet(StringComparer.Ordinal);
        return content.Pictures.Value.Where(picture => shown.Contains(picture.Source));
    }

    /// <summary>Every source that the site is made of. A draft that is left out is none: the manifest is published, and must not tell of it.</summary>
    private static ImmutableArray<ManifestInput> PublishedInputs(SiteContent content)
    {
        var published = content.Guide.Value.Roles.Select(role => role.Source).Concat(PublishedPictures(content).Select(picture => picture.Source)).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. content.Sources.Value.Files
                .Where(file => InputLayout.RoleOf(file.Path) is not (InputRole.Article or InputRole.Image) || published.Contains(file.Path))
                .Select(file => new ManifestInput(file.Path, file.Hash)),
        ];
    }

    private static Publication PublicationOf(Guide guide, ThemeAssets assets, SiteRequest request) =>
        new(request.BaseUrl ?? guide.Site.Url, request.Context, assets.StylesheetAddress, assets.IconAddress, assets.Scripts);

    private static ImmutableArray<OutputFile> FilesOf(Guide guide, ComparedPairs pairs, ImmutableArray<SitePage> pages, Publication publication) =>
    [
        Text("_headers", "headers", SiteFiles.Headers(publication, pages)),
        Text("_redirects", "redirects", SiteFiles.Redirects(guide, pairs)),
        Text("robots.txt", "robots", SiteFiles.Robots(publication)),
        Text("sitemap.xml", "sitemap", SiteFiles.Sitemap(publication, pages)),
        .. DownloadFiles.From(guide, publication).Select(file => new OutputFile(file.Path.File, file.Content, "download", file.Sources)),
    ];

    private static OutputFile Text(string path, string kind, string text) => new(path, Encoding.UTF8.GetBytes(text), kind, []);
}
