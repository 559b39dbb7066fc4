using System.Globalization;
using AngleSharp.Dom;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Pages.Careers;

public sealed class CareerPagesTests
{
    private const string Paths = "/career-paths/";

    [Fact]
    public void A_ladder_is_told_from_the_first_rung_with_level_experience_pay_and_readiness()
    {
        var page = Build(
            ("account-executive", "level: entry\npay:\n  - { region: uk, band: typical, basis: base, amount: 25000, as-of: 2025, source: survey }"),
            ("account-manager", "level: mid\nat-a-glance:\n  experience: { years: 3-5 }\nladder:\n  from: [account-executive]\n  to: [Partner]\n  readiness: You have kept a client."));
        page.QuerySelector(".career h2")!.TextContent.ShouldBe("Account executive to account manager");
        page.QuerySelectorAll(".career-steps > li").Select(Words).ShouldBe(
        [
            "Account executive Entry level Years not stated £25,000 base, 2025 Leads to Account manager",
            "Account manager Mid level 3–5 years Pay not stated Ready for it when: You have kept a client. Leads to Partner",
        ]);
        Words(page.QuerySelector(".career .labels")!).ShouldBe("United Kingdom");
    }

    [Fact]
    public void Experience_that_the_article_tells_in_words_is_told_and_never_called_missing()
    {
        var site = Site(("account-executive", "level: entry\nat-a-glance:\n  experience: { note: A year as a trainee }"), ("account-manager", "level: mid\nladder:\n  from: [account-executive]"));
        site.Page(Paths).QuerySelectorAll(".career-steps > li").Select(Words).ShouldBe(
        [
            "Account executive Entry level A year as a trainee Pay not stated Leads to Account manager",
            "Account manager Mid level Years not stated Pay not stated",
        ]);
        Words(site.Page("/roles/account-manager/").QuerySelector(".ladder")!).ShouldContain("Account executive Entry level A year as a trainee Pay not stated");
        site.Text("roles/account-manager.md").ShouldContain("(Entry level; A year as a trainee; Pay not stated)");
    }

    [Fact]
    public void The_drawing_has_the_same_steps_with_the_highest_level_on_top()
    {
        var page = Build(("account-executive", "level: entry"), ("account-manager", "level: mid\nladder:\n  from: [account-executive]\n  to: [Partner]"));
        var svg = page.QuerySelector(".ladder-drawing svg")!;
        svg.QuerySelectorAll("a").Select(link => link.GetAttribute("href")).ShouldBe(["/roles/account-manager/", "/roles/account-executive/"]);
        svg.QuerySelectorAll(".bare").Select(Words).ShouldBe(["Partner"]);
        svg.QuerySelectorAll(".bare a, a.bare").ShouldBeEmpty();
        svg.QuerySelectorAll(".steps path").Length.ShouldBe(2);
        svg.QuerySelectorAll(".levels text").Select(Words).ShouldBe(["Entry level", "Mid level"]);
        var tops = svg.QuerySelectorAll("rect").Select(box => int.Parse(box.GetAttribute("y")!, CultureInfo.InvariantCulture)).ToArray();
        tops.ShouldBe(tops.Order());
    }

    [Fact]
    public void The_drawing_has_a_name_and_a_description_and_no_style_attribute()
    {
        var page = Build(("account-executive", "level: entry\nladder:\n  to: [Partner]"));
        var svg = page.QuerySelector(".ladder-drawing svg")!;
        page.GetElementById(svg.GetAttribute("aria-labelledby")!)!.TextContent.ShouldBe("From account executive upwards, drawn");
        page.GetElementById(svg.GetAttribute("aria-describedby")!)!.LocalName.ShouldBe("desc");
        svg.GetAttribute("role").ShouldBe("group");
        page.QuerySelectorAll("[style]").ShouldBeEmpty();
    }

    [Fact]
    public void Ladders_that_share_no_role_are_apart_even_when_both_name_the_same_title()
    {
        var page = Build(("account-executive", "level: entry\nladder:\n  to: [Partner]"), ("account-manager", "level: mid\nladder:\n  to: [Partner]"), ("account-director", "level: director"));
        page.QuerySelectorAll(".ladder-drawing svg").Length.ShouldBe(2);
        page.QuerySelectorAll(".contents li a").Select(link => link.GetAttribute("href")).ShouldBe(["#ladder-account-executive", "#ladder-account-manager", "#no-ladder"]);
        page.QuerySelectorAll(".loose a").Select(Words).ShouldBe(["Account director"]);
    }

