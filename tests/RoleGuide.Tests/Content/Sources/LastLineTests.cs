using RoleGuide.Content.Sources;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Content.Sources;

public sealed class LastLineTests
{
    [Theory]
    [InlineData("one\ntwo\n")]
    [InlineData("one\r\ntwo\r\n")]
    [InlineData("one\ntwo")]
    public void The_last_line_is_shown_without_its_line_end(string text) => SourceText.From("a.md", text).OriginalLine(2).ShouldBe("two");

    [Fact]
    public void An_empty_text_has_an_empty_line() => SourceText.From("a.md", "\n").OriginalLine(1).ShouldBe("");

    [Fact]
    public void A_mistake_in_the_last_line_is_underlined_right_below_it() =>
        SiteFixture.Article(SiteFixture.SoundArticle(body: "You answer <b>.\n")).Printed.ShouldBe(
            """
            input/roles/account-management/account-manager.md:8:12: error RG301: Raw HTML "<b>" is not allowed in articles. Expected Markdown only.
                 8 | You answer <b>.
                   |            ^^^
                    hint: Write **strong** for strong text.
            """);
}
