using RoleGuide.Checks;
using RoleGuide.Guidance;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Pages;

/// <summary>The page for contributors and what it leads to.</summary>
public sealed class ContributingTests
{
    private const string Contribute = "-- pages/contribute.md --\n---\ntitle: Contribute\nsummary: How to write for this guide without a program on your computer.\nupdated: 2026-01-01\n---\n## How\n\nSo.\n";

    private static string Guide { get; } = $"-- {SiteFixture.ArticlePath} --\n{SiteFixture.SoundArticle()}";

    [Fact]
    public void Without_a_repository_there_is_no_dead_link()
    {
        var page = SiteFixture.Build(Guide + Contribute).Page("/contribute/");

        page.QuerySelectorAll(".prose a:not([href^='#'])").Select(link => link.GetAttribute("href")).ShouldBe(["/contribute/front-matter/"]);
        page.QuerySelector(".prose")!.TextContent.ShouldContain("This copy of the guide does not name the place where its files are kept");
        page.QuerySelector(".edit").ShouldBeNull();
    }

    [Fact]
    public void With_a_repository_every_category_has_a_link_to_begin_with()
    {
        var page = SiteFixture.Build(Guide + Contribute, request => request with { RepositoryUrl = "https://code.example/guide" }).Page("/contribute/");

        var links = page.QuerySelectorAll(".prose ul a");
        links.Select(link => link.TextContent).ShouldBe(["Account management"]);
        links[0].GetAttribute("href")!.ShouldStartWith("https://code.example/guide/new/main/input/roles/account-management?filename=new-role.md&value=---%0Atitle%3A%20FILL%20IN%20");
        page.QuerySelectorAll(".prose a").Select(link => link.GetAttribute("href")).ShouldContain("https://code.example/guide/blob/main/docs/diagnostics.md");
        page.QuerySelector(".prose")!.TextContent.ShouldNotContain("This copy of the guide");
    }

    [Fact]
    public void It_is_linked_from_the_foot_of_every_page_and_the_navigation_need_not_name_it()
    {
        var site = SiteFixture.Build(Guide + Contribute);

        site.Printed.ShouldBe("");
        site.Page("/roles/").QuerySelector(".footer-more a[href='/contribute/']")!.TextContent.ShouldBe("Contribute");
    }

    [Fact]
    public void The_reference_of_the_keys_stands_below_it_and_claims_no_date()
    {
        var site = SiteFixture.Build(Guide + Contribute);
        var page = site.Page("/contribute/front-matter/");

        page.QuerySelector("h1")!.TextContent.ShouldBe("Every key of an article");
        page.QuerySelectorAll("nav[aria-label='Breadcrumb'] a, .breadcrumbs a").Select(link => link.GetAttribute("href")).Distinct().ShouldBe(["/", "/contribute/"]);
        page.QuerySelectorAll(".prose td code").Select(code => code.TextContent).ShouldContain("review-by");
        page.QuerySelector(".labels").ShouldBeNull();
        site.Text("sitemap.xml").ShouldContain("<loc>https://guide.example/contribute/front-matter/</loc>\n  </url>");
        DeepCheck.Run(site.Files).ShouldBeEmpty();
    }

    [Fact]
    public void A_redirect_may_lead_to_the_reference() =>
        SiteFixture.Build($"{Guide}{Contribute}-- redirects.yml --\n- {{ from: /keys/, to: /contribute/front-matter/ }}\n").Printed.ShouldBe("");

    [Fact]
    public void A_guide_without_that_page_has_no_reference()
    {
        var site = SiteFixture.Build(Guide);

        site.Files.ShouldNotContain(file => file.Path.StartsWith("contribute", StringComparison.Ordinal));
    }

    [Fact]
    public void The_guide_that_is_published_has_both()
    {
        RealGuide.Built.Page("/contribute/").QuerySelectorAll(".prose h2").Length.ShouldBe(6);
        RealGuide.Built.Page("/contribute/front-matter/").QuerySelectorAll(".prose table").Length.ShouldBe(KeyReference.Shown.Length);
    }
}