    [Fact]
    public void Bare_titles_below_a_role_are_told_beside_it()
    {
        var page = Build(("account-manager", "level: mid\nladder:\n  from: [Trainee, Assistant]"));
        page.QuerySelectorAll(".career-steps > li").Select(Words).ShouldBe(["Account manager Mid level Years not stated Pay not stated Also reached from Trainee Assistant"]);
        page.QuerySelector(".career h2")!.TextContent.ShouldBe("Up to account manager");
    }

    [Fact]
    public void A_title_between_two_roles_joins_them_and_one_that_would_close_a_circle_stands_twice()
    {
        Build(
            ("account-executive", "level: entry\nladder:\n  to: [account-manager, Deputy]"),
            ("account-manager", "level: mid\nladder:\n  from: [Deputy]")).QuerySelectorAll(".bare").Length.ShouldBe(1);
        Build(
            ("account-executive", "level: entry\nladder:\n  to: [account-manager]\n  from: [Deputy]"),
            ("account-manager", "level: mid\nladder:\n  to: [Deputy]")).QuerySelectorAll(".bare").Length.ShouldBe(2);
    }

    [Fact]
    public void A_role_page_shows_the_readiness_for_its_next_rungs_and_leads_to_its_place()
    {
        var site = Site(("account-executive", "level: entry\nladder:\n  to: [account-manager]\n  readiness: You like clients."), ("account-manager", "level: mid\nladder:\n  readiness: You have kept one."));
        var page = site.Page("/roles/account-executive/");
        page.QuerySelectorAll(".ladder .readiness").Select(Words).ShouldBe(["Ready for it when: You have kept one.", "Ready for it when: You like clients."]);
        var address = page.QuerySelector(".whole-ladder a")!.GetAttribute("href")!;
        address.ShouldBe("/career-paths/#rung-account-executive");
        site.Page(Paths).GetElementById("rung-account-executive").ShouldNotBeNull();
    }

    [Fact]
    public void A_guide_without_steps_has_the_page_only_when_the_navigation_asks_for_it_and_says_so()
    {
        var article = $"-- {SiteFixture.ArticlePath} --\n{SiteFixture.SoundArticle()}";
        SiteFixture.Build(article).Files.ShouldNotContain(file => file.Kind == "career paths");
        var page = SiteFixture.Build($"-- site.yml --\n{SiteFixture.SiteYml.Replace("[roles]", "[roles, career-paths]", StringComparison.Ordinal)}\n{article}").Page(Paths);
        page.QuerySelector(".standfirst")!.TextContent.ShouldBe("The sources behind this guide name no step from one role to another.");
        page.QuerySelectorAll("svg").ShouldBeEmpty();
        page.QuerySelectorAll(".loose a").Length.ShouldBe(1);
    }

    [Fact]
    public void Above_300_roles_each_ladder_has_its_page_and_the_hub_lists_them()
    {
        (string, string)[] roles =
        [
            .. Enumerable.Range(100, 301).Select(i => ($"role-{i}", $"level: mid\n{(i > 100 ? $"ladder:\n  from: [role-{i - 1}]" : "-ladder")}")),
            ("account-executive", "level: entry\nladder:\n  to: [Partner]\nupdated: 2026-01-02"),
        ];
        var site = Site(roles);
        site.Page(Paths).QuerySelectorAll("svg").ShouldBeEmpty();
        site.Page(Paths).QuerySelectorAll(".ways a").Select(link => link.GetAttribute("href")).ShouldBe(["/career-paths/role-100/", "/career-paths/account-executive/"]);
        site.Page("/career-paths/role-100/").QuerySelectorAll(".ladder-drawing a").Length.ShouldBe(301);
        site.Page("/roles/role-200/").QuerySelector(".whole-ladder a")!.GetAttribute("href").ShouldBe("/career-paths/role-100/#rung-role-200");
        site.Text("sitemap.xml").ShouldContain("<loc>https://guide.example/career-paths/account-executive/</loc>\n    <lastmod>2026-01-02T00:00:00Z</lastmod>");
        site.Page("/career-paths/account-executive/").Title.ShouldBe("From account executive upwards (UK): the ladder | Test guide");
    }

    private static IDocument Build(params (string Slug, string Front)[] roles) => Site(roles).Page(Paths);

    private static SiteFixture Site(params (string Slug, string Front)[] roles) => SiteFixture.Build(string.Concat(roles.Select(role =>
        $"-- roles/account-management/{role.Slug}.md --\n{SiteFixture.SoundArticle($"title: {char.ToUpperInvariant(role.Slug[0])}{role.Slug[1..].Replace('-', ' ')}\n{role.Front}")}")));

    private static string Words(IElement element) => string.Join(
        ' ', element.Descendants<IText>().SelectMany(text => text.Data.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)));
}
