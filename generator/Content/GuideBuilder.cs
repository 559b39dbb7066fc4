using System.Collections.Frozen;
using System.Collections.Immutable;
using RoleGuide.Content.Settings;
using RoleGuide.Model;

namespace RoleGuide.Content;

/// <summary>Puts the guide together once everything is read and linked.</summary>
public static class GuideBuilder
{
    /// <summary>The guide of these roles, pages and redirects; its content date is the newest <c>updated</c>.</summary>
    public static Guide From(GuideSettings settings, ImmutableArray<Role> roles, ImmutableArray<TextArticle> pages, ImmutableArray<Redirect> redirects)
    {
        ImmutableArray<Role> sorted = [.. roles.OrderBy(role => role.Slug, StringComparer.Ordinal)];
        var newest = sorted.Select(role => role.Facts.Updated).Concat(pages.Select(page => page.Updated)).DefaultIfEmpty().Max();
        return new Guide(settings.Site, settings.Categories, sorted, pages, redirects, newest)
        {
            // Of two articles with one name, which is an error, the first stands.
            RoleBySlug = sorted.DistinctBy(role => role.Slug).ToFrozenDictionary(role => role.Slug, StringComparer.Ordinal),
            SourceById = settings.Sources.DistinctBy(source => source.Id).ToFrozenDictionary(source => source.Id, StringComparer.Ordinal),
            RegionById = settings.Site.Regions.ToFrozenDictionary(region => region.Id, StringComparer.Ordinal),
            Ladders = LadderGraph.From(sorted),
            Titles = RoleTitleIndex.Of(sorted),
        };
    }
}
