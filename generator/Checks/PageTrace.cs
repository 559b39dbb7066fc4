using System.Collections.Immutable;
using RoleGuide.Model;

namespace RoleGuide.Checks;

/// <summary>What stays of a finished page until all are there: what is wrong with it by itself, and what can only be asked of all pages together.</summary>
/// <param name="Path">The file, relative to the output folder.</param>
/// <param name="Address">The page's address from the root of the site.</param>
internal sealed record PageTrace(string Path, string Address)
{
    public required string? Title { get; init; }

    /// <summary>The text of the first heading of level 1.</summary>
    public required string? Heading { get; init; }

    public required string? Description { get; init; }

    /// <summary>Whether the description is what the page shows below its heading: a writer's summary.</summary>
    public required bool IsSummary { get; init; }

    public required string? Canonical { get; init; }

    /// <summary>Whether search engines may list it.</summary>
    public required bool IsIndexed { get; init; }

    /// <summary>The address of the picture that stands for it where its address is shared.</summary>
    public required string? Picture { get; init; }

    /// <summary>How large that picture is said to be in pixels, such as "1200 by 630".</summary>
    public required string PictureSize { get; init; }

    /// <summary>Every id in the order of the document.</summary>
    public required ImmutableArray<string> Ids { get; init; }

    /// <summary>Every address of the site that the page leads to, loads or sends its forms to, once, in the order of the document.</summary>
    public required ImmutableArray<string> Links { get; init; }

    /// <summary>The article or text page that it is made of; null when it is made of several or none.</summary>
    public required string? Source { get; init; }

    /// <summary>What is wrong with the page by itself, in whole sentences.</summary>
    public required ImmutableArray<string> Faults { get; init; }

    /// <summary>What stays of a page that was read.</summary>
    public static PageTrace Of(PageReading page) => new(page.Path, page.Address)
    {
        Title = page.Title,
        Heading = page.Heading,
        Description = page.Description,
        IsSummary = SingleSpaced.Of(page.Description ?? "") == page.Standfirst,
        Canonical = page.Canonical,
        IsIndexed = page.IsIndexed,
        Picture = page.Tag("og:image"),
        PictureSize = $"{page.Tag("og:image:width")} by {page.Tag("og:image:height")}",
        Ids = page.Ids,
        Links = [.. page.Links.Where(static link => link.StartsWith('/'))],
        Source = page.Source,
        Faults = [.. HeadCheck.Run(page), .. PageCheck.Run(page)],
    };
}
