using RoleGuide.Diagnostics;
using RoleGuide.Model;

namespace RoleGuide.Content.Markdown;

/// <summary>One heading of an article's body.</summary>
/// <param name="Level">2 to 6; the title of the article is the only heading of level 1.</param>
/// <param name="Text">Plain text, without markup or footnote marks.</param>
/// <param name="Id">The identifier in the page: <c>s-</c> and the slug.</param>
/// <param name="Line">Where it stands in its file; see <see cref="SourceSpot"/>.</param>
public readonly record struct Heading(int Level, string Text, string Id, int Line, int Column, int Length)
{
    /// <summary>How a writer names it in a link (<c>#pay</c>); unique in the body. Made anew each time.</summary>
    public string Slug => Id[Section.IdPrefix.Length..];

    /// <summary>The place of a heading of this file.</summary>
    public SourceSpot SpotIn(string path) => new(path, Line, Column, Length);
}
