using System.Collections.Immutable;
using RoleGuide.Build;
using RoleGuide.Checks;
using RoleGuide.Content;
using RoleGuide.Content.Agreement;
using RoleGuide.Content.Articles;
using RoleGuide.Content.Links;
using RoleGuide.Content.Published;
using RoleGuide.Content.Style;
using RoleGuide.Content.Settings;
using RoleGuide.Content.Sources;
using RoleGuide.Diagnostics;
using RoleGuide.History;
using RoleGuide.Model;
using RoleGuide.Model.Comparing;
using RoleGuide.Output;
using RoleGuide.Pages;
using RoleGuide.Pages.Careers;
using RoleGuide.Guidance;
using RoleGuide.Rendering;

namespace RoleGuide;

/// <summary>The whole site, from the input folder to the finished files, top to bottom.</summary>
public static class Site
{
    /// <summary>From so many roles on, a full collection costs less of a build than it gives back: some 40 KB a role.</summary>
    private const int LargeGuide = 2_000;

    /// <summary>Input and Process: everything that a writer can cause is reported by the steps of this part.</summary>
    public static SiteContent Read(BuildRun run, SiteRequest request) => Read(run, Sources(run, request), request);

    /// <summary>Input: every file of the input folder, as it is.</summary>
    public static Step<SourceTree> Sources(BuildRun run, SiteRequest request) => run.Run(Phase.Input, "Sources", () => SourceTree.Read(request.InputFolder));

    /// <summary>Input and Process of files that were read.</summary>
    public static SiteContent Read(BuildRun run, Step<SourceTree> sources, SiteRequest request)
    {
        var content = Link(run, sources, request);
        CheckLedger(run, content, request);
        Advise(run, content, SiteAdvice.None, CancellationToken.None);
        Silence(run, content);
        return content;
    }

    /// <summary>Input and Process of files that are known. All errors are found here: when there is none, the content can be shown.</summary>
    public static SiteContent Link(BuildRun run, Step<SourceTree> sources, SiteRequest request)
    {
        // Input: read every file on its own.
        var settings = run.Run(Phase.Input, "Settings", sources, tree => SettingsReader.Read(tree, request.RepositoryUrl));
        var pictures = run.Run(Phase.Input, "Pictures", sources, PictureReader.ReadAll);
        var articles = run.Run(Phase.Input, "Articles", (sources, settings), (tree, known) => ArticleReader.ReadAll(tree, known, request.Memory, request.Aside));
        var textPages = run.Run(Phase.Input, "Text pages", (sources, settings), (tree, known) => PageReader.ReadAll(tree, known, request.Memory));
        var ledger = run.Run(Phase.Input, "Ledger", sources, LedgerReader.Read);

        // The first barrier: all addresses are known.
        var addresses = run.Run(Phase.Process, "Addresses", (articles, textPages, pictures), (a, t, p) => AddressBook.From(a, t, p, new AddressTerms(request.Drafts, request.Memory.Derived.Pairs)));

        // Process: follow the links, and compare the articles with one another.
        var roles = run.Run(Phase.Process, "Linked roles", (articles, addresses), (a, book) => Linker.LinkRoles(a, book, request.Memory));
        var pages = run.Run(Phase.Process, "Linked pages", (textPages, addresses), Linker.LinkPages);
        var agreement = run.Check(Phase.Process, "Agreement", (articles, addresses), (all, book) => GuideChecks.Run(all, book, request.Memory.Derived.Agreed));
        run.Check(Phase.Process, "Repetition", (articles, textPages, settings), RepetitionChecks.Run);
        run.Check(Phase.Process, "Navigation", (settings, textPages), GuideChecks.Navigation);

        // The second barrier: all content is linked. A file that could not be taken has an address, so that nobody misses it as well, but no page.
        var published = run.Run(Phase.Process, "Published roles", (roles, sources), (all, tree) => PublishedOf(all, tree, request.Drafts));
        var texts = run.Run(Phase.Process, "Published pages", (pages, sources), (all, tree) => all.RemoveAll(page => tree.Find(page.Source) is null));
        var pairs = run.Run(Phase.Process, "Compared pairs", (addresses, roles, published), (book, all, some) => all.Length == some.Length ? book.Pairs : PairsOf(some));
        var guide = run.Run(Phase.Process, "Guide", (settings, published, texts), (all, some, prose) => GuideBuilder.From(all, some, prose, request.Memory.Derived.Guide));
        guide = run.Run(Phase.Process, "Guide for contributors", guide, ContributingPages.With);

        // Which pages there are is certain once nothing is wrong: until then no redirect is held against them.
        var places = run.Run(Phase.Process, "Addresses of pages", (guide, pairs), (whole, compared) => new Lazy<ImmutableHashSet<string>?>(() => run.HasErrors ? null : SitePages.AddressesOf(whole, compared)));
        var redirects = run.Run(Phase.Process, "Redirects", (sources, settings, addresses, places), RedirectReader.Read);
        guide = run.Run(Phase.Process, "Guide with redirects", (guide, redirects), (whole, all) => whole with { Redirects = all });
        if (request.ContentDate is { } date) guide = run.Run(Phase.Process, "Dated guide", guide, undated => undated with { ContentDate = date });
        if (request.Earlier is Earlier.Known { Manifest.Site: { } said } && !run.HasErrors)
        {
            run.Check(Phase.Process, "Change signals", (guide, pairs, articles, textPages), (now, compared, roleTexts, pageTexts) =>
                ChangeSignals.Run(said.Pages, Substance.Of(Substance.Plan(now, compared)), now.Redirects, path => SpotOfDate(path, roleTexts, pageTexts)));
        }

        return new SiteContent(sources, pictures, guide, pairs)
        {
            Settings = settings,
            Articles = articles,
            TextPages = textPages,
            Addresses = addresses,
            Ledger = ledger,
            Places = places,
            Memory = ReadingMemory.Of(
                ReadingTerms.Of(settings.Value),
                new Derivations(addresses.Value.Pairs, roles.Value, AgreedArticles.Of(articles.Value, addresses.Value, agreement.Value), guide.Value),
                articles.Value,
                textPages.Value),
        };
    }

