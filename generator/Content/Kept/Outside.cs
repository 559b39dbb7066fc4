using RoleGuide.Content.Articles;
using RoleGuide.Content.Markdown;
using RoleGuide.Diagnostics;

namespace RoleGuide.Content.Kept;

/// <summary>
/// What is seen of an article by all but its own page: everything save the words of its body, where these stand, where its links lead, and what was found in it. A field that an article is given is seen until somebody
/// takes it out here.
/// </summary>
internal static class Outside
{
    /// <summary>Whether two readings of an article are the same for all others.</summary>
    public static bool IsSame(Article one, Article other) => FormOf(one).Span.SequenceEqual(FormOf(other).Span);

    private static ReadOnlyMemory<byte> FormOf(Article article)
    {
        var form = new FormWriter();
        ArticleForm.Write(form, article with { Hash = null, Found = [], Body = Seen(article.Body, SourceSpot.WholeFile(article.Path)) });
        return form.Written;
    }

    /// <summary>Of a body are seen its headings, which links name, and which pictures it shows, since those are published.</summary>
    private static Body Seen(Body body, SourceSpot nowhere) => new(
        Prose.Empty with { Holes = [.. body.Prose.Holes.Where(static hole => hole.Kind == HoleKind.Image).Select(hole => hole with { Offset = 0, Spot = nowhere })] },
        [.. body.Headings.Select(static heading => heading with { Line = 0, Column = 0, Length = 0 })]);
}
