using System.Xml.Linq;
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
    public void Every_address_of_the_published_guide_answers_with_a_page_that_names_the_same_address()
    {
        foreach (var address in Entries(RealGuide.Built).Keys)
        {
            address.ShouldStartWith("https://roleguide.example/");
            RealGuide.Built.Page(address["https://roleguide.example".Length..]).QuerySelector("link[rel=canonical]")!.GetAttribute("href").ShouldBe(address);
        }
    }

    private static Dictionary<string, string> Entries(SiteFixture site)
    {
        var text = site.Text("sitemap.xml");
        text.ShouldStartWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>");
        return XDocument.Parse(text).Root!.Elements(s_sitemap + "url").ToDictionary(url => url.Element(s_sitemap + "loc")!.Value, url => url.Element(s_sitemap + "lastmod")?.Value ?? "", StringComparer.Ordinal);
    }
}