    /// <summary>
    /// Process: nothing that was published is lost. Which addresses there are is known once nothing else is wrong; until then only what is lost for certain is told.
    /// With drafts the guide has more of them than it publishes, so it says nothing then.
    /// </summary>
    public static void CheckLedger(BuildRun run, SiteContent content, SiteRequest request)
    {
        run.Check(Phase.Process, "Published addresses", (content.Ledger, content.Guide, content.Pairs), (ledger, guide, pairs) =>
            request.WithDrafts || !ledger.IsKept ? []
            : run.HasErrors ? LedgerChecks.Lost(ledger, CertainOf(content, run.Diagnostics), SiteRedirects.Of(guide.Redirects, pairs))
            : LedgerChecks.Run(ledger, PublishedBy(content)!, SiteRedirects.Of(guide.Redirects, pairs)));
    }

    /// <summary>urls.lock as it has to be: with what the guide publishes now. Null while mistakes leave that open.</summary>
    public static string? LedgerOf(SiteContent content) => PublishedBy(content) is { } published ? content.Ledger.Value.With(published.RecordableIn(content.Ledger.Value)) : null;

    private static PublishedGuide? PublishedBy(SiteContent content) =>
        content.Places.Value.Value is { } places ? PublishedGuide.From(places.Union(SiteFiles.Lasting), content.Articles.Value, content.TextPages.Value) : null;

    private static PublishedGuide CertainOf(SiteContent content, ImmutableArray<Diagnostic> found)
    {
        var (articles, texts) = (content.Articles.Value, content.TextPages.Value);
        return PublishedGuide.From(CertainAddresses.Of(content.Ledger.Value, content.Sources.Value, (articles, texts), found), articles, texts);
    }

    /// <summary>Process: what is worth a warning and nothing more. It takes long and changes nothing that is shown, so a preview does it last, and not to its end when there is something newer.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static SiteAdvice Advise(BuildRun run, SiteContent content, SiteAdvice known, CancellationToken stop)
    {
        var claims = run.Run(Phase.Process, "Claims", content.Articles, all => ArticleClaims.AllOf(all, known.Claims));
        var answers = run.Check(Phase.Process, "Answers", claims, all => GuideChecks.Answers(all, stop));
        var pay = run.Check(Phase.Process, "Pay in prose", (claims, content.Addresses, content.Settings), (all, addresses, settings) => ProsePayChecks.Run(all, addresses, settings, stop));
        return new SiteAdvice([.. answers.Value, .. pay.Value], claims.Value);
    }

    /// <summary>Process: takes out what articles have silenced with a reason, once all has been found.</summary>
    private static void Silence(BuildRun run, SiteContent content) => run.Sift(Phase.Process, "Silences", (content.Articles, content.TextPages), Silences.Apply);

    /// <summary>Process: what the pages of a guide will be, none of them derived yet. Nothing a writer can cause goes wrong from here on.</summary>
    public static SitePlan Plan(BuildRun run, GuideContent content, Func<ThemeAssets> theme, SiteRequest request)
    {
        var assets = run.Run(Phase.Process, "Theme assets", theme);
        var publication = run.Run(Phase.Process, "Publication", (content.Guide, assets), (guide, files) => PublicationOf(guide, files, request));
        run.Check(Phase.Process, "Pictures of categories", (content.Guide, content.Settings, assets), (guide, settings, files) =>
            CategoryPictures.Run(settings, guide.Roles.Select(role => role.Category), category => files.Words.GetValueOrDefault(SocialPictures.FileOf(SocialPictures.NameOf(category)))));
        var careers = run.Run(Phase.Process, "Ladders", content.Guide, guide => CareerMap.From(guide, request.Ladders));
        var pages = run.Run(Phase.Process, "Pages", (content.Guide, careers, content.Pairs, publication), (guide, ladders, pairs, published) => SitePages.From(PageContext.From(guide, ladders, pairs, published)));
        return new SitePlan(content, assets, publication, pages) { Ladders = careers.Value };
    }

