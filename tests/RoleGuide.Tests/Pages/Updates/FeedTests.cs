using System.Text.Json;
using System.Xml.Linq;
using RoleGuide.Model;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Pages.Updates;

public sealed class FeedTests
{
    private static readonly XNamespace s_atom = "http://www.w3.org/2005/Atom";

    private static readonly string s_guide =
        $$"""
        -- {{SiteFixture.ArticlePath}} --
        {{SiteFixture.SoundArticle("""
            updated: 2026-11-21
            changes:
            - { on: 2026-11-21, note: Pay of 2026 added }
            - { on: 2026-11-21, note: A question answered. }
            - { on: 2026-01-02, note: First published. }
            """)}}
        -- roles/account-management/account-director.md --
        {{SiteFixture.SoundArticle("title: Account director\nlevel: director\nupdated: 2026-11-21\nchanges: [{ on: 2026-11-21, note: First published. }]")}}
        -- roles/account-management/planner.md --
        {{SiteFixture.SoundArticle("title: Planner\nupdated: 2026-12-01")}}
        -- roles/account-management/secret.md --
        {{SiteFixture.SoundArticle("title: Secret\nupdated: 2026-12-24\ndraft: true\nchanges: [{ on: 2026-12-24, note: The secret note. }]")}}
        """;

    [Fact]
    public void The_feed_keeps_every_rule_of_RFC_4287()
    {
        AtomRules.Breaches(RealGuide.Built.Text("feed.xml")).ShouldBeEmpty();
        AtomRules.Breaches(SiteFixture.Build(s_guide).Text("feed.xml")).ShouldBeEmpty();
        AtomRules.Breaches(SiteFixture.Article(SiteFixture.SoundArticle()).Text("feed.xml")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("<id>tag:guide.example,2026-11-21:/roles/account-director/</id>", "<id>director</id>")]
    [InlineData("<title>Account director</title>", "")]
    [InlineData("2026-11-21T00:00:00Z", "2026-11-21")]
    [InlineData("<name>Test guide</name>", "<name />")]
    [InlineData("rel=\"self\"", "rel=\"alternate\"")]
    [InlineData("href=\"https://guide.example/roles/account-director/\"", "href=\"/roles/account-director/\"")]
    [InlineData("term=\"account-management\"", "")]
    [InlineData("<content>First published.</content>", "<content>First published.</content><content />")]
    [InlineData("<content>First published.</content>", "<date>2026</date>")]
    [InlineData("account-director/</id>", "account-manager/</id>")]
    public void The_rules_bite(string found, string instead)
    {
        var feed = SiteFixture.Build(s_guide).Text("feed.xml");
        feed.ShouldContain(found);

        AtomRules.Breaches(feed.Replace(found, instead, StringComparison.Ordinal)).ShouldNotBeEmpty();
    }

    [Fact]
    public void Each_article_and_day_is_an_entry_newest_first_with_the_notes_of_its_writer() => Entries(SiteFixture.Build(s_guide)).ShouldBe(
    [
        "tag:guide.example,2026-11-21:/roles/account-director/ 2026-11-21T00:00:00Z Account director: First published.",
        "tag:guide.example,2026-11-21:/roles/account-manager/ 2026-11-21T00:00:00Z Account manager: Pay of 2026 added. A question answered.",
        "tag:guide.example,2026-01-02:/roles/account-manager/ 2026-01-02T00:00:00Z Account manager: First published.",
    ]);

    [Fact]
    public void Both_feeds_say_the_same()
    {
        var site = SiteFixture.Build(s_guide);
        var feed = JsonDocument.Parse(site.Text("feed.json")).RootElement;

        feed.GetProperty("items").EnumerateArray().Select(item => $"{item.GetProperty("id")} {item.GetProperty("date_modified")} {item.GetProperty("title")}: {item.GetProperty("content_text")}").ShouldBe(Entries(site));
    }

    [Fact]
    public void The_json_feed_has_the_shape_of_version_1_1()
    {
        var feed = JsonDocument.Parse(RealGuide.Built.Text("feed.json")).RootElement;

        feed.GetProperty("version").GetString().ShouldBe("https://jsonfeed.org/version/1.1");
        feed.GetProperty("home_page_url").GetString().ShouldBe("https://roleguide.example/");
        feed.GetProperty("feed_url").GetString().ShouldBe("https://roleguide.example/feed.json");
        feed.GetProperty("authors")[0].GetProperty("name").GetString().ShouldBe("RoleGuide");
        feed.EnumerateObject().Select(property => property.Name).ShouldBe(["version", "title", "description", "home_page_url", "feed_url", "language", "authors", "items"]);
        foreach (var item in feed.GetProperty("items").EnumerateArray())
        {
            item.EnumerateObject().Select(property => property.Name).ShouldBe(["id", "url", "title", "content_text", "date_published", "date_modified", "tags"]);
            var page = new PagePath(item.GetProperty("url").GetString()!["https://roleguide.example".Length..]);
            RealGuide.Built.Files.ShouldContain(file => file.Path == page.File);
        }
    }

    [Fact]
    public void Nothing_of_a_draft_is_in_a_feed_even_where_the_draft_is_shown()
    {
        var site = SiteFixture.Build(s_guide, request => request with { WithDrafts = true, Context = PublishingContext.DeployPreview });

        site.Files.ShouldContain(file => file.Path == "roles/secret/index.html");
        foreach (var file in (string[])["feed.xml", "feed.json", "llms.txt", "changes/index.html"]) site.Text(file).ShouldNotContain("ecret", customMessage: file);
    }

    [Fact]
    public void The_date_of_a_feed_is_that_of_its_newest_entry_and_of_nothing_else()
    {
        var feed = XDocument.Parse(SiteFixture.Build(s_guide, request => request with { ContentDate = new DateOnly(2030, 1, 1) }).Text("feed.xml")).Root!;

        feed.Element(s_atom + "updated")!.Value.ShouldBe("2026-11-21T00:00:00Z");
    }

    [Fact]
    public void An_article_without_notes_tells_of_no_change()
    {
        var site = SiteFixture.Article(SiteFixture.SoundArticle());

        Entries(site).ShouldBeEmpty();
        site.Files.ShouldNotContain(file => file.Path == "changes/index.html");
    }

    [Fact]
    public void The_newest_fifty_are_told()
    {
        var articles = Enumerable.Range(10, 60).Select(i => $"-- roles/account-management/role-{i}.md --\n{SiteFixture.SoundArticle($"title: Role {i}\nupdated: 2026-01-{i % 28 + 1:00}\nchanges: [{{ on: 2026-01-{i % 28 + 1:00}, note: First published. }}]")}");

        Entries(SiteFixture.Build(string.Join('\n', articles))).Count.ShouldBe(50);
    }

    [Fact]
    public void Every_page_leads_feed_readers_to_the_feed()
    {
        foreach (var file in RealGuide.Built.Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)))
        {
            RealGuide.Built.Text(file.Path).ShouldContain("<link rel=\"alternate\" type=\"application/atom+xml\" href=\"/feed.xml\">", customMessage: file.Path);
        }
    }

    private static List<string> Entries(SiteFixture site) =>
        [.. XDocument.Parse(site.Text("feed.xml")).Root!.Elements(s_atom + "entry").Select(entry => $"{Of("id")(entry)} {Of("updated")(entry)} {Of("title")(entry)}: {Of("content")(entry)}")];

    private static Func<XElement, string> Of(string name) => entry => entry.Element(s_atom + name)!.Value;
}
