using RoleGuide.Checks;
using RoleGuide.Tests.Fixtures;
using static RoleGuide.Tests.Fixtures.Messages;

namespace RoleGuide.Tests.Content.Agreement;

public sealed class RepetitionTests
{
    private const string Summary = "summary: An account manager keeps clients and their agency together, day by day.";

    [Fact]
    public void Two_articles_have_two_summaries() =>
        AboutSite(Role("aaa", "Account manager", Summary) + Role("bbb", "Account director", Summary)).ShouldBe(
            """
            input/roles/account-management/bbb.md:3:10: warning RG608: Another page has this summary already. Expected a summary of its own for each page; capitals make no difference.
                 3 | summary: An account manager keeps clients and their agency together, day by day.
                   |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                    hint: Say what sets this page apart.
                    input/roles/account-management/aaa.md:3:10: first written here
            """);

    [Fact]
    public void An_article_does_not_repeat_the_summary_of_its_category() =>
        AboutSite(Role("aaa", "Account manager", Summary) + Categories("Account management", Summary["summary: ".Length..])).ShouldBe(
            """
            input/roles/account-management/aaa.md:3:10: warning RG608: Another page has this summary already. Expected a summary of its own for each page; capitals make no difference.
                 3 | summary: An account manager keeps clients and their agency together, day by day.
                   |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                    hint: Say what sets this page apart.
                    input/categories.yml:3:12: first written here
            """);

    [Fact]
    public void A_text_page_does_not_repeat_a_summary_in_capitals() =>
        AboutPages(Role("aaa", "Account manager", Summary) + Page("about", "About us", Summary["summary: ".Length..].ToUpperInvariant())).ShouldBe(
            """
            input/pages/about.md:3:10: warning RG608: Another page has this summary already. Expected a summary of its own for each page; capitals make no difference.
                 3 | summary: AN ACCOUNT MANAGER KEEPS CLIENTS AND THEIR AGENCY TOGETHER, DAY BY DAY.
                   |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                    hint: Say what sets this page apart.
                    input/roles/account-management/aaa.md:3:10: first written here
            """);

    [Fact]
    public void Summaries_that_are_missing_are_not_the_same() =>
        AboutSite(Role("aaa", "Account manager", "-summary:") + Role("bbb", "Account director", "-summary:")).ShouldNotContain("RG608");

    [Fact]
    public void Two_text_pages_have_two_titles() =>
        AboutPages(Role("aaa", "Account manager") + Page("about", "About us", "What this guide is, who writes it and how.") + Page("team", "about us", "Who writes this guide, and who reads it first.")).ShouldBe(
            """
            input/pages/team.md:2:8: error RG609: Another page has the title "about us" already. Expected a title of its own for each page; capitals make no difference.
                 2 | title: about us
                   |        ^^^^^^^^
                    hint: Make the title more exact.
                    input/pages/about.md:2:8: first written here
            """);

    [Fact]
    public void The_tagline_which_heads_the_home_page_is_no_title_of_another() =>
        AboutSite($"-- site.yml --\n{SiteFixture.SiteYml.Replace("A guide that exists for tests alone.", "Account Manager.", StringComparison.Ordinal)}\n" + Role("aaa", "Account manager")).ShouldBe(
            """
            input/site.yml:2:10: error RG609: Another page has the title "Account Manager" already. Expected a title of its own for each page; capitals make no difference.
                 2 | tagline: Account Manager.
                   |          ^^^^^^^^^^^^^^^^
                    hint: Make the title more exact.
                    input/roles/account-management/aaa.md:2:8: first written here
            """);

    [Fact]
    public void A_text_page_does_not_take_the_title_of_a_category() =>
        AboutPages(Role("aaa", "Account manager") + Categories("About us", "Roles that win, keep and grow client accounts.") + Page("about", "About us", "What this guide is, who writes it and how.")).ShouldBe(
            """
            input/pages/about.md:2:8: error RG609: Another page has the title "About us" already. Expected a title of its own for each page; capitals make no difference.
                 2 | title: About us
                   |        ^^^^^^^^
                    hint: Make the title more exact.
                    input/categories.yml:2:10: first written here
            """);

