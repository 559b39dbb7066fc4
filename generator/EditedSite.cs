using System.Collections.Immutable;
using RoleGuide.Build;
using RoleGuide.Checks;
using RoleGuide.Content.Agreement;
using RoleGuide.History;
using RoleGuide.Output;
using RoleGuide.Pages;
using RoleGuide.Rendering;

namespace RoleGuide;

/// <summary>The site after an edit that only the edited articles' own pages show: these are made, and everything else is taken over from the edition that stands.</summary>
internal static class EditedSite
{
    /// <summary>Input and Process of the edited articles among all others. What is told of those others was told before.</summary>
    public static SiteContent Read(BuildRun run, TextEdit edit, SiteRequest request)
    {
        var content = Site.Link(run, edit.Sources, request with { Memory = edit.Memory });
        run.Check(Phase.Process, "Pay in prose", (content.Addresses, content.Settings), (addresses, settings) =>
            ProsePayChecks.Run([.. edit.Articles.Select(ArticleClaims.Of)], addresses, settings, CancellationToken.None));
        return content;
    }

    /// <summary>
    /// Process and PostProcess: the pages of the edited articles, and a manifest that lists and says what the standing one does but for them. Null where a page turned out other in what only
    /// all pages together can be asked about, or where not enough is kept to ask.
    /// </summary>
    public static Step<FinishedSite>? Render(BuildRun run, SiteContent content, TextEdit edit, SiteRequest request, StandingPages standing, Func<SiteFile, ManifestFile> put)
    {
        var plan = Site.Plan(run, content.ForPages(), ThemeAssets.Embedded, request);
        var addresses = edit.Articles.Select(static article => article.Address.Text).ToHashSet(StringComparer.Ordinal);
        var rendered = run.Run(Phase.PostProcess, "Rendering", plan.Pages, pages => PageMaker.MakeAll([.. pages.Where(page => addresses.Contains(page.Path.Text))], put, standing.Edited));
        var isSound = run.Run(Phase.PostProcess, "Finished files", (rendered, plan.Pages), (made, pages) => IsSound(made, pages, standing));
        if (!isSound.Value) return null;
        var substance = run.Run(Phase.PostProcess, "Substance", (content.Guide, content.Pairs), (guide, pairs) =>
            Substance.Plan(guide, pairs).Select(page => addresses.Contains(page.Address) ? page : page with { Make = () => standing.Said[page.Address] }).ToImmutableArray());
        return run.Run(Phase.PostProcess, "Edition", (rendered, substance), (made, pages) =>
        {
            var files = made.SelectMany(static page => page.Files).ToDictionary(static file => file.Path, StringComparer.Ordinal);
            var manifest = Manifest.Of(content.Guide.Value.ContentDate, SiteManifest.Inputs(content), SiteManifest.Of(plan, pages, request)) with
            {
                Files = [.. standing.Edition.Files.Select(file => files.GetValueOrDefault(file.Path, file))],
            };
            return new FinishedSite(manifest, []) { Pages = made };
        });
    }

    /// <summary>
    /// Whether the checks of the finished site would find nothing, as they did in the edition that stands. A page that is the same for them needs none. One that leads elsewhere, or has other
    /// places to lead to, is looked at among all pages. Anything else is nothing that an edit of text comes to.
    /// </summary>
    private static bool IsSound(ImmutableArray<MadePage> made, ImmutableArray<SitePage> planned, StandingPages standing)
    {
        var other = made.Where(page => standing.Edited.Before(page.Listed.Path) is not { } before || !PageForm.IsSame(page.Trace, before.Trace)).ToDictionary(static page => page.Listed.Path, StringComparer.Ordinal);
        if (other.Count == 0) return true;
        var traces = planned.Select(page => other.GetValueOrDefault(page.Path.File) ?? standing.All.Before(page.Path.File)).ToImmutableArray();
        return traces.All(static page => page is not null)
            && other.Values.All(page => standing.Edited.Before(page.Listed.Path) is { Trace: var before } && PageForm.IsSame(page.Trace with { Links = before.Links, Ids = before.Ids }, before))
            && !LinkCheck.Run([.. traces.Select(static page => page!.Trace)], standing.Edition.Files.Select(static file => FinishedPage.AddressOf(file.Path)).ToHashSet(StringComparer.Ordinal)).Any();
    }
}
