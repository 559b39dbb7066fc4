using System.Collections.Frozen;
using System.Collections.Immutable;
using RoleGuide.Content.Settings;
using RoleGuide.Model;

namespace RoleGuide.Content;

/// <summary>Puts the guide together once everything is read and linked.</summary>
public static class GuideBuilder
{
    /// <summary>The guide of these roles and pages, without redirects yet; its content date is the newest <c>updated</c>.</summary>
    /// <param name="known">A guide that was put together before: what of it would be the same is taken from there. Null when nothing is known.</param>
    public static Guide From(GuideSettings settings, ImmutableArray<Role> roles, ImmutableArray<TextArticle> pages, Guide? known)
    {
        ImmutableArray<Role> sorted = [.. roles.Select(role => Previewed(role, settings.Site)).OrderBy(role => role.Slug, StringComparer.Ordinal)];
        var newest = sorted.Select(role => role.Facts.Updated).Concat(pages.Select(page => page.Updated)).DefaultIfEmpty().Max();
        return new Guide(WithoutUnknown(settings.Site, pages), settings.Categories, sorted, pages, [], newest)
        {
            // Of two articles with one name, which is an error, the first stands.
            RoleBySlug = sorted.DistinctBy(role => role.Slug, StringComparer.Ordinal).ToDictionary(role => role.Slug, StringComparer.Ordinal),
            SourceById = settings.Sources.DistinctBy(source => source.Id, StringComparer.Ordinal).ToFrozenDictionary(source => source.Id, StringComparer.Ordinal),
            RegionById = settings.Site.Regions.ToFrozenDictionary(region => region.Id, StringComparer.Ordinal),
            Ladders = LadderGraph.From(sorted, known?.Ladders),
            Titles = RoleTitleIndex.Of(sorted, known?.Titles),
        };
    }

    /// <summary>
    /// A navigation that leads to what is there alone. A name of anything else is a mistake that has been reported, or that of a page which a preview leaves out for its own mistakes.
    /// </summary>
    private static SiteSettings WithoutUnknown(SiteSettings site, ImmutableArray<TextArticle> pages) => site with
    {
        Navigation = site.Navigation.RemoveAll(name => !GeneratedKinds.All.Any(kind => kind.Id == name) && !pages.Any(page => page.Slug == name)),
    };

    /// <summary>
    /// A draft may have blanks where a page can't do without a value. Until they are filled in, a preview shows the draft by the name of its file and for every region.
    /// </summary>
    private static Role Previewed(Role role, SiteSettings site)
    {
        var facts = role.Facts;
        if (!facts.IsDraft || (facts.Title.Length > 0 && !facts.Regions.IsEmpty)) return role;
        return role with
        {
            Facts = facts with
            {
                Title = facts.Title.Length > 0 ? facts.Title : role.Slug,
                Regions = facts.Regions.IsEmpty ? [.. site.Regions.Select(region => region.Id)] : facts.Regions,
            },
        };
    }
}
