using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Content.Links;

/// <summary>Which addresses there are, as links and redirects find them.</summary>
public sealed class AddressTests
{
    [Theory]
    [InlineData("/roles/account-manager")]
    [InlineData("/roles/account-manager/")]
    [InlineData("/roles")]
    public void A_redirect_from_a_page_is_refused_with_or_without_its_slash(string from) => Redirect(from, "/").ShouldContain(
        $": error RG421: {from} is the address of a page, so this redirect would never be followed. Expected an address that no page has any more.");

    [Fact]
    public void A_redirect_to_a_category_without_a_role_leads_nowhere() => Redirect("/old/", "/categories/empty/").ShouldContain(
        ": error RG422: /categories/empty/ is the address of no page. Expected the address of a page of this guide.");

    [Theory]
    [InlineData("/a/../b/")]
    [InlineData("/./a/")]
    public void A_redirect_has_no_steps_upwards(string from) => Redirect(from, "/").ShouldContain($": error RG420: \"{from}\" is not an address of the site.");

    [Fact]
    public void A_ladder_that_another_article_gives_can_be_linked_to() => SiteFixture.Build(
        $$"""
        -- roles/account-management/manager.md --
        {{SiteFixture.SoundArticle("title: Manager", "See [the ladder](#ladder).\n")}}
        -- roles/account-management/director.md --
        {{SiteFixture.SoundArticle("title: Director\nladder: { from: [manager] }")}}
        """).Printed.ShouldBe("");

    private static string Redirect(string from, string to) => SiteFixture.Build(
        $$"""
        -- categories.yml --
        {{SiteFixture.CategoriesYml}}
        - { id: empty, title: Empty, summary: A category in which no role has an article of its own yet. }
        -- redirects.yml --
        - { from: {{from}}, to: {{to}} }
        -- {{SiteFixture.ArticlePath}} --
        {{SiteFixture.SoundArticle()}}
        """).Printed;
}
