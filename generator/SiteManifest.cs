using System.Collections.Immutable;
using RoleGuide.Content.Sources;
using RoleGuide.History;
using RoleGuide.Model;
using RoleGuide.Model.Comparing;
using RoleGuide.Output;
using RoleGuide.Pages;

namespace RoleGuide;

/// <summary>What the manifest tells of a site besides its files.</summary>
public static class SiteManifest
{
    /// <summary>A manifest without a single file: what the pages of a guide say.</summary>
    public static Manifest WithoutFiles(SiteContent content, SiteRequest request) => new(content.Guide.Value.ContentDate, [], [])
    {
        Site = new ManifestSite(request.BaseUrl ?? content.Guide.Value.Site.Url, Ids.Of(request.Context), Substance.Rules, [.. Substance.Of(Substance.Plan(content.Guide.Value, content.Pairs.Value))], Redirects(content.Guide.Value, content.Pairs.Value), []),
    };

    /// <summary>What a planned site says.</summary>
    /// <param name="substance">The pages that say something.</param>
    public static ManifestSite Of(SitePlan plan, ImmutableArray<PageSubstance> substance, SiteRequest request) => new(
        plan.Publication.Value.BaseUrl,
        Ids.Of(request.Context),
        Substance.Rules,
        IsCompared(request) ? [.. Substance.Of(substance)] : Substance.Of(substance),
        Redirects(plan.Content.Guide.Value, plan.Content.Pairs.Value),
        Unlisted(plan, request.Context));

    /// <summary>Every source that the site is made of. A draft that is left out is none: the manifest is published, and must not tell of it.
    /// Nor is the ledger: no page is made of it.</summary>
    public static ImmutableArray<ManifestInput> Inputs(SiteContent content)
    {
        var published = content.Guide.Value.Roles.Select(role => role.Source).Concat(content.PublishedPictures().Select(picture => picture.Source)).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. content.Sources.Value.Files
                .Where(file => InputLayout.RoleOf(file.Path) switch
                {
                    InputRole.Article or InputRole.Image => published.Contains(file.Path),
                    InputRole.Ledger => false,
                    _ => true,
                })
                .Select(file => new ManifestInput(file.Path, file.Hash)),
        ];
    }

    /// <summary>Whether what the pages say is held against another edition, and not only written down.</summary>
    private static bool IsCompared(SiteRequest request) => request.Earlier is Earlier.Known || request.Context == PublishingContext.DeployPreview;

    private static ImmutableArray<string> Unlisted(SitePlan plan, PublishingContext context)
    {
        var unlisted = plan.Pages.Value.Where(page => !page.IsListed).Select(page => page.Path.Text);
        return [.. (context == PublishingContext.DeployPreview ? unlisted.Append(PageContext.PreviewPath.Text) : unlisted).Order(StringComparer.Ordinal)];
    }

    private static ImmutableArray<ManifestRedirect> Redirects(Guide guide, ComparedPairs pairs) =>
        [.. SiteRedirects.OfPages(guide.Redirects, pairs).Select(redirect => new ManifestRedirect(redirect.From.Text, redirect.To.Text))];
}
