using System.Collections.Immutable;
using RoleGuide.Model;
using RoleGuide.Theme.Models;

namespace RoleGuide.Pages;

/// <summary>A page of the site before it is rendered.</summary>
/// <param name="Kind">What it is in the report: role, category, text page …</param>
/// <param name="Sources">The input files it shows, relative to the input folder, in ordinal order.</param>
/// <param name="IsListed">Whether the sitemap names it.</param>
public sealed record SitePage(PagePath Path, string Kind, Page Model, ImmutableArray<string> Sources, bool IsListed);
