using System.Text.Json;
using AngleSharp.Html.Parser;
using RoleGuide.Checks;
using RoleGuide.Model;
using RoleGuide.Tests.Fixtures;
using RoleGuide.Tests.Snapshots;

namespace RoleGuide.Tests.Pages.StructuredData;

/// <summary>What pages tell machines. That it is what readers see is held by the deep check.</summary>
public sealed class GraphTests
{
    private const string Site = "https://guide.example";

    private static SiteFixture Snapshot { get; } = SnapshotSite.Build();

    [Theory]
    [InlineData("/", "WebPage, WebSite, Organization")]
    [InlineData("/roles/", "CollectionPage, BreadcrumbList")]
    [InlineData("/roles/account-manager/", "FAQPage, BreadcrumbList, Article, Occupation")]
    [InlineData("/roles/account-director/", "WebPage, BreadcrumbList, Article, Occupation")]
    [InlineData("/categories/account-management/", "CollectionPage, BreadcrumbList, DefinedTermSet")]
    [InlineData("/compare/", "CollectionPage, BreadcrumbList, ItemList")]
    [InlineData("/compare/account-director-vs-account-manager/", "WebPage, BreadcrumbList")]
    [InlineData("/salary-guide/", "CollectionPage, BreadcrumbList, Dataset")]
    [InlineData("/salary-guide/us/", "CollectionPage, BreadcrumbList, Dataset")]
    [InlineData("/career-paths/", "CollectionPage, BreadcrumbList, ItemList")]
    [InlineData("/faq/", "CollectionPage, BreadcrumbList")]
    [InlineData("/about/", "WebPage, BreadcrumbList")]
    public void Each_kind_of_page_describes(string address, string types) =>
        string.Join(", ", Nodes(Snapshot, address).Select(node => node.GetProperty("@type").GetString())).ShouldBe(types);

    [Fact]
    public void The_page_that_answers_for_missing_addresses_describes_nothing() => Snapshot.Page("/404.html").QuerySelector("script[type='application/ld+json']").ShouldBeNull();

    /// <summary>Simple readers look for the media type letter by letter, and a character reference is not it.</summary>
    [Fact]
    public void The_block_is_found_without_decoding_anything() => Snapshot.Text("about/index.html").ShouldContain("<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@graph\":[{");

