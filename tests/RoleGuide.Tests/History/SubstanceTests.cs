using System.Text;
using RoleGuide.History;
using RoleGuide.Model;
using RoleGuide.Output;
using RoleGuide.Tests.Fixtures;
using RoleGuide.Tests.Output;

namespace RoleGuide.Tests.History;

public sealed class SubstanceTests
{
    /// <summary>When this has to change, raise <see cref="Substance.Rules"/>: manifests that tell facts in the old way cannot be compared with the new ones any more.</summary>
    [Fact]
    public void A_page_says_these_facts()
    {
        Substance.Rules.ShouldBe(1);
        Facts("/roles/account-manager/").ShouldBe(
        [
            "name: title = Account manager",
            "name: regions = UK",
            "name: category = account-management",
            "summary: summary = An account manager looks after clients day by day and sees that the agreed work is done well and on time.",
            "level: level = Mid level",
            "pay: typical base pay (UK) = £35,000–£42,000 (2025, survey)",
            "pay: senior base pay (UK) = £45,000 or more (2025, survey)",
            "experience: experience = 2–4 years",
            "at-a-glance: education = A degree helps",
            "ladder: leads to = account-director",
            "ladder: related roles = account-director",
            "facets: focus = Day to day work",
            "facets: scope = 3-5 clients",
            "facets: authority = Small changes",
            "facets: client contact = Daily",
            "comparisons: verdict beside account-director = The manager delivers and the director decides.",
            "questions: answer to \"Is it hard?\" = 4 words (#df1491f3)",
            "text: section \"Responsibilities\" = 4 words (#935bddf4)",
            "text: section \"Skills\" = 5 words (#cbbd066c)",
            "sources: source survey = Pay survey, Survey makers, 2025",
            "dates: last updated = 2026-11-21",
            "dates: review by = 2027-11-21",
        ]);
        Facts("/about/").ShouldBe(
        [
            "name: title = About",
            "summary: summary = What this guide is and who makes it, and why it exists at all.",
            "text: introduction = 3 words (#8715a1cd)",
            "dates: last updated = 2026-11-21",
        ]);
        Facts("/").ShouldBe(["name: title = Test guide", "name: navigation = roles", "summary: tagline = A guide that exists for tests alone."]);
        Facts("/categories/account-management/").ShouldBe(["name: title = Account management", "summary: summary = Roles that win, keep and grow client accounts."]);
    }

    [Fact]
    public void A_page_knows_whose_words_it_shows()
    {
        Page("/roles/account-manager/").Beside.ShouldBe(["/roles/account-director/"]);

        // The director's article names nobody; the manager's names it.
        Page("/roles/account-director/").Beside.ShouldBe(["/roles/account-manager/"]);
        Page("/roles/planner/").Beside.ShouldBeEmpty();
    }

    [Fact]
    public void A_long_text_is_told_by_its_words_and_a_hash()
    {
        var manifest = TwoEditions.ManifestOf(folder => folder.Replace(TwoEditions.Director, "education: A degree helps", "education: A degree helps a little and two years of work with clients helps a good deal more than that"));

        var fact = manifest.Site!.Pages.Single(page => page.Address == "/roles/account-director/").Facts.Single(one => one.Label == "education");

        fact.Text.ShouldBe("19 words");
        fact.Detail.ShouldNotBeNull().ShouldMatch("^#[0-9a-f]{8}$");
    }

    [Fact]
    public void A_manifest_tells_nothing_of_a_draft_that_is_left_out()
    {
        var manifest = TwoEditions.ManifestOf(folder => folder.Write("roles/account-management/secret.md", SiteFixture.SoundArticle("title: Secret\ndraft: true\nrelated: [account-manager]")));

        OutputDesk.Json(manifest).ShouldNotContain("ecret");
    }

    [Fact]
    public void A_manifest_says_what_the_sitemap_leaves_out_and_what_a_draft_is()
    {
        var manifest = TwoEditions.ManifestOf(
            folder => folder.Write("roles/account-management/secret.md", SiteFixture.SoundArticle("title: Secret\ndraft: true")),
            request => request with { WithDrafts = true });

        manifest.Site!.Unlisted.ShouldBe(["/404.html", "/roles/secret/", "/search/", "/thanks/"]);
        manifest.Site.Pages.Single(page => page.Address == "/roles/secret/").Facts.ShouldContain(new ManifestFact("name", "state", "draft", null));
    }

    /// <summary>A manifest is written page by page. What all pages say at once takes 5 KB a role, which only who compares has to hold.</summary>
    [Fact]
    public void What_pages_say_is_held_by_nobody_but_who_compares()
    {
        var alone = TwoEditions.ManifestOf(_ => { });
        var compared = TwoEditions.ManifestOf(_ => { }, request => request with { Earlier = new Earlier.Known(TwoEditions.First, "an edition") });
        var previewed = TwoEditions.ManifestOf(_ => { }, request => request with { Context = PublishingContext.DeployPreview });

        alone.Site!.Pages.First().ShouldNotBeSameAs(alone.Site.Pages.First());
        foreach (var manifest in new[] { compared, previewed }) manifest.Site!.Pages.First().ShouldBeSameAs(manifest.Site.Pages.First());
        OutputDesk.Json(alone).ShouldBe(OutputDesk.Json(alone));
        OutputDesk.Json(alone).ShouldBe(OutputDesk.Json(alone with { Site = alone.Site with { Pages = [.. alone.Site.Pages] } }));
    }

    [Fact]
    public void Pages_are_in_ordinal_order_of_their_addresses() =>
        TwoEditions.First.Site!.Pages.Select(page => page.Address).ShouldBe(TwoEditions.First.Site.Pages.Select(page => page.Address).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("<p>One two.</p>\n<p>Three</p>", "<p>One <strong>two</strong>.</p><p>Three</p>", true)]
    [InlineData("<p>See <a href=\"/roles/old/\">it</a></p>", "<p>See <a href=\"/roles/new/\">it</a></p>", true)]
    [InlineData("<p>See <a href=\"https://one.example/\">it</a></p>", "<p>See <a href=\"https://other.example/\">it</a></p>", false)]
    [InlineData("<img src=\"/images/a.png\" alt=\"A desk\">", "<img src=\"/images/a.png\" alt=\"A chair\">", false)]
    [InlineData("<p>One  two\u00A0three</p>\n", "<p> One two&#32;</p><p>three\u2003</p>", false)]
    [InlineData("<p>One  two\u00A0three</p>\n", "<p> One\ttwo </p><p>\u3000three\u2003</p>", true)]
    [InlineData("<p>£20–30 é</p>", "<p>£20–30 è</p>", false)]
    [InlineData("<p>One two</p>", "<p>One too</p>", false)]
    [InlineData("<p>One</p><p>two</p>", "<p>Onetwo</p>", false)]
    public void Texts_are_the_same_when_a_reader_sees_the_same(string one, string other, bool areSame) =>
        (Wording.OfMarkup(Encoding.UTF8.GetBytes(one)) == Wording.OfMarkup(Encoding.UTF8.GetBytes(other))).ShouldBe(areSame);

    private static ManifestPage Page(string address) => TwoEditions.First.Site!.Pages.Single(page => page.Address == address);

    private static IEnumerable<string> Facts(string address) => Page(address).Facts.Select(fact => $"{fact.Subject}: {fact.Label} = {fact.Text}{(fact.Detail is { } detail ? $" ({detail})" : "")}");
}
