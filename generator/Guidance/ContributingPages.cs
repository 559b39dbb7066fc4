using System.Collections.Immutable;
using RoleGuide.Content.FrontMatter;
using RoleGuide.Content.Markdown;
using RoleGuide.Content.Sources;
using RoleGuide.Model;

namespace RoleGuide.Guidance;

/// <summary>Adds to a guide what its page for contributors leads to.</summary>
public static class ContributingPages
{
    /// <summary>The same for every guide, since only the program changes it.</summary>
    private static readonly KeyPage s_keys = ReadKeys();

    /// <summary>The guide with the reference and with articles to begin with; as it was when it has no page for contributors.</summary>
    public static Guide With(Guide guide) =>
        guide.TextPages.Any(page => page.Slug == Contributing.Slug) ? guide with { Contributing = new Contributing(s_keys, Starts(guide)) } : guide;

    private static ImmutableArray<ArticleStarter> Starts(Guide guide)
    {
        ImmutableArray<string> regions = guide.Site.Regions is [var only] ? [only.Id] : [];
        var text = ArticleTemplate.Short(new ArticleStart(Title: null, regions, Today: null) { KnownRegions = [.. guide.Site.Regions.Select(region => region.Id)] });
        return [.. guide.Categories.Select(category => new ArticleStarter(category, $"{Blank.Name}.md", text))];
    }

    private static KeyPage ReadKeys()
    {
        var body = MarkdownReader.ReadBody(SourceText.From("front-matter.md", KeyReference.Markdown), 0, [], new SharedTexts()).Value;
        return new KeyPage(
            KeyReference.Title, KeyReference.Summary, body.Prose.Written,
            [.. body.Headings.Where(heading => heading.Level == 2).Select(heading => new Section(heading.Text, heading.Id))]);
    }
}
