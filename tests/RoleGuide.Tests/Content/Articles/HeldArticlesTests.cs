using System.Collections.Immutable;
using RoleGuide.Content.Articles;
using RoleGuide.Content.Markdown;
using RoleGuide.Tests.Content.Kept;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Content.Articles;

/// <summary>A guide of 10,000 roles is held as a whole while it is checked and linked, so what one article holds counts.</summary>
public sealed class HeldArticlesTests
{
    /// <summary>Besides its markup, in bytes: a fifth more than those of the guide hold.</summary>
    private const int MostForOneArticle = 12_500;

    /// <summary>The same of what pages are made of.</summary>
    private const int MostForOneRole = 9_300;

    [Fact]
    public void An_article_holds_little_besides_its_markup()
    {
        var articles = RealGuide.Built.Content.Articles.Value;
        ((HeldBytes.Of(articles) - articles.Sum(MarkupOf)) / articles.Length).ShouldBeLessThan(MostForOneArticle);
    }

    [Fact]
    public void A_role_holds_little_besides_its_markup()
    {
        var (articles, roles) = (RealGuide.Built.Content.Articles.Value, RealGuide.Built.Content.Guide.Value.Roles);
        ((HeldBytes.Of(roles) - articles.Sum(MarkupOf)) / roles.Length).ShouldBeLessThan(MostForOneRole);
    }

    private static long MarkupOf(Article article) => LengthOf(article.Body.Prose) + article.Faq.Sum(question => LengthOf(question.Answer));

    private static long LengthOf(Prose prose)
    {
        using var written = prose.Written.Written();
        return written.Bytes.Length;
    }

    [Fact]
    public void What_articles_have_in_common_is_held_once()
    {
        using var folder = InputFolder.From("");
        foreach (var name in (string[])["one", "two"]) folder.Write($"roles/account-management/{name}.md", SiteFixture.SoundArticle($"title: Role {name}", "## What it is about\n\nWork.\n"));
        var box = new PackBox();
        var read = SiteFixture.Build(folder);
        box.Keep(read.Content);

        ShouldShare(read.Content.Articles.Value);
        ShouldShare(SiteFixture.Build(folder, box.Serve).Content.Articles.Value);
    }

    private static void ShouldShare(ImmutableArray<Article> articles)
    {
        var (one, other) = (articles[0], articles[1]);
        other.Category.ShouldBeSameAs(one.Category);
        other.Facts.Regions[0].ShouldBeSameAs(one.Facts.Regions[0]);
        other.Body.Headings[0].Text.ShouldBeSameAs(one.Body.Headings[0].Text);
        other.Body.Headings[0].Id.ShouldBeSameAs(one.Body.Headings[0].Id);
        foreach (var article in articles) article.SpotOf("title").Path.ShouldBeSameAs(article.Path);
    }
}
