using System.Text;
using RoleGuide.Checks;
using RoleGuide.Output;
using RoleGuide.Tests.Fixtures;
using RoleGuide.Tests.Snapshots;

namespace RoleGuide.Tests.Checks;

/// <summary>Each check is shown a finished site with one fault in it.</summary>
public sealed class DeepCheckTests
{
    private const string About = "about/index.html";

    private const string Summary = "summary: One who keeps the clients and their agency together from day to day, all year long.";

    private static SiteFixture Sound { get; } = SnapshotSite.Build();

    [Fact]
    public void A_sound_site_has_no_fault() => DeepCheck.Run(Sound.Files).ShouldBeEmpty();

    [Theory]
    [InlineData("<title>About this guide | Test guide</title>", "<title></title>", "about/index.html: the page has no title")]
    [InlineData("content=\"Who makes this guide and how its figures are chosen.\"", "content=\"\"", "about/index.html: the page has no description")]
    [InlineData("<html lang=\"en-GB\">", "<html>", "about/index.html: the page names no language")]
    [InlineData("href=\"https://guide.example/about/\"", "href=\"https://guide.example/\"", "about/index.html: the canonical address is https://guide.example/, expected one that ends with /about/")]
    [InlineData("<main id=\"main\" data-pagefind-body>", "<main id=\"main\" data-pagefind-body><p style=\"color: red\" onclick=\"x()\">", "about/index.html: 1 elements have a style attribute or an event handler, which the content policy forbids")]
    [InlineData("<h1>About this guide</h1>", "<p>About this guide</p>", "about/index.html: the page has 0 headings of level 1, expected one")]
    [InlineData("<main id=\"main\" data-pagefind-body>", "<main id=\"main\" data-pagefind-body><h1>Twice</h1>", "about/index.html: the page has 2 headings of level 1, expected one")]
    [InlineData("<h1>About this guide</h1>", "<h1>About this guide</h1><h3>Too deep</h3>", "about/index.html: a heading of level 3 follows one of level 1")]
    [InlineData("<main id=\"main\" data-pagefind-body>", "<main id=\"main\" data-pagefind-body><p id=\"main\">", "about/index.html: the id \"main\" stands on the page twice")]
    [InlineData("<main id=\"main\" data-pagefind-body>", "<main id=\"main\" data-pagefind-body><a href=\"/nowhere/\">x</a>", "about/index.html: the link /nowhere/ leads to no file of the site")]
    [InlineData("<main id=\"main\" data-pagefind-body>", "<main id=\"main\" data-pagefind-body><a href=\"/roles\">x</a>", "about/index.html: the link /roles leads to no file of the site")]
    [InlineData("<main id=\"main\" data-pagefind-body>", "<main id=\"main\" data-pagefind-body><img src=\"/assets/nothing.png\">", "about/index.html: the link /assets/nothing.png leads to no file of the site")]
    [InlineData("<main id=\"main\" data-pagefind-body>", "<main id=\"main\" data-pagefind-body><a href=\"#nothing\">x</a>", "about/index.html: the link #nothing names no id of /about/")]
    [InlineData("property=\"og:title\" content=\"About this guide\"", "property=\"og:title\" content=\"About\"", "about/index.html: og:title is \"About\", expected \"About this guide\"")]
    [InlineData("property=\"og:url\" content=\"https://guide.example/about/\"", "property=\"og:url\" content=\"https://guide.example/\"", "about/index.html: og:url is \"https://guide.example/\", expected \"https://guide.example/about/\"")]
    [InlineData("property=\"og:description\" content=\"Who", "property=\"og:description\" content=\"Whoever", "about/index.html: og:description is \"Whoever makes this guide and how its figures are chosen.\", expected \"Who makes this guide and how its figures are chosen.\"")]
    [InlineData("property=\"og:locale\" content=\"en_GB\"", "property=\"og:locale\" content=\"en_US\"", "about/index.html: og:locale is \"en_US\", expected \"en_GB\"")]
    [InlineData("<main id=\"main\" data-pagefind-body>", "<main id=\"main\" data-pagefind-body><a href=\"/\" hreflang=\"de\">x</a>", "about/index.html: 1 elements name a page in another language, and the guide has one language")]
    [InlineData("<script type=\"application/ld+json\">{", "<script type=\"application/ld+json\">{{", "about/index.html: the structured data is no JSON")]
    [InlineData("<link rel=\"canonical\"", "<meta name=\"robots\" content=\"noindex\"><link rel=\"canonical\"", "sitemap.xml: https://guide.example/about/ is no page that search engines may list")]
    [InlineData("property=\"og:title\"", "property=\"og:heading\"", "about/index.html: the page has no og:title")]
    [InlineData("property=\"og:image\"", "property=\"og:picture\"", "about/index.html: the page has no og:image")]
    [InlineData("content=\"1200\"", "content=\"1300\"", "about/index.html: og:image is said to be 1300 by 630 pixels and is 1200 by 630")]
    [InlineData("property=\"og:image:alt\"", "property=\"og:alt\"", "about/index.html: the page has no og:image:alt")]
    [InlineData("name=\"twitter:card\"", "name=\"card\"", "about/index.html: the page has no twitter:card")]
    [InlineData("property=\"og:type\" content=\"website\"", "property=\"og:type\" content=\"\"", "about/index.html: the page has no og:type")]
    [InlineData("</head>", "<meta name=\"description\" content=\"Again\"></head>", "about/index.html: description stands in the head 2 times")]
    [InlineData("</head>", "<meta property=\"article:modified_time\" content=\"2026-01-02T00:00:00Z\"></head>", "about/index.html: article:modified_time is 2026-01-02T00:00:00Z, a day that the page does not show")]
    [InlineData("<main id=\"main\" data-pagefind-body>", "<main id=\"main\" data-pagefind-body><a href=\"/roles/#nothing\">x</a>", "about/index.html: the link /roles/#nothing names no id of /roles/")]
    public void A_fault_of_one_page_is_named(string sound, string faulty, string sentence)
    {
        var files = PlantedFault.In(Sound, About, sound, faulty);
        var deep = DeepCheck.Run(files);

        deep.ShouldContain(sentence);
        QuickReading.Faults(files).ShouldContain(sentence);
        QuickReading.Faults(files).Except(deep, StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Fact]
    public void A_picture_of_link_previews_that_is_not_there_is_named() => DeepCheck
        .Run(PlantedFault.In(Sound, About, "content=\"https://guide.example/social/", "content=\"https://guide.example/pictures/"))
        .ShouldHaveSingleItem().ShouldMatch("^about/index[.]html: og:image is https://guide[.]example/pictures/text-[0-9a-f]+[.]png, which is no picture of the site$");

    [Fact]
    public void Two_pages_with_one_title_are_named_both() => DeepCheck
        .Run(PlantedFault.In(Sound, About, "<title>About this guide | Test guide</title>", "<title>Page not found | Test guide</title>"))
        .ShouldBe(["404.html: the title \"Page not found | Test guide\" stands on 2 pages", "about/index.html: the title \"Page not found | Test guide\" stands on 2 pages; look at the title of pages/about.md"]);

    [Fact]
    public void Two_pages_with_one_heading_are_named_both() => DeepCheck
        .Run(PlantedFault.In(Sound, "404.html", "<h1>Page not found</h1>", "<h1>About this guide</h1>"))
        .Where(sentence => sentence.Contains("stands on", StringComparison.Ordinal))
        .ShouldBe(["404.html: the heading \"About this guide\" stands on 2 pages", "about/index.html: the heading \"About this guide\" stands on 2 pages; look at the title of pages/about.md"]);

    [Fact]
    public void Two_pages_with_one_description_of_the_programs_own_are_named_both() => DeepCheck
        .Run(PlantedFault.In(Sound, "faq/index.html", DescriptionOf("faq/index.html"), DescriptionOf("roles/index.html")))
        .ShouldBe([$"faq/index.html: the description \"{DescriptionOf("roles/index.html")}\" stands on 2 pages", $"roles/index.html: the description \"{DescriptionOf("roles/index.html")}\" stands on 2 pages"]);

    /// <summary>Writers are told of it with a warning, and a warning is no failure.</summary>
    [Fact]
    public void Two_pages_with_the_same_summary_of_writers_are_no_fault_of_the_program()
    {
        var site = SiteFixture.Build(Messages.Role("aaa", "Aaa", Summary) + Messages.Role("bbb", "Bbb", Summary));

        site.Printed.ShouldContain("warning RG608");
        DeepCheck.Run(site.Files).ShouldBeEmpty();
    }

    [Fact]
    public void A_page_that_nobody_links_to_is_named()
    {
        var alone = Sound.Text(About).Replace("https://guide.example/about/", "https://guide.example/alone/", StringComparison.Ordinal)
            .Replace("About this guide | Test guide", "Alone", StringComparison.Ordinal)
            .Replace("About this guide", "Alone", StringComparison.Ordinal)
            .Replace("Who makes this guide and how its figures are chosen.", "Alone.", StringComparison.Ordinal);

        DeepCheck.Run(Sound.Files.Add(new OutputFile("alone/index.html", Encoding.UTF8.GetBytes(alone), "text page", []))).ShouldBe(["alone/index.html: no other page leads here", "sitemap.xml: /alone/ may be listed by search engines and is not in the sitemap as https://guide.example/alone/"]);
    }

    private static string DescriptionOf(string path) => Sound.Page(FinishedPage.AddressOf(path)).QuerySelector("meta[name=description]")!.GetAttribute("content")!;
}
