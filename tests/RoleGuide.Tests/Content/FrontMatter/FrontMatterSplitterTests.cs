using RoleGuide.Tests.Fixtures;
using static RoleGuide.Tests.Fixtures.Messages;

namespace RoleGuide.Tests.Content.FrontMatter;

public sealed class FrontMatterSplitterTests
{
    [Fact]
    public void A_file_without_front_matter_is_told_what_it_is() => AboutText("## Responsibilities\n\nYou answer the client.\n").ShouldBe(
            """
            input/roles/account-management/account-manager.md:1:1: error RG100: The file has no front matter. Expected a first line of three hyphens, the keys, and another line of three hyphens.
                 1 | ## Responsibilities
                   | ^^^^^^^^^^^^^^^^^^^
            """);

    [Fact]
    public void Front_matter_below_an_empty_line_is_told_to_move_up() => AboutText("\n" + SiteFixture.SoundArticle()).ShouldBe(
            """
            input/roles/account-management/account-manager.md:1:1: error RG100: The front matter doesn't start in the first line. Expected the three hyphens there, with nothing before them.
                 1 |
                   | ^
                    hint: Take out the empty lines and spaces at the start of the file.
            """);

    [Fact]
    public void Front_matter_that_is_not_closed_is_the_only_mistake() => AboutText(SiteFixture.SoundArticle().Replace("\n---\n", "\n", StringComparison.Ordinal)).ShouldBe(
            """
            input/roles/account-management/account-manager.md:1:1: error RG100: The front matter is not closed. Expected a line of three hyphens after the keys.
                 1 | ---
                   | ^^^
            """);

    [Fact]
    public void Front_matter_without_keys_is_told_so() => AboutText("---\n# nothing yet\n---\n\nText.\n").ShouldBe(
            """
            input/roles/account-management/account-manager.md:1:1: error RG100: The front matter has no keys. Expected lines such as "title: Account manager" between the two lines of three hyphens.
                 1 | ---
                   | ^^^
            """);

    [Fact]
    public void A_list_in_place_of_the_keys_is_no_front_matter() => AboutText("---\n- title\n- summary\n---\n\nText.\n").ShouldBe(
            """
            input/roles/account-management/account-manager.md:2:1: error RG100: The front matter has no keys. Expected lines such as "title: Account manager" between the two lines of three hyphens.
                 2 | - title
                   | ^
            """);

    [Fact]
    public void Spaces_behind_the_hyphens_do_no_harm() => AboutText(SiteFixture.SoundArticle().Replace("---\n", "---  \n", StringComparison.Ordinal)).ShouldBe("");

    [Fact]
    public void Windows_line_ends_do_no_harm() => AboutText(SiteFixture.SoundArticle().ReplaceLineEndings("\r\n")).ShouldBe("");

    [Fact]
    public void Three_hyphens_below_the_front_matter_belong_to_the_text() => AboutBody("Above.\n\n---\n\nBelow.\n").ShouldBe("");
}
