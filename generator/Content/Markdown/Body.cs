using System.Collections.Immutable;

namespace RoleGuide.Content.Markdown;

/// <summary>The text of an article below its front matter.</summary>
/// <param name="Headings">In the order of the text.</param>
public sealed record Body(Prose Prose, ImmutableArray<Heading> Headings)
{
    public static readonly Body Empty = new(Prose.Empty, []);
}
