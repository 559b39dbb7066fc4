using System.Collections.Frozen;
using System.Collections.Immutable;

namespace RoleGuide.Model;

/// <summary>
/// The second barrier: the whole guide, all content linked. Pages are made from this and from nothing else.
/// </summary>
/// <param name="Roles">The roles to publish, in ordinal order of their slugs.</param>
/// <param name="Redirects">Addresses that moved, in ordinal order.</param>
/// <param name="ContentDate">The date of the guide's content, the only date that may reach a page besides those that articles give.</param>
public sealed record Guide(
    SiteSettings Site,
    ImmutableArray<Category> Categories,
    ImmutableArray<Role> Roles,
    ImmutableArray<TextArticle> TextPages,
    ImmutableArray<Redirect> Redirects,
    DateOnly ContentDate)
{
    public required IReadOnlyDictionary<string, Role> RoleBySlug { get; init; }

    public required FrozenDictionary<string, Source> SourceById { get; init; }

    public required FrozenDictionary<string, Region> RegionById { get; init; }

    public required LadderGraph Ladders { get; init; }

    /// <summary>What helps contributors; null in a guide without a page for them.</summary>
    public Contributing? Contributing { get; init; }

    /// <summary>What titles and aliases lead to.</summary>
    public required RoleTitleIndex Titles { get; init; }

    /// <summary>Whether a figure is older than the site's limit, counted from the content date.</summary>
    public bool IsOld(Pay pay) => pay.Year < ContentDate.Year - Site.PayStaleYears;

    /// <summary>The titles that an article answers to: its own and its aliases.</summary>
    public static ImmutableArray<string> TitlesOf(RoleFacts facts) => [facts.Title, .. facts.Aliases];
}
