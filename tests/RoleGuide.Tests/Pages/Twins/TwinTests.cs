using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Markdig;
using RoleGuide.Model;
using RoleGuide.Pages.Twins;
using RoleGuide.Tests.Fixtures;
using RoleGuide.Tests.Snapshots;
using RoleGuide.Theme.Models;

namespace RoleGuide.Tests.Pages.Twins;

// The patterns read files that the tests have just made.
#pragma warning disable MA0009

public sealed partial class TwinTests
{
    private static readonly MarkdownPipeline s_markdown = new MarkdownPipelineBuilder()
        .UsePipeTables().UseTaskLists().UseDefinitionLists().UseFootnotes().UseEmphasisExtras(Markdig.Extensions.EmphasisExtras.EmphasisExtraOptions.Strikethrough).UseAlertBlocks().Build();

    public static TheoryData<string> Roles => [.. RealGuide.Built.Guide.Roles.Select(role => role.Slug)];

    [Theory]
    [MemberData(nameof(Roles))]
    public void The_text_of_an_article_comes_out_word_for_word(string slug)
    {
        var role = RealGuide.Built.Guide.RoleBySlug[slug];

        Words(Read(Twin(role.Body.Text))).ShouldBe(Words(Parse(role.Body.Text)));
        foreach (var question in role.Faq) Words(Read(Twin(question.Answer.Text))).ShouldBe(Words(Parse(question.Answer.Text)));
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public void Everything_that_the_page_tells_readers_is_there(string slug)
    {
        var main = RealGuide.Built.Page($"/roles/{slug}/").QuerySelector("main")!;
        foreach (var aside in main.QuerySelectorAll("nav, form, .after, .pay-graph, .unseen, svg, script, button, .contents")) aside.Remove();
        var told = Words(Read(RealGuide.Built.Text($"roles/{slug}.md"))).ToHashSet(StringComparer.Ordinal);

        // What the page says in a label of its own, the twin says in the words of a list.
        string[] ownWords = ["·", ReadingTime().Match(main.TextContent).Groups["minutes"].Value, "minutes", "to", "read", "minute", "Amount,", "source", "and", "year", "a", "year,", "in", "Beside", "other", "roles:"];
        Words(main).Where(word => !told.Contains(word) && !ownWords.Contains(word)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_element_that_an_article_can_have_comes_out()
    {
        var twin = SnapshotSite.Build().Text("roles/account-manager.md");

        twin.ShouldContain("You answer the client. See the [pay of the director](https://guide.example/roles/account-director/#pay)[^1].");
        twin.ShouldContain("\n\n- [x] Listen\n- [ ] Promise\n\n");
        twin.ShouldContain("\n\n> [!NOTE]\n> Nothing here is ~~true~~ more than a test.\n\n");
        twin.ShouldContain("\n\n| Skill | Level |\n| :--- | ---: |\n| Writing | 3 |\n\n");
        twin.ShouldContain("\n\nBrief\n:   What the client wants.\n\n");
        twin.ShouldContain("\n\n```text\n<script>alert(1)</script>\n```\n\n");
        twin.ShouldContain("\n\n[^1]: In another region.\n\n");
        twin.ShouldContain("### Is it \\<hard> work?\n\nIt is *steady* work, says the [director](https://guide.example/roles/account-director.md).\n");
    }

    [Theory]
    [InlineData("<p>one\ntwo</p>\n", "one two")]
    [InlineData("<p>one<br>\n# two</p>\n", "one\\\n\\# two")]
    [InlineData("<p># one</p>\n<p>- two</p>\n<p>12. three</p>\n<p>1.5 four</p>\n", "\\# one\n\n\\- two\n\n12\\. three\n\n1.5 four")]
    [InlineData("<p>*a* _b_ c_d [e](f) &lt;g&gt; `h` ~i~ j\\k</p>\n", "\\*a\\* \\_b\\_ c_d \\[e\\](f) \\<g> \\`h\\` \\~i\\~ j\\\\k")]
    [InlineData("<p>P&amp;L &amp;amp; R&amp;D;</p>\n", "P&L \\&amp; R\\&D;")]
    [InlineData("<ul>\n<li>a\n<ol start=\"9\">\n<li>b</li>\n<li>c</li>\n</ol>\n</li>\n<li>d</li>\n</ul>\n", "- a\n  9. b\n  10. c\n- d")]
    [InlineData("<ul>\n<li><p>a</p>\n<p>b</p>\n</li>\n<li><p>c</p>\n</li>\n</ul>\n", "- a\n\n  b\n\n- c")]
    [InlineData("<ul>\n<li>a\n<pre tabindex=\"0\"><code>b\n</code></pre>\nc <em>d</em>\n<ul>\n<li>e</li>\n</ul>\nf</li>\n<li></li>\n<li>g</li>\n</ul>\n", "- a\n\n  ```\n  b\n  ```\n\n  c *d*\n  - e\n\n  f\n- \n- g")]
    [InlineData("<blockquote>\n<p>a</p>\n<ul>\n<li>b</li>\n</ul>\n</blockquote>\n<hr>\n", "> a\n>\n> - b\n\n---")]
    [InlineData("<p><code>a`b</code> and <code>``</code></p>\n", "``a`b`` and ``` `` ```")]
    [InlineData("<pre tabindex=\"0\"><code class=\"language-md\">```\n&lt;x&gt;\n```\n</code></pre>\n", "````md\n```\n<x>\n```\n````")]
    [InlineData("<p><a title=\"a &quot;b&quot;\" rel=\"noopener\" href=\"https://x.example/(y)?a=1&amp;b=2\">z</a></p>\n", "[z](https://x.example/%28y%29?a=1&b=2 \"a \\\"b\\\"\")")]
    [InlineData("<p>https://x.example/&lt;script> &lt;b></p>\n", "https://x.example/&lt;script> \\<b>")]
    [InlineData("<p>Wow!<a href=\"/a/\">b</a> <em>c!</em><a href=\"/a/\">d</a> e! <a href=\"/a/\">f</a></p>\n", "Wow\\![b](https://guide.example/a/) *c!*[d](https://guide.example/a/) e! [f](https://guide.example/a/)")]
    [InlineData("<h2 id=\"s-a\"><a href=\"#s-a\">A &amp; B</a></h2>\n<p><a href=\"#s-a\">up</a></p>\n", "## A & B\n\n[up](https://guide.example/roles/x/#s-a)")]
    [InlineData("<h2 id=\"s-b\"><span id=\"s-a\"></span><span id=\"s-0\"></span><a href=\"#s-b\">B</a></h2>\n", "## B")]
    [InlineData("<p><img src=\"/images/desk.png\" alt=\"A [desk]\" width=\"1\" height=\"2\" loading=\"lazy\"></p>\n", "![A \\[desk\\]](https://guide.example/images/desk.png)")]
    public void Markup_becomes_Markdown(string markup, string markdown) => Twin(markup).ShouldBe(markdown + "\n");

    [Fact]
    public void What_an_item_of_a_list_says_begins_no_list_and_no_heading()
    {
        var text = new StringBuilder();
        var to = new TwinWriter(new TwinLinks("https://guide.example", "https://guide.example/roles/x/"), text);
        to.List(["# one", "- two", "3. three", "+10 %", "*five*"], static (note, to) => to.Whole(note));
        to.List([new Link("> six", null), new Link("> seven", "/")], static (link, to) => to.Link(link));

        text.ToString().ShouldBe("- \\# one\n- \\- two\n- 3\\. three\n- +10 %\n- \\*five\\*\n\n- \\> six\n- [> seven](https://guide.example/)");
    }

    [Fact]
    public void An_upright_line_ends_no_cell()
    {
        var twin = Twin("<div class=\"table-scroll\" role=\"region\" aria-label=\"Table 1\" tabindex=\"0\">\n<table>\n<thead>\n<tr>\n<th scope=\"col\">a|b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td><code>c|d</code></td>\n</tr>\n</tbody>\n</table>\n</div>\n");

        twin.ShouldBe("| a\\|b |\n| --- |\n| `c\\|d` |\n");
    }

    [Fact]
    public void Links_lead_to_other_twins_or_are_absolute()
    {
        foreach (var role in RealGuide.Built.Guide.Roles)
        {
            var twin = Read(RealGuide.Built.Text($"roles/{role.Slug}.md"));
            foreach (var link in twin.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!).Where(link => !link.StartsWith("#fn", StringComparison.Ordinal)))
            {
                link.ShouldMatch("^(https?://|mailto:)");
                if (!link.StartsWith("https://roleguide.example/", StringComparison.Ordinal)) continue;
                var path = link["https://roleguide.example".Length..].Split('#')[0];
                RealGuide.Built.Files.ShouldContain(file => file.Path == new PagePath(path).File, $"{role.Slug}: {link}");
            }
        }
    }

    [Fact]
    public void Only_a_role_has_a_twin_and_its_page_names_it()
    {
        var site = SnapshotSite.Build();

        site.Files.Select(file => file.Path).Where(path => path.EndsWith(".md", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .ShouldBe(["roles/account-director.md", "roles/account-manager.md", "roles/coordinator.md"]);
        site.Page("/roles/coordinator/").QuerySelector("link[type='text/markdown']")!.GetAttribute("href").ShouldBe("/roles/coordinator.md");
        site.Page("/about/").QuerySelector("link[type='text/markdown']").ShouldBeNull();
    }

    [Fact]
    public void The_twin_of_a_role_that_moved_leads_to_where_it_is_now() =>
        Redirected("/roles/manager/", "/roles/account-manager/").Text("_redirects").ShouldBe("/roles/manager.md /roles/account-manager.md 301\n/roles/manager/ /roles/account-manager/ 301\n");

    [Fact]
    public void A_redirect_from_a_twin_is_one_from_a_page() => Redirected("/roles/account-manager.md", "/roles/").Printed.ShouldContain("error RG421: ");

    private static SiteFixture Redirected(string from, string to) =>
        SiteFixture.Build($"-- {SiteFixture.ArticlePath} --\n{SiteFixture.SoundArticle()}\n-- redirects.yml --\n- {{ from: {from}, to: {to} }}\n");

    [GeneratedRegex(@"(?<minutes>\d+) minutes? to read")]
    private static partial Regex ReadingTime();

    private static string Twin(string markup)
    {
        var text = new StringBuilder();
        var to = new TwinWriter(new TwinLinks("https://guide.example", "https://guide.example/roles/x/"), text);
        BodyTwin.Write(markup, to);
        to.Finish();
        return text.ToString();
    }

    private static IElement Read(string markdown)
    {
        var page = Parse(Markdown.ToHtml(markdown, s_markdown));

        // The reader of these tests titles notes and footnotes in its own way.
        foreach (var mark in page.QuerySelectorAll(".markdown-alert-title, .footnote-back-ref, .footnote-ref")) mark.Remove();
        return page;
    }

    private static IElement Parse(string html) => new HtmlParser().ParseDocument(html).Body!;

    private static List<string> Words(IElement element)
    {
        foreach (var mark in element.QuerySelectorAll(".alert-title, .footnote-back, sup")) mark.Remove();
        foreach (var block in element.QuerySelectorAll("p,li,td,th,h1,h2,h3,h4,dt,dd,tr,br,small,b,caption,pre,div")) block.After(element.Owner!.CreateTextNode(" "));
        return [.. Regex.Split(element.TextContent, @"[\s;:()]+").Select(word => word.TrimEnd('.', ',')).Where(word => word.Length > 0)];
    }
}
