using System.Text.RegularExpressions;
using RoleGuide.Content.Articles;
using RoleGuide.Content.Kept;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Content.Kept;

public sealed partial class OutsideTests
{
    /// <summary>An article that counts as the same where others show what changed would leave pages on the site that are no longer so.</summary>
    [Fact]
    public void Whatever_changes_in_an_article_is_seen_save_its_words_and_where_they_stand()
    {
        var count = 0;
        var article = (Article)DeepSight.Filled(typeof(Article), flag: true, ref count);
        var (seen, unseen) = (0, 0);
        foreach (var variant in DeepSight.Variants(typeof(Article)).Cast<Article>())
        {
            if (DeepSight.Difference(article, variant) is not { } place || IsSame(article, variant) is not { } isSame) continue;

            // Where something is left out, every number and text behind it is another one, and seen.
            if (isSame) Unseen().IsMatch(place).ShouldBeTrue(place);
            if (isSame) unseen++;
            else seen++;
        }

        seen.ShouldBeGreaterThan(100);
        unseen.ShouldBeGreaterThan(25);
    }

    [Fact]
    public void A_heading_that_moves_down_is_the_same()
    {
        var before = Read("\nOne sentence.\n\n## Skills\n\nAnother.\n");
        var after = Read("\nOne sentence.\n\nAnd more of them.\n\n## Skills\n\nAnother.\n");
        Outside.IsSame(before, after).ShouldBeTrue();
        Outside.IsSame(before, Read("\nOne sentence.\n\n## Skill\n\nAnother.\n")).ShouldBeFalse();
        Outside.IsSame(before, Read("\nOne sentence.\n\n### Skills\n\nAnother.\n")).ShouldBeFalse();
    }

    private static Article Read(string body) => SiteFixture.Article(SiteFixture.SoundArticle(body: body)).Content.Articles.Value.ShouldHaveSingleItem();

    /// <summary>Null for what no reader makes: an article that lacks a part.</summary>
    private static bool? IsSame(Article one, Article other)
    {
        try
        {
            return Outside.IsSame(one, other);
        }
        catch (NullReferenceException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"(Hash|Found|Body.*Prose.*(Statements|Measure|Offset|Spot)|Headings.*(Line|Column|Length))", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Unseen();
}
