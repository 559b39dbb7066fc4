using System.Collections.Immutable;

namespace RoleGuide.Model;

/// <summary>What the guide tells those who want to write for it, besides the text page about it.</summary>
/// <param name="Keys">The reference of all keys, from the definitions that read them.</param>
/// <param name="Starts">For each category an article to begin with.</param>
public sealed record Contributing(KeyPage Keys, ImmutableArray<ArticleStarter> Starts)
{
    /// <summary>The slug of the text page that the rest belongs to: a guide without it has none of this.</summary>
    public const string Slug = "contribute";
}
