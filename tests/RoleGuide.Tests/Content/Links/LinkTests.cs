using RoleGuide.Tests.Fixtures;
using static RoleGuide.Tests.Fixtures.Messages;

namespace RoleGuide.Tests.Content.Links;

public sealed class LinkTests
{
    [Fact]
    public void A_link_to_the_wrong_folder_is_answered_with_the_right_one() => AboutBody("See [me](../account-managers/account-manager.md).\n").ShouldBe(
            """
            input/roles/account-management/account-manager.md:8:10: error RG401: The link "../account-managers/account-manager.md" leads to roles/account-managers/account-manager.md, where there is neither an article nor a text page. Expected the path of one, relative to this file.
                 8 | See [me](../account-managers/account-manager.md).
                   |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                    hint: Did you mean "account-manager.md"?
            """);

    [Fact]
    public void A_link_without_the_ending_is_answered_with_it() => AboutBody("See [me](account-manager).\n").ShouldBe(
            """
            input/roles/account-management/account-manager.md:8:10: error RG401: The link "account-manager" leads to roles/account-management/account-manager, where there is neither an article nor a text page. Expected the path of one, relative to this file.
                 8 | See [me](account-manager).
                   |          ^^^^^^^^^^^^^^^
                    hint: Did you mean "account-manager.md"?
            """);

    [Fact]
    public void A_misspelt_link_is_answered_with_the_nearest() => AboutBody("See [me](acount-manager.md).\n").ShouldBe(
            """
            input/roles/account-management/account-manager.md:8:10: error RG401: The link "acount-manager.md" leads to roles/account-management/acount-manager.md, where there is neither an article nor a text page. Expected the path of one, relative to this file.
                 8 | See [me](acount-manager.md).
                   |          ^^^^^^^^^^^^^^^^^
                    hint: Did you mean "account-manager.md"?
            """);

    [Fact]
    public void A_link_to_a_data_file_is_no_link_to_a_page() => AboutBody("See [the settings](../../site.yml).\n").ShouldBe(
            """
            input/roles/account-management/account-manager.md:8:20: error RG401: The link "../../site.yml" leads to site.yml, where there is neither an article nor a text page. Expected the path of one, relative to this file.
                 8 | See [the settings](../../site.yml).
                   |                    ^^^^^^^^^^^^^^
            """);

    [Fact]
    public void A_link_to_the_folder_itself_leads_nowhere() => AboutBody("See [everything](../..).\n").ShouldBe(
            """
            input/roles/account-management/account-manager.md:8:18: error RG401: The link "../.." leads to the input folder itself, where there is neither an article nor a text page. Expected the path of one, relative to this file.
                 8 | See [everything](../..).
                   |                  ^^^^^
            """);

    [Fact]
    public void A_link_does_not_lead_out_of_the_folder() => AboutBody("See [secrets](../../../../etc/passwd).\n").ShouldBe(
            """
            input/roles/account-management/account-manager.md:8:15: error RG407: The link "../../../../etc/passwd" leads out of the input folder. Expected the path of an article or a text page, relative to this file.
                 8 | See [secrets](../../../../etc/passwd).
                   |               ^^^^^^^^^^^^^^^^^^^^^^
            """);

    [Fact]
    public void A_link_does_not_lead_out_of_the_folder_in_disguise() => AboutBody("See [secrets](..%2F..%2f../etc/passwd).\n").ShouldBe(
            """
            input/roles/account-management/account-manager.md:8:15: error RG407: The link "..%2F..%2f../etc/passwd" leads out of the input folder. Expected the path of an article or a text page, relative to this file.
                 8 | See [secrets](..%2F..%2f../etc/passwd).
                   |               ^^^^^^^^^^^^^^^^^^^^^^^
            """);

    [Fact]
    public void A_heading_that_is_not_there_is_answered_with_the_nearest() => AboutBody("## Career path\n\nSee [above](#career-paths).\n").ShouldBe(
            """
            input/roles/account-management/account-manager.md:10:13: error RG402: roles/account-management/account-manager.md has no heading "career-paths". Expected a heading in lower case with hyphens, such as "career-path".
                10 | See [above](#career-paths).
                   |             ^^^^^^^^^^^^^
                    hint: Did you mean "career-path"?
            """);

