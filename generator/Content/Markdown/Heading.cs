using RoleGuide.Diagnostics;

namespace RoleGuide.Content.Markdown;

/// <summary>One heading of an article's body.</summary>
/// <param name="Level">2 to 6; the title of the article is the only heading of level 1.</param>
/// <param name="Text">Plain text, without markup or footnote marks.</param>
/// <param name="Slug">How a writer names it in a link (<c>#pay</c>); unique in the body.</param>
/// <param name="Id">The identifier in the page: <c>s-</c> and the slug.</param>
public sealed record Heading(int Level, string Text, string Slug, string Id, SourceSpot Spot);
