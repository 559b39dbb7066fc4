using System.Collections.Immutable;
using RoleGuide.Model;
using RoleGuide.Pages.Twins;
using RoleGuide.Theme.Models;

namespace RoleGuide.Pages;

/// <summary>A page of the site before it is rendered. What it shows is derived when it is asked for, so that nobody has to hold the models of all pages at once.</summary>
/// <param name="Kind">What it is in the report: role, category, text page …</param>
/// <param name="Sources">Finds the input files it shows, relative to the input folder, in ordinal order.</param>
/// <param name="Model">Derives what it shows: the same value at every call, from any thread.</param>
public sealed record SitePage(PagePath Path, string Kind, Func<ImmutableArray<string>> Sources, Func<Page> Model)
{
    /// <summary>Whether the sitemap names it.</summary>
    public bool IsListed { get; init; } = true;

    /// <summary>Finds the newest date that a reader of this page would notice, as its head names it; null where no date is true.</summary>
    public Func<DateStamp?> Modified { get; init; } = static () => null;

    /// <summary>The same page as Markdown; null where it has none.</summary>
    public PageTwin? Twin { get; init; }

    /// <summary>The pictures of its own text: their files, relative to the output folder.</summary>
    public ImmutableArray<string> Pictures { get; init; } = [];
}
