using RoleGuide.Tests.Fixtures;
using static RoleGuide.Tests.Fixtures.Messages;

namespace RoleGuide.Tests.Content.Agreement;

public sealed class DraftTests
{
    private static readonly string s_site =
        Role("account-manager", "Account manager", "related: [planner]", "See [the planner](planner.md).\n") + Role("planner", "Planner", "draft: true");

    [Fact]
    public void What_is_published_names_no_draft_and_links_to_none() => AboutSite(s_site).ShouldBe(
            """
            input/roles/account-management/account-manager.md:7:11: error RG602: The role "planner" is a draft. Expected a role that readers can open.
                 7 | related: [planner]
                   |           ^^^^^^^
                    hint: Leave it out until the draft is published, or publish the draft.
                    input/roles/account-management/planner.md:7:8: the draft
            input/roles/account-management/account-manager.md:9:19: error RG403: The link leads to roles/account-management/planner.md, which is a draft. Expected a page that readers can open.
                 9 | See [the planner](planner.md).
                   |                   ^^^^^^^^^^
                    hint: Leave the link out until the draft is published, or publish the draft.
            """);

    [Fact]
    public void With_drafts_they_are_articles_like_all_others() =>
        SiteFixture.Build(s_site, request => request with { WithDrafts = true }).Printed.ShouldBe("");

    [Fact]
    public void A_draft_may_lead_to_drafts() =>
        AboutSite(Role("account-manager", "Account manager") + Role("aaa", "Role A", "draft: true\nrelated: [bbb]", "See [B](bbb.md).\n") + Role("bbb", "Role B", "draft: true")).ShouldBe("");

    [Fact]
    public void A_draft_is_left_out_of_the_site() =>
        SiteFixture.Build(Role("account-manager", "Account manager") + Role("planner", "Planner", "draft: true")).Files.ShouldNotContain(file => file.Path.Contains("planner"));

    [Fact]
    public void A_draft_is_checked_like_all_others() =>
        AboutSite(Role("account-manager", "Account manager") + Role("planner", "Planner", "draft: true\nlevel: midd", "See [nothing](nothing.md).\n")).ShouldBe(
            """
            input/roles/account-management/planner.md:5:8: error RG110: "midd" is not one of the values that can stand here. Expected entry, junior, mid, senior, lead, director or executive.
                 5 | level: midd
                   |        ^^^^
                    hint: Did you mean "mid"?
            input/roles/account-management/planner.md:9:15: error RG401: The link "nothing.md" leads to roles/account-management/nothing.md, where there is neither an article nor a text page. Expected the path of one, relative to this file.
                 9 | See [nothing](nothing.md).
                   |               ^^^^^^^^^^
            """);

    [Fact]
    public void A_guide_of_drafts_has_nothing_to_publish() => About("draft: true").ShouldBe(
            """
            input/roles/:1:1: error RG607: The guide has no role to publish. Expected at least one article in roles/<category>/ that is no draft.
            """);

    [Fact]
    public void A_guide_of_drafts_can_be_built_with_them() =>
        SiteFixture.Build($"-- {SiteFixture.ArticlePath} --\n{SiteFixture.SoundArticle("draft: true")}", request => request with { WithDrafts = true }).Printed.ShouldBe("");

    [Fact]
    public void A_guide_without_articles_has_nothing_to_publish() => AboutSite("").ShouldBe(
            """
            input/roles/:1:1: error RG607: The guide has no role to publish. Expected at least one article in roles/<category>/ that is no draft.
            """);
}
