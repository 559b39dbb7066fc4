using System.Collections.Immutable;

namespace RoleGuide.Model;

/// <summary>A text page such as "About", all links resolved.</summary>
/// <param name="Source">The page's file, relative to the input folder.</param>
public sealed record TextArticle(string Slug, string Source, string Title, string Summary, DateOnly Updated, Html Body, ImmutableArray<Section> Sections)
{
    public PagePath Path => PagePath.TextPage(Slug);

    /// <summary>The pictures that the body shows: their files, relative to the input folder.</summary>
    public ImmutableArray<string> Pictures { get; init; } = [];
}