    [Fact]
    public void A_text_page_does_not_take_the_title_of_a_role() =>
        AboutPages(Role("aaa", "Account manager") + Page("about", "account manager", "What this guide is, who writes it and how.")).ShouldBe(
            """
            input/pages/about.md:2:8: error RG609: Another page has the title "account manager" already. Expected a title of its own for each page; capitals make no difference.
                 2 | title: account manager
                   |        ^^^^^^^^^^^^^^^
                    hint: Make the title more exact.
                    input/roles/account-management/aaa.md:2:8: first written here
            """);

    [Fact]
    public void A_category_may_be_called_as_one_of_its_roles()
    {
        var site = SiteFixture.Build(Role("aaa", "Account manager") + Categories("Account manager", "Roles that win, keep and grow client accounts."));

        site.Printed.ShouldNotContain("RG60");
        DeepCheck.Run(site.Files).ShouldBeEmpty();
    }

    [Fact]
    public void A_text_page_does_not_take_the_title_of_a_generated_page() =>
        AboutPages(Role("aaa", "Account manager") + Page("about", "Salary Guide", "What this guide is, who writes it and how.")).ShouldBe(
            """
            input/pages/about.md:2:8: error RG609: The build makes a page with the title "Salary Guide" by itself. Expected a title that no other page has; capitals make no difference.
                 2 | title: Salary Guide
                   |        ^^^^^^^^^^^^
                    hint: Make the title more exact.
            """);

    [Fact]
    public void Two_categories_have_two_titles() =>
        AboutSite(Role("aaa", "Account manager") + Categories("Account management", "Roles that win, keep and grow client accounts.")
            + "- id: sales\n  title: Account management\n  summary: Roles that sell what an agency makes, and no more.\n").ShouldBe(
            """
            input/categories.yml:5:10: error RG609: Another page has the title "Account management" already. Expected a title of its own for each page; capitals make no difference.
                 5 |   title: Account management
                   |          ^^^^^^^^^^^^^^^^^^
                    hint: Make the title more exact.
                    input/categories.yml:2:10: first written here
            """);

    [Fact]
    public void The_foot_of_every_page_leads_to_text_pages_that_the_navigation_leaves_out()
    {
        var site = SiteFixture.Build(Role("aaa", "Account manager") + Page("team", "Our team", "Who writes this guide, and who reads it first."));

        site.Page("/roles/aaa/").QuerySelectorAll(".footer-more a").Select(link => $"{link.TextContent} {link.GetAttribute("href")}").ShouldContain("Our team /team/");
        DeepCheck.Run(site.Files).ShouldBeEmpty();
    }

    [Fact]
    public void The_foot_does_not_repeat_the_navigation()
    {
        var site = SiteFixture.Build(
            $"-- site.yml --\n{SiteFixture.SiteYml.Replace("[roles]", "[roles, team]", StringComparison.Ordinal)}\n"
            + Role("aaa", "Account manager") + Page("team", "Our team", "Who writes this guide, and who reads it first."));

        site.Page("/roles/aaa/").QuerySelectorAll(".footer-more a").Select(link => link.TextContent).ShouldNotContain("Our team");
    }

    /// <summary>About a site whose navigation names its pages.</summary>
    private static string AboutPages(string literal)
    {
        var named = string.Join(", ", ((string[])["about", "team"]).Where(slug => literal.Contains($"-- pages/{slug}.md --", StringComparison.Ordinal)).Prepend("roles"));
        return AboutSite($"-- site.yml --\n{SiteFixture.SiteYml.Replace("[roles]", $"[{named}]", StringComparison.Ordinal)}\n{literal}");
    }

    private static string Categories(string title, string summary) => $"-- categories.yml --\n- id: account-management\n  title: {title}\n  summary: {summary}\n";

    private static string Page(string slug, string title, string summary) => $"-- pages/{slug}.md --\n---\ntitle: {title}\nsummary: {summary}\nupdated: 2026-11-21\n---\n\nPeople.\n";
}
