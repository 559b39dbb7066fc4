using static RoleGuide.Tests.Fixtures.Messages;

namespace RoleGuide.Tests.Content.Agreement;

public sealed class TitleTests
{
    [Fact]
    public void A_title_leads_to_one_role_in_a_region() =>
        AboutSite(Role("aaa", "Account manager") + Role("bbb", "Client manager", "aliases: [Customer manager, account MANAGER]")).ShouldBe(
            """
            input/roles/account-management/bbb.md:7:29: error RG406: "account MANAGER" already leads to another role in the region "uk". Expected each title and alias once within a region.
                 7 | aliases: [Customer manager, account MANAGER]
                   |                             ^^^^^^^^^^^^^^^
                    hint: Make the title more exact, or leave the alias out.
                    input/roles/account-management/aaa.md:2:8: first written here
            """);

    [Fact]
    public void A_title_shared_in_two_regions_is_one_mistake() =>
        AboutSite(Role("aaa", "Account manager", "regions: [uk, us]") + Role("bbb", "Account manager", "regions: [us, uk]")).ShouldBe(
            """
            input/roles/account-management/bbb.md:2:8: error RG406: "Account manager" already leads to another role in the region "us". Expected each title and alias once within a region.
                 2 | title: Account manager
                   |        ^^^^^^^^^^^^^^^
                    hint: Make the title more exact, or leave the alias out.
                    input/roles/account-management/aaa.md:2:8: first written here
            """);

    [Fact]
    public void Two_roles_of_different_regions_may_share_a_title() => AboutSite(Role("aaa", "Account manager", "regions: [uk]") + Role("bbb", "Account manager", "regions: [us]")).ShouldBe("");

    [Fact]
    public void An_alias_that_repeats_the_title_of_its_own_article_is_told_so() => About("aliases: [Account Manager]").ShouldBe(
            """
            input/roles/account-management/account-manager.md:7:11: error RG406: "Account Manager" stands twice among the title and the aliases of this article. Expected each once; capitals make no difference.
                 7 | aliases: [Account Manager]
                   |           ^^^^^^^^^^^^^^^
                    hint: Leave the second one out.
                    input/roles/account-management/account-manager.md:2:8: first written here
            """);

    [Fact]
    public void A_role_with_an_article_is_named_by_its_id() =>
        AboutSite(Role("aaa", "Account manager", "ladder: { to: [client Director] }") + Role("bbb", "Account director", "aliases: [Client director]")).ShouldBe(
            """
            input/roles/account-management/aaa.md:7:16: warning RG604: "client Director" is the title or an alias of an article of the guide. Expected its id, so that the page can link to it.
                 7 | ladder: { to: [client Director] }
                   |                ^^^^^^^^^^^^^^^
                    hint: Write bbb.
                    input/roles/account-management/bbb.md:2:8: the article
            """);

    [Fact]
    public void A_title_of_another_region_is_another_job() =>
        AboutSite(Role("aaa", "Account manager", "at-a-glance: { reports-to: [Account director] }") + Role("bbb", "Account director", "regions: [us]")).ShouldBe("");

    [Fact]
    public void A_role_that_is_only_named_has_no_article() => About("at-a-glance: { reports-to: [VP of sales] }").ShouldBe("");

    [Fact]
    public void Every_place_that_names_a_role_is_checked() =>
        About("at-a-glance: { reports-to: [gone-a] }\nladder: { from: [gone-b], to: [gone-c] }\ncompare:\n  - { with: gone-d, verdict: The two are not alike. }\nrelated: [gone-e]")
            .Split("error RG601").Length.ShouldBe(6);
}
