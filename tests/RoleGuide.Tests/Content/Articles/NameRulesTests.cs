using RoleGuide.Tests.Fixtures;
using static RoleGuide.Tests.Fixtures.Messages;

namespace RoleGuide.Tests.Content.Articles;

public sealed class NameRulesTests
{
    [Fact]
    public void A_name_with_capitals_and_spaces_cannot_become_an_address() => AboutSite("-- roles/account-management/Account Manager.md --\n" + SiteFixture.SoundArticle()).ShouldBe(
            """
            input/roles/account-management/Account Manager.md:1:1: error RG009: The name "Account Manager" cannot become an address. Expected lower-case letters, digits and single hyphens, at most 80 characters.
                    hint: Rename the file, for example to account-manager.md.
            """);

    [Theory]
    [InlineData("account_manager")]
    [InlineData("account--manager")]
    [InlineData("-manager")]
    [InlineData("café")]
    [InlineData("a.b")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void Other_characters_cannot_become_an_address(string slug) =>
        AboutSite($"-- roles/account-management/{slug}.md --\n" + SiteFixture.SoundArticle()).ShouldContain(" cannot become an address. Expected lower-case letters, digits and single hyphens, at most 80 characters.");

    [Fact]
    public void The_word_of_comparisons_is_kept_for_them() => AboutSite("-- roles/account-management/sales-vs-service.md --\n" + SiteFixture.SoundArticle()).ShouldBe(
            """
            input/roles/account-management/sales-vs-service.md:1:1: error RG009: The name "sales-vs-service" cannot become an address. Expected a name without the word "vs", which marks the addresses of comparisons.
                    hint: Rename the file, for example to account-manager.md.
            """);

    [Fact]
    public void A_name_that_the_build_needs_is_kept_for_it() => AboutSite("-- roles/account-management/index.md --\n" + SiteFixture.SoundArticle()).ShouldBe(
            """
            input/roles/account-management/index.md:1:1: error RG010: The name "index" is reserved. Expected a name that no generated page and no operating system uses.
                    hint: Rename the file.
            """);

    [Theory]
    [InlineData("con")]
    [InlineData("lpt9")]
    [InlineData("404")]
    [InlineData("sitemap-2")]
    [InlineData("compare")]
    public void Names_of_machines_and_of_generated_pages_are_reserved(string slug) =>
        AboutSite($"-- roles/account-management/{slug}.md --\n" + SiteFixture.SoundArticle()).ShouldContain($"error RG010: The name \"{slug}\" is reserved.");

    [Fact]
    public void A_folder_is_a_category() => AboutSite("-- roles/account-managment/account-manager.md --\n" + SiteFixture.SoundArticle()).ShouldBe(
            """
            input/roles/account-managment/account-manager.md:1:1: error RG118: There is no category "account-managment" in categories.yml. Expected the folder of an article to be account-management.
                    hint: Did you mean "account-management"?
            """);

    [Fact]
    public void A_folder_that_resembles_no_category_is_told_where_categories_go() => AboutSite("-- roles/sales/account-manager.md --\n" + SiteFixture.SoundArticle()).ShouldBe(
            """
            input/roles/sales/account-manager.md:1:1: error RG118: There is no category "sales" in categories.yml. Expected the folder of an article to be account-management.
                    hint: Add the category to categories.yml first, or move the article.
            """);
}
