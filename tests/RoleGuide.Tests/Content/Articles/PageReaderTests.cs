using RoleGuide.Tests.Fixtures;
using static RoleGuide.Tests.Fixtures.Messages;

namespace RoleGuide.Tests.Content.Articles;

public sealed class PageReaderTests
{
    private const string About = "---\ntitle: About\nsummary: What this guide is, who writes it and how.\nupdated: 2026-11-21\n---\n\n## Who writes it\n\nPeople.\n";

    [Fact]
    public void A_page_needs_three_keys() => AboutPage("---\n{ title: About }\n---\n\nText.\n").ShouldBe(
            """
            input/pages/about.md:2:1: error RG102: The key "summary" is missing in the front matter. Expected one plain sentence about the page.
                 2 | { title: About }
                   | ^
                    hint: Add "summary: …".
            input/pages/about.md:2:1: error RG102: The key "updated" is missing in the front matter. Expected the day of the last change that a reader would notice.
                 2 | { title: About }
                   | ^
                    hint: Add "updated: …".
            """);

    [Fact]
    public void A_page_has_no_keys_of_a_role() => AboutPage(About.Replace("updated", "level: mid\nupdated", StringComparison.Ordinal)).ShouldBe(
            """
            input/pages/about.md:4:1: error RG104: Unknown key "level" in the front matter.
                 4 | level: mid
                   | ^^^^^
                    hint: The keys are title, summary, updated, anchor-aliases, silence.
            """);

    [Fact]
    public void A_page_needs_a_text() => AboutPage(About[..(About.LastIndexOf("---", StringComparison.Ordinal) + 4)]).ShouldBe(
            """
            input/pages/about.md:5:1: error RG505: The article has no body. Expected text after the front matter.
                 5 | ---
                   | ^^^
            """);

    [Fact]
    public void A_broken_link_of_a_page_is_shown_in_its_place() => AboutPage(About + "\n[A manager](../roles/account-managers.md)\n").ShouldBe(
            """
            input/pages/about.md:11:13: error RG401: The link "../roles/account-managers.md" leads to roles/account-managers.md, where there is neither an article nor a text page. Expected the path of one, relative to this file.
                11 | [A manager](../roles/account-managers.md)
                   |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                    hint: Did you mean "../roles/account-management/account-manager.md"?
            """);

    [Fact]
    public void A_sound_page_has_nothing_to_report() => AboutPage(About + "\n[A manager](../roles/account-management/account-manager.md#responsibilities), [who](#who-writes-it)\n").ShouldBe("");

    private static string AboutPage(string text) =>
        AboutSite($"-- {SiteFixture.ArticlePath} --\n{SiteFixture.SoundArticle()}-- site.yml --\n{SiteFixture.SiteYml.Replace("[roles]", "[roles, about]", StringComparison.Ordinal)}\n-- pages/about.md --\n{text}");
}
