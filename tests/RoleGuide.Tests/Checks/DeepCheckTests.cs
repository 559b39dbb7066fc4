using System.Collections.Immutable;
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

    private static SiteFixture Sound { get; } = SnapshotSite.Build();

    [Fact]
    public void A_sound_site_has_no_fault() => DeepCheck.Run(Sound.Files).ShouldBeEmpty();

    [Theory]
    [InlineData("<title>About this guide | Test guide</title>", "<title></title>", "about/index.html: the page has no title")]
    [InlineData("content=\"Who makes this guide and how its figures are chosen.\"", "content=\"\"", "about/index.html: the page has no description")]
    [InlineData("<html lang=\"en-GB\">", "<html>", "about/index.html: the page names no language")]
    [InlineData("href=\"https://guide.example/about/\"", "href=\"https://guide.example/\"", "about/index.html: the canonical address is https://guide.example/, expected one that ends with /about/")]
    [InlineData("<main id=\"main\">", "<main id=\"main\"><p style=\"color: red\" onclick=\"x()\">", "about/index.html: 1 elements have a style attribute or an event handler, which the content policy forbids")]
    [InlineData("<h1>About this guide</h1>", "<p>About this guide</p>", "about/index.html: the page has 0 headings of level 1, expected one")]
    [InlineData("<main id=\"main\">", "<main id=\"main\"><h1>Twice</h1>", "about/index.html: the page has 2 headings of level 1, expected one")]
    [InlineData("<h1>About this guide</h1>", "<h1>About this guide</h1><h3>Too deep</h3>", "about/index.html: a heading of level 3 follows one of level 1")]
    [InlineData("<main id=\"main\">", "<main id=\"main\"><p id=\"main\">", "about/index.html: the id \"main\" stands on the page twice")]
    [InlineData("<main id=\"main\">", "<main id=\"main\"><a href=\"/nowhere/\">x</a>", "about/index.html: the link /nowhere/ leads to no file of the site")]
    [InlineData("<main id=\"main\">", "<main id=\"main\"><a href=\"/roles\">x</a>", "about/index.html: the link /roles leads to no file of the site")]
    [InlineData("<main id=\"main\">", "<main id=\"main\"><img src=\"/assets/nothing.png\">", "about/index.html: the link /assets/nothing.png leads to no file of the site")]
    [InlineData("<main id=\"main\">", "<main id=\"main\"><a href=\"#nothing\">x</a>", "about/index.html: the link #nothing names no id of /about/")]
    [InlineData("<main id=\"main\">", "<main id=\"main\"><a href=\"/roles/#nothing\">x</a>", "about/index.html: the link /roles/#nothing names no id of /roles/")]
    public void A_fault_of_one_page_is_named(string sound, string faulty, string sentence) => DeepCheck.Run(With(About, sound, faulty)).ShouldBe([sentence]);

    [Fact]
    public void Two_pages_with_one_title_are_named_both() => DeepCheck
        .Run(With(About, "<title>About this guide | Test guide</title>", "<title>Page not found | Test guide</title>"))
        .ShouldBe(["404.html: the title \"Page not found | Test guide\" stands on 2 pages", "about/index.html: the title \"Page not found | Test guide\" stands on 2 pages"]);


    [Fact]
    public void A_page_that_nobody_links_to_is_named()
    {
        var alone = Sound.Text(About).Replace("https://guide.example/about/", "https://guide.example/alone/", StringComparison.Ordinal)
            .Replace("About this guide | Test guide", "Alone", StringComparison.Ordinal)
            .Replace("Who makes this guide and how its figures are chosen.", "Alone.", StringComparison.Ordinal);

        DeepCheck.Run(Sound.Files.Add(new OutputFile("alone/index.html", Encoding.UTF8.GetBytes(alone), "text page", []))).ShouldBe(["alone/index.html: no other page leads here"]);
    }

    private static ImmutableArray<OutputFile> With(string path, string sound, string faulty)
    {
        var text = Sound.Text(path);
        text.ShouldContain(sound, Case.Sensitive);
        var file = Sound.Files.Single(file => file.Path == path);
        return Sound.Files.Replace(file, file with { Content = Encoding.UTF8.GetBytes(text.Replace(sound, faulty, StringComparison.Ordinal)) });
    }
}