    [Fact]
    public void A_role_is_an_occupation_and_never_an_opening_and_no_average_is_a_median()
    {
        foreach (var file in RealGuide.Built.Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)))
        {
            var text = RealGuide.Built.Text(file.Path);
            text.ShouldNotContain("JobPosting");
            text.ShouldNotContain("\"median\"");
            text.ShouldNotContain("MonetaryAmountDistribution");
            text.ShouldNotContain("SearchAction");
        }
    }

    [Theory]
    [InlineData("35000-42000", """{"@type":"QuantitativeValue","minValue":35000,"maxValue":42000,"unitText":"YEAR"}""")]
    [InlineData("38500", """{"@type":"QuantitativeValue","value":38500,"unitText":"YEAR"}""")]
    [InlineData("~38500", """{"@type":"QuantitativeValue","value":38500,"unitText":"YEAR"}""")]
    [InlineData("45000+", """{"@type":"QuantitativeValue","minValue":45000,"unitText":"YEAR"}""")]
    [InlineData("40000-52000+", """{"@type":"QuantitativeValue","minValue":40000,"unitText":"YEAR"}""")]
    public void A_figure_keeps_the_form_that_its_source_gave_it(string amount, string value)
    {
        var pay = Pay($"pay:\n- {{ region: uk, band: senior, basis: base, amount: {amount}, as-of: 2025, source: survey }}").ShouldHaveSingleItem();

        pay.GetProperty("value").GetRawText().ShouldBe(value);
        pay.GetProperty("currency").GetString().ShouldBe("GBP");
    }

    [Fact]
    public void A_figure_says_what_it_is_as_readers_see_it()
    {
        var pay = Pay("pay:\n- { region: uk, band: average, basis: total, amount: ~38500, as-of: 2025, source: survey, label: Mean pay, note: outside London }").ShouldHaveSingleItem();

        pay.GetProperty("name").GetString().ShouldBe("Total pay, average: Mean pay");
        pay.GetProperty("description").GetString().ShouldBe("about £38,500; Pay survey, 2025; outside London");
    }

    [Fact]
    public void Figures_of_several_regions_name_their_region_and_stand_in_the_order_of_the_page() =>
        Pay("regions: [uk, us]\npay:\n- { region: us, band: senior, basis: base, amount: 90000, as-of: 2026, source: guide }\n- { region: uk, band: senior, basis: total, amount: 50000, as-of: 2025, source: survey }\n- { region: uk, band: entry, basis: base, amount: 30000, as-of: 2025, source: survey }")
            .Select(pay => pay.GetProperty("name").GetString())
            .ShouldBe(["Base pay, United Kingdom, entry", "Total pay, United Kingdom, senior", "Base pay, United States, senior"]);

    [Theory]
    [InlineData("{ years: 2-4+, note: in an agency }", """{"@type":"OccupationalExperienceRequirements","description":"2–4 years or more; in an agency","monthsOfExperience":24}""")]
    [InlineData("{ years: 7 }", """{"@type":"OccupationalExperienceRequirements","description":"7 years","monthsOfExperience":84}""")]
    [InlineData("{ years: ~5 }", """{"@type":"OccupationalExperienceRequirements","description":"about 5 years"}""")]
    [InlineData("{ note: Some years in sales }", """{"@type":"OccupationalExperienceRequirements","description":"Some years in sales"}""")]
    public void Experience_is_the_least_that_is_asked_for_and_about_is_no_least(string experience, string expected) =>
        Occupation(SiteFixture.SoundArticle($"at-a-glance: {{ experience: {experience} }}")).GetProperty("experienceRequirements").GetRawText().ShouldBe(expected);

    [Fact]
    public void What_the_sources_do_not_say_is_not_there()
    {
        var names = Occupation(SiteFixture.SoundArticle("", "You keep the clients.\n")).EnumerateObject().Select(property => property.Name);

        names.ShouldBe(["@type", "@id", "name", "description", "occupationLocation"]);
    }

    [Fact]
    public void The_first_day_of_an_article_is_told_when_it_is_known_and_shown_when_it_is_another_one()
    {
        var changed = SiteFixture.Article(SiteFixture.SoundArticle("published: 2026-01-02"));
        var fresh = SiteFixture.Article(SiteFixture.SoundArticle("published: 2026-11-21"));

        Nodes(changed, "/roles/account-manager/")[2].GetProperty("datePublished").GetString().ShouldBe("2026-01-02T00:00:00Z");
        changed.Page("/roles/account-manager/").QuerySelector("main header")!.TextContent.ShouldContain("First published 2 January 2026");
        Nodes(fresh, "/roles/account-manager/")[2].GetProperty("datePublished").GetString().ShouldBe("2026-11-21T00:00:00Z");
        fresh.Page("/roles/account-manager/").QuerySelector("main header")!.TextContent.ShouldNotContain("First published");
        Nodes(SiteFixture.Article(SiteFixture.SoundArticle()), "/roles/account-manager/")[2].TryGetProperty("datePublished", out _).ShouldBeFalse();
        foreach (var site in new[] { changed, fresh }) DeepCheck.Run(site.Files).ShouldBeEmpty();
    }

    [Fact]
    public void Data_has_its_terms_its_years_and_the_files_that_hold_it_and_a_region_is_a_part_of_it()
    {
        var (whole, part) = (Nodes(Snapshot, "/salary-guide/")[2], Nodes(Snapshot, "/salary-guide/uk/")[2]);

        whole.GetProperty("license").GetString().ShouldBe("https://creativecommons.org/licenses/by/4.0/");
        whole.GetProperty("temporalCoverage").GetString().ShouldBe("2020/2026");
        whole.GetProperty("distribution").EnumerateArray().Select(file => file.GetProperty("contentUrl").GetString()).ShouldBe([$"{Site}/data/salaries.csv", $"{Site}/data/salaries.json"]);
        whole.GetProperty("variableMeasured").EnumerateArray().Select(measure => measure.GetProperty("name").GetString()).ShouldBe(["Base pay", "Total pay", "On-target earnings"]);
        part.GetProperty("isPartOf").GetProperty("@id").GetString().ShouldBe($"{Site}/salary-guide/#dataset");
        part.TryGetProperty("distribution", out _).ShouldBeFalse();
    }

    [Fact]
    public void A_guide_without_a_figure_has_no_data() =>
        Nodes(SiteFixture.Build($"-- site.yml --\n{SiteFixture.SiteYml.Replace("[roles]", "[roles, salary-guide]", StringComparison.Ordinal)}\n-- {SiteFixture.ArticlePath} --\n{SiteFixture.SoundArticle()}"), "/salary-guide/").Length.ShouldBe(2);

    [Fact]
    public void Rungs_side_by_side_share_a_position()
    {
        var site = SiteFixture.Build(
            Messages.Role("junior", "Junior", "level: junior") + Messages.Role("left", "Left", "level: mid\nladder: { from: [junior] }") + Messages.Role("right", "Right", "level: mid\nladder: { from: [junior] }"));

        Nodes(site, "/career-paths/")[2].GetProperty("itemListElement").EnumerateArray().Select(rung => $"{rung.GetProperty("position")} {rung.GetProperty("name")}").ShouldBe(["1 Junior", "2 Left", "2 Right"]);
    }

    [Fact]
    public void A_comparison_that_stands_below_both_of_its_roles_is_listed_once() =>
        Nodes(Snapshot, "/compare/")[2].GetProperty("itemListElement").GetArrayLength().ShouldBe(1);

    private static JsonElement[] Pay(string frontMatter) => [.. Occupation(SiteFixture.SoundArticle(frontMatter)).GetProperty("estimatedSalary").EnumerateArray()];

    private static JsonElement Occupation(string article)
    {
        var site = SiteFixture.Article(article);
        var occupation = Nodes(site, "/roles/account-manager/").Single(node => node.GetProperty("@type").GetString() == "Occupation");
        DeepCheck.Run(site.Files).ShouldBeEmpty();
        return occupation;
    }

    private static JsonElement[] Nodes(SiteFixture site, string address)
    {
        site.Printed.ShouldNotContain(": error ");
        var block = new HtmlParser().ParseDocument(site.Text(new PagePath(address).File)).QuerySelector("head script[type='application/ld+json']")!.TextContent;
        return [.. JsonDocument.Parse(block).RootElement.GetProperty("@graph").EnumerateArray()];
    }
}
