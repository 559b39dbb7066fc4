using System.Collections.Immutable;
using System.Text;
using RoleGuide.Checks;
using RoleGuide.Model;
using RoleGuide.Output;
using RoleGuide.Tests.Fixtures;
using RoleGuide.Tests.Snapshots;

namespace RoleGuide.Tests.Checks;

/// <summary>The quick reader of every build and the thorough one of the deep check see the same, on every kind of page and whatever is wrong with it.</summary>
public sealed class FinishedCheckTests
{
    private const string Main = "<main id=\"main\" data-pagefind-body>";

    private static SiteFixture Sound { get; } = SnapshotSite.Build();

    [Fact]
    public void A_sound_site_has_no_fault() => QuickReading.Faults(Sound.Files).ShouldBeEmpty();

    [Fact]
    public void Both_readers_see_the_same_on_every_page_of_the_guide()
    {
        ImmutableArray<OutputFile> pages = [.. RealGuide.Built.Files.Concat(Sound.Files).Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal))];

        foreach (var (quick, page) in QuickReading.Read(pages).Zip(pages)) Told(quick).ShouldBe(Told(FinishedPage.Parse(page).Reading), page.Path);
        pages.Length.ShouldBeGreaterThan(60);
    }

    /// <summary>Each fault is put into each of some pages of different kinds: what a bug of the program could write.</summary>
    [Theory]
    [InlineData("<title>", "<title> A  title\n&amp; more &#x2014; of it ")]
    [InlineData("<title>", "<title><b>")]
    [InlineData("<meta charset", "<title></title><meta charset")]
    [InlineData("name=\"description\"", "name='description'")]
    [InlineData("name=\"description\"", "name=description data-x=\">\"")]
    [InlineData("<link rel=\"canonical\" href=", "<link href=\"/second/\" rel=\"canonical\"><link rel=\"canonical\" href=")]
    [InlineData("<link rel=\"canonical\"", "<link rel=\"alternate\" hreflang=\"de\" href=\"/de/\"><link rel=\"canonical\"")]
    [InlineData(Main, Main + "<h1>A <em>heading</em>  of <a href=\"/x/\">two</a> &lt;words&gt;</h1>")]
    [InlineData(Main, Main + "<h6>Deep</h6><h2>Up</h2><h5>Down</h5>")]
    [InlineData(Main, Main + "<p class=\"lead standfirst quiet\">A <span>stand<b>first</b></span> of &lt;all&gt;</p>")]
    [InlineData(Main, Main + "<p class=\"standfirst-not\">No standfirst</p>")]
    [InlineData(Main, Main + "<!-- <a href=\"/commented/\" id=\"no\"> --><a href=\"/a/?b=1&amp;c=2#d\">x</a>")]
    [InlineData(Main, Main + "<a href=\"/once/\">x</a><a href=\"/once/\">y</a><img src=\"/p.png\" alt=\"a > b\"><a>no address</a>")]
    [InlineData(Main, Main + "<form action=\"/sent/\"><input id=\"main\" onfocus=\"x()\"></form><div action=\"/none/\">")]
    [InlineData(Main, Main + "<p id=\"\">x<p id>y<p id=\"a\" id=\"b\">z")]
    [InlineData(Main, Main + "<p style=\"color:red\" onclick=\"x()\"><time>undated</time><time datetime=\"2026-01-02\">2 January</time>")]
    [InlineData(Main, Main + "<script type=\"application/ld+json\">{\"a\": 1,}</script><script>if (a < b) document.write(\"<a href='/script/'>\")</script>")]
    [InlineData(Main, Main + "1 < 2 and <3 <a href=\"/signs/\">x</a>")]
    [InlineData(Main, Main + "<svg><title id=\"drawn\">A drawing</title><a href=\"/drawn/\"><path d=\"M0 0\"/></a></svg>")]
    [InlineData("<html lang=\"en-GB\">", "<html>")]
    [InlineData("property=\"og:title\"", "property=\"\"")]
    public void Both_readers_find_the_same_faults(string sound, string faulty)
    {
        foreach (var path in new[] { "about/index.html", "roles/account-manager/index.html", "index.html", "faq/index.html" })
        {
            var files = PlantedFault.In(Sound, path, sound, faulty);
            var page = files.Single(file => file.Path == path);

            Told(QuickReading.Read([page]).Single()).ShouldBe(Told(FinishedPage.Parse(page).Reading), path);
        }
    }

    [Theory]
    [InlineData("sitemap.xml", "</urlset>", "</urls>", "sitemap.xml: the file is no XML: ")]
    [InlineData("sitemap.xml", "<loc>https://guide.example/about/</loc>", "<loc>https://guide.example/abut/</loc>", "sitemap.xml: /about/ may be listed by search engines and is not in the sitemap as https://guide.example/about/")]
    [InlineData("sitemap.xml", "<loc>https://guide.example/about/</loc>", "<loc>https://guide.example/zzz/</loc>", "sitemap.xml: https://guide.example/zzz/ is no page that search engines may list")]
    [InlineData("sitemap.xml", "<loc>https://guide.example/about/</loc>", "<loc>https://guide.example/zzz/</loc>", " is out of order")]
    [InlineData("data/roles.json", "{", "{{", "data/roles.json: the file is no JSON")]
    public void Files_for_programs_are_held_to_their_forms(string path, string sound, string faulty, string sentence)
    {
        var files = PlantedFault.In(Sound, path, sound, faulty);

        QuickReading.Faults(files).ShouldContain(fault => fault.Contains(sentence, StringComparison.Ordinal));
        DeepCheck.Run(files).ShouldContain(fault => fault.Contains(sentence, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/b/ / 301\n/a/ / 301", "the line \"/a/ / 301\" is out of order")]
    [InlineData("/a/ / 302", "the line \"/a/ / 302\" is no redirect that holds for good")]
    [InlineData("/a/ /", "the line \"/a/ /\" is no redirect that holds for good")]
    [InlineData("/about/ / 301", "/about/ is a file of the site, which goes before the redirect to /")]
    [InlineData("/about / 301", "/about is a file of the site, which goes before the redirect to /")]
    [InlineData("/robots.txt / 301", "/robots.txt is a file of the site, which goes before the redirect to /")]
    [InlineData("/a/ /b/ 301\n/b/ / 301", "the redirect from /a/ leads to /b/, where no file of the site is")]
    [InlineData("/a/ https://evil.example/ 301", "the redirect from /a/ leads to https://evil.example/, where no file of the site is")]
    [InlineData("/a / 301\n/a/ / 301", "/a is redirected 2 times")]
    public void Redirects_are_followed_and_stand_in_order(string rules, string sentence)
    {
        var files = Sound.Files.RemoveAll(file => file.Path == "_redirects").Add(new OutputFile("_redirects", Encoding.UTF8.GetBytes(rules + "\n"), "redirects", []));

        QuickReading.Faults(files).ShouldBe([$"_redirects: {sentence}"]);
        DeepCheck.Run(files).ShouldBe([$"_redirects: {sentence}"]);
    }

    /// <summary>For hosts that know no rules there is a page where each of them begins.</summary>
    [Fact]
    public void A_page_that_leads_on_is_no_file_that_hides_its_rule()
    {
        var files = Sound.Files.RemoveAll(file => file.Path == "_redirects")
            .Add(new OutputFile("_redirects", "/a/ / 301\n"u8.ToArray(), "redirects", []))
            .Add(new OutputFile("a/index.html", "<!DOCTYPE html>"u8.ToArray(), PageKinds.Redirect, []));

        QuickReading.Faults(files).ShouldBeEmpty();
    }

    /// <summary>What a page says of itself alone is judged when it is read: of ten thousand pages it would be most of what is held.</summary>
    [Fact]
    public void Of_a_page_only_that_stays_which_is_asked_of_all_of_them_together()
    {
        var page = PlantedFault.In(Sound, "about/index.html", Main, Main + "<a href=\"#gone\">x</a><a href=\"https://other.example/\">y</a><a href=\"/roles/\">z</a>").Single(file => file.Path == "about/index.html");
        var reading = QuickReading.Read([page]).Single();

        var trace = PageTrace.Of(reading);

        reading.Links.ShouldContain("#gone");
        trace.Links.ShouldContain("/roles/");
        trace.Links.ShouldAllBe(link => link.StartsWith('/'));
        trace.Faults.ShouldBe(["about/index.html: the link #gone names no id of /about/"]);
        typeof(PageTrace).GetProperties().Count(property => property.PropertyType.IsGenericType).ShouldBe(3);
    }

    private static string Told(PageReading reading)
    {
        var told = new StringBuilder();
        foreach (var property in typeof(PageReading).GetProperties())
        {
            var value = property.GetValue(reading);
            told.Append(property.Name).Append(": ").AppendLine(value is System.Collections.IEnumerable and not string ? string.Join(" | ", ((System.Collections.IEnumerable)value).Cast<object>()) : $"{value ?? "(none)"}");
        }

        return told.ToString();
    }
}
