using RoleGuide.Tests.Fixtures;
using static RoleGuide.Tests.Fixtures.Messages;

namespace RoleGuide.Tests.Content.Links;

public sealed class AddressBookTests
{
    [Fact]
    public void A_copied_article_is_one_mistake()
    {
        var text = SiteFixture.SoundArticle("aliases: [Client lead]\nfaq:\n  - { question: Does it pay well?, answer: It does so in most agencies and in some of the companies they work for. }");
        var printed = AboutSite($"-- roles/account-management/account-manager.md --\n{text}-- roles/client-services/account-manager.md --\n{text}-- categories.yml --\n{SiteFixture.CategoriesYml}\n"
            + "- { id: client-services, title: Client services, summary: Roles that look after clients and their day to day work. }\n");

        printed.ShouldContain("error RG405");
        printed.Split("\ninput/").Length.ShouldBe(1, printed);
    }

    [Fact]
    public void Two_articles_of_one_name_are_both_named() =>
        AboutSite($"{Role("account-manager", "Account manager")}-- roles/sales/account-manager.md --\n{SiteFixture.SoundArticle("title: Key account manager")}-- categories.yml --\n{SiteFixture.CategoriesYml}\n- {{ id: sales, title: Sales, summary: Roles that sell what the company makes to others. }}\n").ShouldBe(
            """
            input/roles/sales/account-manager.md:1:1: error RG405: A second article has the name "account-manager", so both would be /roles/account-manager/. Expected each name once, whatever the folder.
                    hint: Rename one of the files.
                    input/roles/account-management/account-manager.md:1:1: the other article
            """);

    [Fact]
    public void Two_pictures_that_differ_in_capitals_alone_collide()
    {
        using var folder = Folder();
        folder.Write("images/desk.png", Pictures.Png(640, 480));
        folder.Write("images/Desk.png", Pictures.Png(640, 480));
        SiteFixture.Build(folder).Printed.ShouldBe(
            """
            input/images/Desk.png:1:1: error RG009: The name "Desk" cannot become part of an address. Expected lower-case letters, digits and single hyphens, at most 80 characters.
                    hint: Rename the file or its folder, for example to images/team-meeting.png.
            input/images/desk.png:1:1: error RG404: The address /images/desk.png is taken already. Expected an address of its own for each file.
                    hint: Rename one of the files.
                    input/images/Desk.png:1:1: takes the same address
            """);
    }

    [Fact]
    public void A_faulty_article_keeps_its_address_headings_and_role() =>
        AboutSite(
            Role("account-manager", "Account manager", "related: [broken, huge, raw]\nladder: { to: [broken] }", "[a](broken.md), [b](broken.md#pay), [c](broken.md#q-is-it), [d](broken.md#faq), [e](huge.md#any), [f](raw.md#any)\n")
            + Role("broken", "Broken", "\"unclosed")
            + $"-- roles/account-management/huge.md --\n{new string('x', 70_000)}\n"
            + Role("raw", "Raw", "", "## One\n\n<h2>Any</h2>\n")).ShouldBe(
            """
            input/roles/account-management/broken.md:7:1: error RG101: A quoted value is not closed.
                 7 | "unclosed
                   | ^
                    hint: Add the closing quote.
            input/roles/account-management/huge.md:1:1: error RG003: The file has 70,001 bytes. Expected 65,536 at the most.
                    hint: Divide a long text between two files, or make a picture smaller.
            input/roles/account-management/raw.md:10:1: error RG301: Raw HTML "<h2>" is not allowed in articles. Expected Markdown only.
                10 | <h2>Any</h2>
                   | ^^^^
                    hint: To show an angle bracket as text, write \< instead.
            input/roles/account-management/raw.md:10:8: error RG301: Raw HTML "</h2>" is not allowed in articles. Expected Markdown only.
                10 | <h2>Any</h2>
                   |        ^^^^^
                    hint: To show an angle bracket as text, write \< instead.
            """);

    [Fact]
    public void A_heading_that_a_sound_text_lacks_is_missed_whatever_its_front_matter_says() =>
        AboutSite(Role("account-manager", "Account manager", "", "[a](broken.md#duties)\n") + Role("broken", "Broken", "\"unclosed")).ShouldContain("error RG402: roles/account-management/broken.md has no heading \"duties\".");
}