    [Fact]
    public void A_heading_of_another_page_is_looked_for_there() =>
        AboutSite(Role("account-manager", "Account manager", "", "See [pay](planner.md#wages).\n") + Role("planner", "Planner")).ShouldBe(
            """
            input/roles/account-management/account-manager.md:8:11: error RG402: roles/account-management/planner.md has no heading "wages". Expected a heading in lower case with hyphens, such as "career-path".
                 8 | See [pay](planner.md#wages).
                   |           ^^^^^^^^^^^^^^^^
            """);

    [Fact]
    public void A_number_sign_is_followed_by_a_heading() => AboutBody("See [me](account-manager.md#).\n").ShouldBe(
            """
            input/roles/account-management/account-manager.md:8:10: error RG402: The link "account-manager.md#" ends with a number sign that no heading follows. Expected a heading behind it, such as #career-path, or no number sign.
                 8 | See [me](account-manager.md#).
                   |          ^^^^^^^^^^^^^^^^^^^
            """);

    [Theory]
    [InlineData("#responsibilities")]
    [InlineData("#pay")]
    [InlineData("#faq")]
    [InlineData("#q-does-it-pay-well")]
    [InlineData("#duties")]
    [InlineData("account-manager.md#pay")]
    [InlineData("./account-manager.md")]
    [InlineData("../account-management/account-manager.md#q-does-it-pay-well")]
    [InlineData("account%2Dmanager.md")]
    public void Headings_sections_questions_and_old_anchors_can_be_linked_to(string target) =>
        About("anchor-aliases: { duties: responsibilities }\nfaq:\n  - { question: Does it pay well?, answer: It does. }", $"## Responsibilities\n\nSee [there]({target}).\n").ShouldBe("");

    [Theory]
    [InlineData("#sources-disagree")]
    [InlineData("#related")]
    [InlineData("#q-another-question")]
    [InlineData("#")]
    public void A_section_that_the_page_has_not_cannot_be_linked_to(string target) => AboutBody($"See [there]({target}).\n").ShouldContain("error RG402: ");

    [Fact]
    public void A_picture_that_is_not_there_is_answered_with_the_nearest() => AboutPictures("![A desk](../../images/deks.png)").ShouldBe(
            """
            input/roles/account-management/account-manager.md:8:11: error RG408: The picture "../../images/deks.png" leads to images/deks.png, where there is no picture. Expected the path of a file below images/, relative to this file.
                 8 | ![A desk](../../images/deks.png)
                   |           ^^^^^^^^^^^^^^^^^^^^^
                    hint: Did you mean "../../images/desk.png"?
            """);

    [Fact]
    public void A_picture_does_not_lie_outside_the_folder() => AboutPictures("![A desk](../../../desk.png)").ShouldBe(
            """
            input/roles/account-management/account-manager.md:8:11: error RG407: The picture "../../../desk.png" lies outside the input folder. Expected the path of a file below images/, relative to this file.
                 8 | ![A desk](../../../desk.png)
                   |           ^^^^^^^^^^^^^^^^^
            """);

    [Fact]
    public void A_picture_that_is_there_is_sound() => AboutPictures("![A desk](../../images/desk.png)").ShouldBe("");

    [Fact]
    public void Hundreds_of_broken_links_are_answered_one_by_one() =>
        AboutSite(string.Concat(Enumerable.Range(0, 20).Select(number => Role($"role-{number}", $"Role {number}", "", string.Concat(Enumerable.Range(0, 50).Select(link => $"[x](../old/role-{link}-x.md)\n\n"))))))
            .Split("error RG401").Length.ShouldBe(1_001);

    private static string AboutPictures(string body)
    {
        using var folder = InputFolder.From($"-- {SiteFixture.ArticlePath} --\n{SiteFixture.SoundArticle("", body + "\n")}");
        folder.Write("images/desk.png", Pictures.Png(640, 480));
        return SiteFixture.Build(folder).Printed;
    }
}
