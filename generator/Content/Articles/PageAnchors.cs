using System.Collections.Immutable;
using RoleGuide.Content.FrontMatter;
using RoleGuide.Diagnostics;
using RoleGuide.Model;

namespace RoleGuide.Content.Articles;

/// <summary>The places inside a page that its writer names: headings and questions, and the old names of either.</summary>
/// <param name="Source">The file, relative to the input folder.</param>
/// <param name="Named">Headings, then questions, in the order of the file.</param>
/// <param name="Aliases">Old anchors with what took their place.</param>
/// <param name="Places">Where the values of the front matter stand.</param>
public sealed record PageAnchors(PagePath Address, string Source, ImmutableArray<NamedAnchor> Named, ImmutableArray<AnchorAlias> Aliases, FieldPlaces Places)
{
    /// <summary>Whether all headings and questions are known.</summary>
    public required bool IsWhole { get; init; }

    public static PageAnchors Of(Article article) => new(
        article.Address,
        article.Path,
        [
            .. article.Body.Headings.Select(heading => new NamedAnchor(heading.Slug, heading.Id, heading.SpotIn(article.Path))),
            .. article.Faq.Select(question => new NamedAnchor(question.Id, question.Id, question.Spot)),
        ],
        article.Facts.AnchorAliases,
        article.Places)
    {
        IsWhole = article.HasSoundBody && article.HasSoundFront,
    };

    public static PageAnchors Of(PageDraft page) => new(
        page.Address, page.Path, [.. page.Body.Headings.Select(heading => new NamedAnchor(heading.Slug, heading.Id, heading.SpotIn(page.Path)))], page.AnchorAliases, page.Places)
    {
        IsWhole = page.HasSoundBody,
    };

    /// <summary>The ids that the page answers to, old ones included.</summary>
    public IEnumerable<string> Ids => Named.Select(anchor => anchor.Id).Concat(Aliases.SelectMany(alias => alias.OldIds));

    public SourceSpot SpotOf(AnchorAlias alias) => Places.SpotOf("anchor-aliases", alias.Old);
}
