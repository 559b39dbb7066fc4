using System.Collections.Immutable;
using RoleGuide.Model;
using RoleGuide.Pages.Twins;
using RoleGuide.Theme.Models;

namespace RoleGuide.Pages;

/// <summary>
/// A page of the site before it is rendered. What it shows is derived when it is asked for, so that nobody has to hold the models of all pages at once. Of the kinds that a
/// guide has thousands of, a page is an object of its own and no more than that: a preview plans all of them anew at each save.
/// </summary>
/// <param name="path">Its address.</param>
/// <param name="kind">What it is in the report: role, category, text page …</param>
public abstract class SitePage(PagePath path, string kind)
{
    public PagePath Path { get; } = path;

    /// <summary>What it is in the report: role, category, text page …</summary>
    public string Kind { get; } = kind;

    /// <summary>Whether the sitemap names it.</summary>
    public bool IsListed { get; init; } = true;

    /// <summary>The pictures of its own text: their files, relative to the output folder.</summary>
    public ImmutableArray<string> Pictures { get; init; } = [];

    /// <summary>The same page as Markdown; null where it has none.</summary>
    public virtual PageTwin? Twin => null;

    /// <summary>Finds the input files it shows, relative to the input folder, in ordinal order.</summary>
    public abstract ImmutableArray<string> Sources();

    /// <summary>Derives what it shows: the same value at every call, from any thread.</summary>
    public abstract Page Model();

    /// <summary>Finds the newest date that a reader of this page would notice, as its head names it; null where no date is true.</summary>
    public virtual DateStamp? Modified() => null;
}
