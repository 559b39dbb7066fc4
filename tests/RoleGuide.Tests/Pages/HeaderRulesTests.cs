using RoleGuide.Model;
using RoleGuide.Serving;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Pages;

public sealed class HeaderRulesTests
{
    private const string Noindex = "X-Robots-Tag: noindex";
    private const string Open = "Cross-Origin-Resource-Policy: cross-origin";
    private const string Closed = "Cross-Origin-Resource-Policy: same-origin";
    private const string ForEver = "Cache-Control: public, max-age=31536000, immutable";

    private static readonly SiteFixture s_site = SiteFixture.Article(SiteFixture.SoundArticle());

    [Fact]
    public void A_twin_is_Markdown_and_in_no_index_and_its_page_is_neither()
    {
        HeadersOf(s_site, "/roles/account-manager.md").ShouldContain("Content-Type: text/markdown; charset=utf-8");
        HeadersOf(s_site, "/roles/account-manager.md").ShouldContain(Noindex);
        HeadersOf(s_site, "/roles/account-manager/").ShouldNotContain(Noindex);
        HeadersOf(s_site, "/roles/account-manager/").ShouldNotContain(header => header.StartsWith("Content-Type"));
    }

    [Fact]
    public void No_page_is_taken_for_a_twin_because_its_address_ends_in_md()
    {
        var site = SiteFixture.Build($"-- roles/account-management/account-md.md --\n{SiteFixture.SoundArticle()}");

        HeadersOf(site, "/roles/account-md.md").ShouldContain(Noindex);
        HeadersOf(site, "/roles/account-md/").ShouldNotContain(Noindex);
        HeadersOf(site, "/roles/account-md/").ShouldNotContain(header => header.StartsWith("Content-Type"));
    }

    [Fact]
    public void Outside_production_everything_is_kept_out_of_indexes_and_no_header_is_said_twice()
    {
        var site = SiteFixture.Build($"-- {SiteFixture.ArticlePath} --\n{SiteFixture.SoundArticle()}", request => request with { Context = PublishingContext.BranchDeploy });

        foreach (var file in site.Files) HeadersOf(site, AddressOf(file.Path)).Count(header => header == Noindex).ShouldBe(1, file.Path);
    }

    [Fact]
    public void No_address_is_given_the_same_header_by_two_rules()
    {
        foreach (var file in s_site.Files)
        {
            var names = HeadersOf(s_site, AddressOf(file.Path)).Select(header => header.Split(':')[0]).ToArray();
            names.ShouldBe(names.Distinct(StringComparer.OrdinalIgnoreCase), file.Path);
        }
    }

    [Fact]
    public void Data_and_the_pictures_of_link_previews_answer_other_sites_and_nothing_else_does()
    {
        foreach (var file in s_site.Files.Where(file => file.Path.Contains('/', StringComparison.Ordinal)))
        {
            var isOpen = file.Path.StartsWith("data/", StringComparison.Ordinal) || file.Path.StartsWith("social/", StringComparison.Ordinal);
            HeadersOf(s_site, AddressOf(file.Path)).ShouldContain(isOpen ? Open : Closed, file.Path);
            HeadersOf(s_site, AddressOf(file.Path)).Contains("Access-Control-Allow-Origin: *").ShouldBe(isOpen, file.Path);
        }
    }

    [Fact]
    public void Pictures_of_articles_are_for_the_guide_alone()
    {
        using var folder = InputFolder.From($"-- {SiteFixture.ArticlePath} --\n{SiteFixture.SoundArticle("", "## Responsibilities\n\n![A desk.](../../images/desk.png)\n")}");
        folder.Write("images/desk.png", Content.Links.Pictures.Png(640, 480));

        HeadersOf(SiteFixture.Build(folder), "/images/desk.png").ShouldContain(Closed);
    }

    [Fact]
    public void Only_what_has_a_hash_in_its_name_is_kept_for_ever()
    {
        foreach (var file in s_site.Files)
        {
            var isHashed = System.Text.RegularExpressions.Regex.IsMatch(file.Path, "^(?:assets|social)/.*-[0-9a-f]{12}[.][a-z]+$", System.Text.RegularExpressions.RegexOptions.NonBacktracking);
            HeadersOf(s_site, AddressOf(file.Path)).Contains(ForEver).ShouldBe(isHashed, file.Path);
        }
    }

    [Fact]
    public void Feeds_are_what_feed_readers_expect_and_every_answer_names_the_list_for_programs()
    {
        HeadersOf(s_site, "/feed.xml").ShouldContain("Content-Type: application/atom+xml; charset=utf-8");
        HeadersOf(s_site, "/feed.json").ShouldContain("Content-Type: application/feed+json; charset=utf-8");
        HeadersOf(s_site, "/").ShouldContain("Link: </llms.txt>; rel=\"describedby\"; type=\"text/markdown\"");
    }

    private static string AddressOf(string path) => "/" + (path.EndsWith("index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path);

    private static string[] HeadersOf(SiteFixture site, string address) =>
        [.. HostRules.Read("", site.Text("_headers")).Headers.Where(rule => rule.IsFor(address)).SelectMany(rule => rule.Headers).Select(header => $"{header.Key}: {header.Value}")];
}
