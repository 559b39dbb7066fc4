using RoleGuide.Model;
using RoleGuide.Tests.Fixtures;
using static RoleGuide.Tests.Fixtures.Messages;

namespace RoleGuide.Tests.Content.Agreement;

public sealed class NavigationTests
{
    private const string Page = "---\ntitle: About\nsummary: What this guide is, who writes it and how.\nupdated: 2026-11-21\n---\n\nPeople.\n";

    [Fact]
    public void The_navigation_names_what_there_is() => AboutNavigation("[roles, abuot]").ShouldBe(
        $"""
        input/site.yml:7:21: error RG410: The navigation names "abuot", which is neither a generated kind of page nor a text page. Expected one of {string.Join(", ", GeneratedKinds.All.Select(kind => kind.Id))}, about.
             7 | navigation: [roles, abuot]
               |                     ^^^^^
                hint: Did you mean "about"?
        """);

    [Fact]
    public void A_page_that_the_navigation_does_not_name_is_a_warning() => AboutNavigation("[roles]").ShouldBe(
            """
            input/pages/about.md:1:1: warning RG411: Few readers find this page: the navigation of site.yml does not name it. Expected "about" among its entries.
                    hint: Add about to navigation.
            """);

    [Fact]
    public void A_navigation_that_could_not_be_read_misses_no_page() => AboutNavigation("about").ShouldBe(
            """
            input/site.yml:7:13: error RG105: Found a single value. Expected a list, each item an id such as account-manager.
                 7 | navigation: about
                   |             ^^^^^
                    hint: Write [about], with brackets.
            """);

    [Fact]
    public void A_navigation_with_a_mistake_misses_no_page() => AboutNavigation("[roles, About us]").ShouldBe(
            """
            input/site.yml:7:21: error RG115: "About us" is not an id. Expected lower-case letters, digits and single hyphens, such as account-manager.
                 7 | navigation: [roles, About us]
                   |                     ^^^^^^^^
                    hint: Did you mean "about-us"?
            """);

    [Fact]
    public void A_navigation_that_names_all_is_sound() => AboutNavigation("[roles, about]").ShouldBe("");

    private static string AboutNavigation(string navigation) =>
        AboutSite($"-- {SiteFixture.ArticlePath} --\n{SiteFixture.SoundArticle()}-- site.yml --\n{SiteFixture.SiteYml.Replace("[roles]", navigation, StringComparison.Ordinal)}\n-- pages/about.md --\n{Page}");
}
