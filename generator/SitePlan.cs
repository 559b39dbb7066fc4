using System.Collections.Immutable;
using RoleGuide.Build;
using RoleGuide.Pages;
using RoleGuide.Pages.Careers;
using RoleGuide.Rendering;

namespace RoleGuide;

/// <summary>What a site will consist of, before anything of it is derived or rendered.</summary>
/// <param name="Pages">In ordinal order of their addresses.</param>
public sealed record SitePlan(GuideContent Content, Step<ThemeAssets> Assets, Step<Publication> Publication, Step<ImmutableArray<SitePage>> Pages)
{
    /// <summary>The ladders, for a later plan.</summary>
    internal CareerMap? Ladders { get; init; }
}
