using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using Markdig;
using RoleGuide.Checks;
using RoleGuide.Serving;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Publishing;

// The patterns read files that the tests have just made.
#pragma warning disable MA0009

/// <summary>A title, an alias, a summary and a note on a change from a stranger, in every file that is published: either they are refused, or each reader of each form reads the same words.</summary>
public sealed partial class HostileTitleTests
{
    public static TheoryData<string> Titles =>
    [
        "</script><script>alert(1)</script>",
        "]]> <![CDATA[ <x/>",
        "=cmd|'/c calc'!A1",
        "@SUM(1+1)*cmd",
        "//evil.example /x 301!",
        "[x](//evil.example)",
        "![x](https://evil.example/t.png)",
        "<https://evil.example>",
        "# */ X-Evil: 1",
        "&lt;b&gt; &#60; &amp;amp;",
        "\" onload=\"alert(1)",
        "`code` *bold* ~~gone~~ | cell",
    ];

    [Theory]
    [MemberData(nameof(Titles))]
    public void The_same_words_are_read_from_every_file(string title)
    {
        var site = Built(title);

        site.Printed.ShouldNotContain(": error ");
        Title(XDocument.Parse(site.Text("feed.xml")).Descendants().First(element => element.Name.LocalName == "entry").Elements().First(element => element.Name.LocalName == "title").Value).ShouldBe(title);
        Title(XDocument.Parse(site.Text("feed.xml")).Descendants().First(element => element.Name.LocalName == "content").Value).ShouldBe(title.EndsWith('!') ? title : title + ".");
        var item = JsonDocument.Parse(site.Text("feed.json")).RootElement.GetProperty("items")[0];
        Title(item.GetProperty("title").GetString()!).ShouldBe(title);
        Title(site.Page("/roles/account-manager/").QuerySelector("h1")!.TextContent).ShouldBe(title);
        Title(site.Page("/changes/").QuerySelector(".recent a")!.TextContent).ShouldBe(title);
        Title(new HtmlParser().ParseDocument(Markdown.ToHtml(site.Text("roles/account-manager.md"))).QuerySelector("h1")!.TextContent).ShouldBe(title);
        Title(new HtmlParser().ParseDocument(Markdown.ToHtml(site.Text("llms.txt"))).QuerySelector("a[href$='account-manager.md']")!.TextContent).ShouldBe(title);
        CsvFile.Read(site.Text("data/salaries.csv"))[1][1].TrimStart('\'').ShouldBe(("Manager " + title).TrimStart('\''));
        DeepCheck.Run(site.Files).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Titles))]
    public void Nothing_runs_loads_or_leads_elsewhere_because_of_them(string title)
    {
        var site = Built(title);

        foreach (var file in site.Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)))
        {
            var page = new HtmlParser().ParseDocument(site.Text(file.Path));
            page.QuerySelectorAll("[onload], script:not([src]):not([type='application/ld+json']), [href*='evil'], [src*='evil']").ShouldBeEmpty(file.Path);
        }

        foreach (var file in site.Files.Where(file => file.Path.EndsWith(".md", StringComparison.Ordinal) || file.Path == "llms.txt"))
        {
            new HtmlParser().ParseDocument(Markdown.ToHtml(site.Text(file.Path))).QuerySelectorAll("script, [href*='evil'], [src*='evil'], x").ShouldBeEmpty(file.Path);
        }

        var rules = HostRules.Read(site.Text("_redirects"), site.Text("_headers"));
        rules.Complaints.ShouldBeEmpty();
        rules.Redirects.Select(rule => rule.ToString()).ShouldAllBe(rule => !rule.Contains("evil", StringComparison.OrdinalIgnoreCase));
        rules.Headers.SelectMany(rule => rule.Headers).ShouldAllBe(header => !header.ToString().Contains("evil", StringComparison.OrdinalIgnoreCase));
        OfSite().Count(site.Text("sitemap.xml")).ShouldBe(Regex.Count(site.Text("sitemap.xml"), "<loc>"));
    }

    [Fact]
    public void A_title_is_one_line_however_it_was_written()
    {
        var site = SiteFixture.Article(SiteFixture.SoundArticle("title: \"One\\nX-Evil: two\""));

        site.Text("llms.txt").ShouldContain("- [One X-Evil: two](https://guide.example/roles/account-manager.md): ");
        site.Text("roles/account-manager.md").ShouldStartWith("# One X-Evil: two\n\n> ");
    }

    /// <summary>What would end a line for some readers only, or can't stand in XML, gets into no title.</summary>
    [Theory]
    [InlineData("\"One\\uFFFETwo\"")]
    [InlineData("\"One\\u0000Two\"")]
    [InlineData("\"One\\u2028Two\"")]
    public void What_ends_a_line_for_some_or_is_no_character_is_refused(string title)
    {
        var site = SiteFixture.Article(SiteFixture.SoundArticle($"title: {title}"));

        site.Printed.ShouldContain(": error ");
        site.Files.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("//evil.example/")]
    [InlineData("https://evil.example/")]
    [InlineData("/roles/account-manager/ /x 200!")]
    public void A_redirect_elsewhere_is_refused(string target) =>
        SiteFixture.Build($"-- {SiteFixture.ArticlePath} --\n{SiteFixture.SoundArticle()}\n-- redirects.yml --\n- {{ from: /old/, to: \"{target}\" }}\n").Files.ShouldBeEmpty();

    private static SiteFixture Built(string title)
    {
        var quoted = $"'{("Manager " + title).Replace("'", "''", StringComparison.Ordinal)}'";
        return SiteFixture.Article(SiteFixture.SoundArticle(
            $"""
            title: {quoted}
            aliases: [{quoted.Replace("Manager", "Alias", StringComparison.Ordinal)}]
            updated: 2026-11-21
            changes:
            - on: 2026-11-21
              note: {quoted}
            pay:
            - {"{ region: uk, band: senior, basis: base, amount: 50000, as-of: 2025, source: survey }"}
            """));
    }

    /// <summary>A title without its first word, white space as one space each.</summary>
    private static string Title(string text) => string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries))["Manager ".Length..];

    [GeneratedRegex("<loc>https://guide[.]example/[a-z0-9/-]*</loc>")]
    private static partial Regex OfSite();
}