    /// <summary>
    /// Process and PostProcess: pages from the guide, files from the pages. Each file is handed on as soon as it is made, and nothing stays of a page but what is asked of all
    /// of them together, which is asked before the site is given out. Nor is more held of the content than pages are made of.
    /// </summary>
    /// <param name="put">Takes a file, from any thread, and says how the manifest lists it.</param>
    public static Step<FinishedSite> Render(BuildRun run, SiteContent content, SiteRequest request, Func<SiteFile, ManifestFile> put) =>
        Render(run, content.ForPages() with { Inputs = SiteManifest.Inputs(content) }, request, put);

    private static Step<FinishedSite> Render(BuildRun run, GuideContent content, SiteRequest request, Func<SiteFile, ManifestFile> put)
    {
        // What reading leaves behind is twice as much as pages are made of. Left to itself the collector would carry it to the end of the build.
        if (content.Guide.Value.Roles.Length >= LargeGuide) GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        var plan = Plan(run, content, ThemeAssets.Embedded, request);
        var rendered = run.Run(Phase.PostProcess, "Rendering", plan.Pages, pages => PageMaker.MakeAll(pages, put, request.Pages));
        var files = run.Run(Phase.PostProcess, "Files", (content.Guide, content.Pairs, plan.Pages, plan.Publication), (guide, pairs, pages, site) => FilesBesidePages.MakeAll(guide, pairs, pages, site, HandOn));
        var substance = run.Run(Phase.PostProcess, "Substance", (content.Guide, content.Pairs), Substance.Plan);
        var edition = run.Run(Phase.PostProcess, "Edition", (rendered, files, plan.Assets, substance), (made, other, theme, said) =>
            new MadeSite(Manifest.Of(content.Guide.Value.ContentDate, content.Inputs, SiteManifest.Of(plan, said, request)))
                .With(made)
                .With([.. other, .. theme.Files.Select(HandOn)])
                .With(content.Pictures, put));
        if (request is { Context: PublishingContext.Production, Earlier: Earlier.Known { Manifest: { Files.IsEmpty: false } published } })
        {
            // Whoever deploys tells search engines what changed since the edition that stands.
            edition = run.Run(Phase.PostProcess, "Edition with IndexNow", (edition, plan.Publication), (made, site) => made.With([.. IndexNow.Files(Editions.Between(published, made.Manifest), site).Select(HandOn)]));
        }

        if (request.Context == PublishingContext.DeployPreview)
        {
            // Only a preview of a proposed change has a page about the change itself.
            var changes = run.Run(Phase.PostProcess, "Changes", edition, made => request.Earlier is Earlier.Known known ? Editions.Between(known.Manifest, made.Manifest) : null);
            var preview = run.Run(Phase.PostProcess, "Preview page", (content.Guide, content.Pairs, plan.Pages, plan.Publication), (guide, pairs, all, published) =>
                PageMaker.MakeAll([new PreviewPages(guide, all, request.Earlier, changes.Value).Of(PageContext.From(guide, pairs, published), run.Diagnostics)], put, request.Pages));
            edition = run.Run(Phase.PostProcess, "Edition with preview", (edition, preview), (made, page) => made.With(page));
        }

        return run.Run(Phase.PostProcess, "Finished files", edition, made =>
            new FinishedSite(made.Manifest, FinishedCheck.Run([.. made.Pages.Select(page => page.Trace)], made.Manifest.Files, [.. made.Others.Select(file => file.Trace)])) { Pages = made.Pages });

        MadeFile HandOn(SiteFile file) => MadeFile.Of(file, put);
    }

    private static Publication PublicationOf(Guide guide, ThemeAssets assets, SiteRequest request) =>
        new(request.BaseUrl ?? guide.Site.Url, request.Context, assets.StylesheetAddress, assets.IconAddress, assets.Scripts) { Pictures = assets.Pictures, PictureWords = assets.Words, WithRedirectPages = request.WithRedirectPages };

    /// <summary>Where an article says when it last changed.</summary>
    private static SourceSpot SpotOfDate(string path, ImmutableArray<Article> articles, ImmutableArray<PageDraft> textPages) =>
        articles.FirstOrDefault(article => article.Path == path)?.SpotOf("updated") ?? textPages.First(draft => draft.Path == path).Places.SpotOf("updated");

    private static ImmutableArray<Role> PublishedOf(ImmutableArray<LinkedRole> all, SourceTree tree, Drafts drafts) =>
        [.. all.Select(one => one.Role).Where(role => (drafts == Drafts.Published || !role.Facts.IsDraft) && tree.Find(role.Source) is not null)];

    private static ComparedPairs PairsOf(ImmutableArray<Role> roles) => ComparedPairs.From(roles.Select(role => (role.Slug, role.Facts)), ComparedPairs.None);
}
