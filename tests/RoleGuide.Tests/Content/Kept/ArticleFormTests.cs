using RoleGuide.Content.Articles;
using RoleGuide.Content.Kept;
using RoleGuide.Content.Sources;
using RoleGuide.Diagnostics;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Content.Kept;

public sealed class ArticleFormTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Every_field_of_an_article_comes_back(bool flag)
    {
        var count = 0;
        var article = (Article)DeepSight.Filled(typeof(Article), flag, ref count);
        count.ShouldBeGreaterThan(200);
        DeepSight.Difference(article, Again(article)).ShouldBeNull();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Every_field_of_a_text_page_comes_back(bool flag)
    {
        var count = 0;
        var page = (PageDraft)DeepSight.Filled(typeof(PageDraft), flag, ref count);
        count.ShouldBeGreaterThan(100);
        DeepSight.Difference(page, Again(page)).ShouldBeNull();
    }

    [Fact]
    public void What_is_not_there_stays_so()
    {
        var article = SiteFixture.Article(SiteFixture.SoundArticle()).Content.Articles.Value.ShouldHaveSingleItem();
        var again = Again(article);
        again.Facts.Published.ShouldBeNull();
        again.Facts.AtAGlance.Certifications.ShouldBeNull();
        again.Facts.AtAGlance.IsSilent.ShouldBeTrue();
        DeepSight.Difference(article, again).ShouldBeNull();

        var none = article with { Facts = article.Facts with { AtAGlance = article.Facts.AtAGlance with { Certifications = [] } } };
        Again(none).Facts.AtAGlance.Certifications.ShouldNotBeNull().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("half a character \ud83d")]
    [InlineData("\udc00")]
    [InlineData("")]
    [InlineData("\0 € 😀 \uffff")]
    public void Any_text_comes_back(string text)
    {
        var article = SiteFixture.Article(SiteFixture.SoundArticle()).Content.Articles.Value.ShouldHaveSingleItem();
        var found = Diagnostic.Warning("RG701", new SourceSpot("roles/a/other.md", int.MaxValue, 1, 0), text, text);
        DeepSight.Difference(found, Again(article with { Found = [found] }).Found.ShouldHaveSingleItem()).ShouldBeNull();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(long.MaxValue)]
    [InlineData(long.MinValue)]
    public void Any_number_comes_back(long number)
    {
        var to = new FormWriter();
        to.Number(number);
        new FormReader(to.Written, new SharedTexts()).Number().ShouldBe(number);
    }

    /// <summary>The guide as it is published, and its mistakes.</summary>
    [Fact]
    public void Every_article_and_text_page_of_the_guide_comes_back()
    {
        var content = SiteFixture.Build(RealGuide.Request).Content;
        foreach (var article in content.Articles.Value) DeepSight.Difference(article, Again(article)).ShouldBeNull(article.Path);
        foreach (var page in content.TextPages.Value) DeepSight.Difference(page, Again(page)).ShouldBeNull(page.Path);
        content.Articles.Value.Length.ShouldBeGreaterThan(10);
        content.TextPages.Value.ShouldNotBeEmpty();
    }

    private static Article Again(Article article)
    {
        var to = new FormWriter();
        ArticleForm.Write(to, article);
        return ArticleForm.ReadArticle(new FormReader(to.Written, new SharedTexts()), aside: null);
    }

    private static PageDraft Again(PageDraft page)
    {
        var to = new FormWriter();
        ArticleForm.Write(to, page);
        return ArticleForm.ReadPage(new FormReader(to.Written, new SharedTexts()));
    }
}
