using System.Collections.Immutable;
using System.Xml.Linq;
using RoleGuide.Model;
using RoleGuide.Pages;
using RoleGuide.Tests.Fixtures;
using RoleGuide.Tests.Snapshots;

namespace RoleGuide.Tests.Pages;

public sealed class SitemapTests
{
    private static readonly XNamespace s_sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public void It_names_every_page_by_its_canonical_address_save_drafts_and_the_404_page()
    {
        var site = SnapshotSite.Build(request => request with { WithDrafts = true, BaseUrl = "https://base.example" });

        Entries(site).Keys.Order(StringComparer.Ordinal).ShouldBe(
        [
            "https://base.example/",
            "https://base.example/about/",
            "https://base.example/career-paths/",
            "https://base.example/categories/account-management/",
            "https://base.example/categories/client-services/",
            "https://base.example/changes/",
            "https://base.example/compare/",
            "https://base.example/compare/account-director-vs-account-manager/",
            "https://base.example/faq/",
            "https://base.example/roles/",
            "https://base.example/roles/account-director/",
            "https://base.example/roles/account-manager/",
            "https://base.example/roles/coordinator/",
            "https://base.example/salary-guide/",
            "https://base.example/salary-guide/uk/",
            "https://base.example/salary-guide/us/",
        ]);
    }

    [Fact]
    public void The_last_change_of_a_page_is_the_newest_of_the_articles_that_it_shows()
    {
        var changes = Entries(SnapshotSite.Build());

        changes["https://guide.example/roles/coordinator/"].ShouldBe("2025-12-31T00:00:00Z");
        changes["https://guide.example/roles/account-manager/"].ShouldBe("2026-03-04T00:00:00Z");
        changes["https://guide.example/categories/account-management/"].ShouldBe("2026-03-04T00:00:00Z");
        changes["https://guide.example/categories/client-services/"].ShouldBe("2025-12-31T00:00:00Z");
        changes["https://guide.example/about/"].ShouldBe("2026-01-01T00:00:00Z");
        changes["https://guide.example/roles/"].ShouldBe("2026-03-04T00:00:00Z");
        changes["https://guide.example/"].ShouldBe("2026-03-04T00:00:00Z");
    }

    [Fact]
    public void A_draft_that_only_a_preview_shows_is_no_change_of_the_published_pages()
    {
        var changes = Entries(SnapshotSite.Build());

        changes.Values.ShouldNotContain("2026-05-05T00:00:00Z");
    }

    [Fact]
    public void Every_file_keeps_the_rules_of_sitemaps_org()
    {
        SitemapRules.Breaches(RealGuide.Built.Text("sitemap.xml")).ShouldBeEmpty();
        SitemapRules.Breaches(SiteFixture.Article(SiteFixture.SoundArticle()).Text("sitemap.xml")).ShouldBeEmpty();
        foreach (var (path, text) in Split(2)) SitemapRules.Breaches(text).ShouldBeEmpty(path.Text);
    }

    [Theory]
    [InlineData("<loc>https://guide.example/about/</loc>", "<loc>/about/</loc>")]
    [InlineData("<loc>https://guide.example/about/</loc>", "<loc>https://guide.example/about</loc><loc>https://guide.example/</loc>")]
    [InlineData("<loc>https://guide.example/about/</loc>", "")]
    [InlineData("2026-01-01T00:00:00Z", "yesterday")]
    [InlineData("<lastmod>2026-01-01T00:00:00Z</lastmod>", "<changed>2026-01-01T00:00:00Z</changed>")]
    [InlineData("http://www.sitemaps.org/schemas/sitemap/0.9", "http://www.sitemaps.org/schemas/sitemap/0.8")]
    public void The_rules_bite(string found, string instead)
    {
        var text = SnapshotSite.Build().Text("sitemap.xml");
        text.ShouldContain(found);

        SitemapRules.Breaches(text.Replace(found, instead, StringComparison.Ordinal)).ShouldNotBeEmpty();
    }

    [Fact]
    public void Above_the_limit_it_is_an_index_of_files_that_name_every_page_once()
    {
        var whole = Split(50_000).ShouldHaveSingleItem();
        var parts = Split(4);

        parts.Select(part => part.Path.Text).ShouldBe(["/sitemap.xml", "/sitemap-1.xml", "/sitemap-2.xml", "/sitemap-3.xml", "/sitemap-4.xml"]);
        XDocument.Parse(parts[0].Text).Root!.Elements(s_sitemap + "sitemap").Select(one => $"{one.Element(s_sitemap + "loc")!.Value} {one.Element(s_sitemap + "lastmod")!.Value}").ShouldBe(
        [
            "https://guide.example/sitemap-1.xml 2026-03-04T00:00:00Z",
            "https://guide.example/sitemap-2.xml 2026-03-04T00:00:00Z",
            "https://guide.example/sitemap-3.xml 2026-03-04T00:00:00Z",
            "https://guide.example/sitemap-4.xml 2026-03-04T00:00:00Z",
        ]);
        parts.Skip(1).SelectMany(part => Addresses(part.Text)).ShouldBe(Addresses(whole.Text));
    }

    [Fact]
    public void A_page_names_the_pictures_of_its_text()
    {
        using var folder = InputFolder.From($"-- {SiteFixture.ArticlePath} --\n{SiteFixture.SoundArticle("", "## Desk\n\n![A desk](../../images/desk.png)\n")}");
        folder.Write("images/desk.png", RoleGuide.Tests.Content.Links.Pictures.Png(640, 480));
        var text = SiteFixture.Build(folder).Text("sitemap.xml");

        SitemapRules.Breaches(text).ShouldBeEmpty();
        XDocument.Parse(text).Descendants(SitemapRules.Image + "loc").Select(picture => $"{picture.Parent!.Parent!.Element(s_sitemap + "loc")!.Value} {picture.Value}")
            .ShouldBe(["https://guide.example/roles/account-manager/ https://guide.example/images/desk.png"]);
    }

    [Fact]
    public void Every_address_of_the_published_guide_answers_with_a_page_that_names_the_same_address()
    {
        foreach (var address in Entries(RealGuide.Built).Keys)
        {
            address.ShouldStartWith("https://roleguide.example/");
            RealGuide.Built.Page(address["https://roleguide.example".Length..]).QuerySelector("link[rel=canonical]")!.GetAttribute("href").ShouldBe(address);
        }
    }

    private static ImmutableArray<(PagePath Path, string Text)> Split(int most)
    {
        var content = SnapshotSite.Build().Content;
        var publication = Publication.Unpublished with { BaseUrl = "https://guide.example" };
        return Sitemaps.From(publication, SitePages.From(content.Guide.Value, content.Pairs.Value, publication), most);
    }

    private static IEnumerable<string> Addresses(string text) => XDocument.Parse(text).Root!.Elements(s_sitemap + "url").Select(url => url.Element(s_sitemap + "loc")!.Value);

    private static Dictionary<string, string> Entries(SiteFixture site)
    {
        var text = site.Text("sitemap.xml");
        text.ShouldStartWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>");
        return XDocument.Parse(text).Root!.Elements(s_sitemap + "url").ToDictionary(url => url.Element(s_sitemap + "loc")!.Value, url => url.Element(s_sitemap + "lastmod")?.Value ?? "", StringComparer.Ordinal);
    }
}
