using AngleSharp.Dom;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Pages.Updates;

public sealed class ChangesPagesTests
{
    [Fact]
    public void Changes_stand_below_their_months_newest_first()
    {
        var page = SiteFixture.Article(SiteFixture.SoundArticle("""
            updated: 2026-11-21
            changes:
            - { on: 2026-11-21, note: Pay of 2026 added }
            - { on: 2026-11-02, note: A question answered. }
            - { on: 2026-01-02, note: First published. }
            """)).Page("/changes/");

        page.QuerySelector(".standfirst")!.TextContent.ShouldBe("3 changes, newest first, in the words of those who made them.");
        page.QuerySelectorAll("main h2, .recent li").Select(Words).ShouldBe(
        [
            "November 2026",
            "21 November 2026 Account manager Pay of 2026 added.",
            "2 November 2026 Account manager A question answered.",
            "January 2026",
            "2 January 2026 Account manager First published.",
        ]);
        page.QuerySelectorAll("main .labels a").Select(link => link.GetAttribute("href")).ShouldBe(["/feed.xml", "/feed.json"]);
        page.QuerySelectorAll("link[rel=alternate]").Select(link => $"{link.GetAttribute("type")} {link.GetAttribute("href")}").ShouldBe(["application/atom+xml /feed.xml", "application/feed+json /feed.json"]);
        page.Title.ShouldBe("What changed in Test guide");
    }

    [Fact]
    public void The_home_page_leads_there() => RealGuide.Built.Page("/").QuerySelector("a[href='/changes/']").ShouldNotBeNull();

    [Fact]
    public void More_than_one_page_holds_are_split_by_category_and_the_newest_stay_together()
    {
        var notes = string.Concat(Enumerable.Range(0, 43).Select(i => $"- {{ on: {new DateOnly(2026, 11, 21).AddDays(-i):yyyy-MM-dd}, note: Change {i}. }}\n"));
        var site = SiteFixture.Build(string.Join('\n', Enumerable.Range(1, 7).Select(i =>
            $"-- roles/account-management/role-{i}.md --\n{SiteFixture.SoundArticle($"title: Role {i}\nupdated: 2026-11-21\nchanges:\n{notes}")}")));

        var whole = site.Page("/changes/");
        whole.QuerySelector(".standfirst")!.TextContent.ShouldBe("The newest 300 of 301 changes, in the words of those who made them.");
        whole.QuerySelectorAll(".recent li").Length.ShouldBe(300);
        whole.QuerySelector(".parts a")!.GetAttribute("href").ShouldBe("/changes/account-management/");
        site.Page("/changes/account-management/").QuerySelectorAll(".recent li").Length.ShouldBe(301);
        RoleGuide.Checks.DeepCheck.Run(site.Files).ShouldBeEmpty();
    }

    private static string Words(IElement element) => string.Join(' ', element.TextContent.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
