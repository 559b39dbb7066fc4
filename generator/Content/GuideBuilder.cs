using System.Collections.Frozen;
using System.Collections.Immutable;
using RoleGuide.Content.Settings;
using RoleGuide.Model;

namespace RoleGuide.Content;

/// <summary>Puts the guide together once everything is read and linked.</summary>
public static class GuideBuilder
{
    /// <summary>The guide of these roles and pages; drafts only when the request asks for them.</summary>
    public static Guide From(GuideSettings settings, ImmutableArray<Role> roles, ImmutableArray<TextArticle> pages, SiteRequest request)
    {
        ImmutableArray<Role> sorted = [.. roles.Where(role => request.WithDrafts || !role.Facts.IsDraft).OrderBy(role => role.Slug, StringComparer.Ordinal)];
        var newest = sorted.Select(role => role.Facts.Updated).Concat(pages.Select(page => page.Updated)).DefaultIfEmpty().Max();
        return new Guide(WithRepository(settings.Site, request.RepositoryUrl), settings.Categories, sorted, pages, request.ContentDate ?? newest)
        {
            // Of two articles with one name, which is an error, the first stands.
            RoleBySlug = sorted.DistinctBy(role => role.Slug).ToFrozenDictionary(role => role.Slug, StringComparer.Ordinal),
            SourceById = settings.Sources.DistinctBy(source => source.Id).ToFrozenDictionary(source => source.Id, StringComparer.Ordinal),
            RegionById = settings.Site.Regions.ToFrozenDictionary(region => region.Id, StringComparer.Ordinal),
            Ladders = LadderGraph.From(sorted),
            RolesByTitle = sorted
                .SelectMany(role => Guide.TitlesOf(role.Facts).Select(title => (Title: title.ToUpperInvariant(), Role: role)))
                .ToLookup(one => one.Title, one => one.Role, StringComparer.Ordinal),
        };
    }

    /// <summary>The host that builds the site knows the repository best; branch and folder are as site.yml says, or the usual ones.</summary>
    private static SiteSettings WithRepository(SiteSettings site, string? url) =>
        url is null ? site : site with { Repository = (site.Repository ?? new Repository("", "main", "input")) with { Url = url.TrimEnd('/') } };
}
