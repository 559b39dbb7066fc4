namespace RoleGuide.Tests.Content.Markdown;

public sealed class RawHtmlTests
{
    [Fact]
    public void A_tag_within_a_line_is_refused_at_its_place() => Reading.Mistakes("Text\nwith a <br> break.").ShouldBe(
        """
        x.md:2:8: error RG301: Raw HTML "<br>" is not allowed in articles. Expected Markdown only.
          Write a blank line to start a new paragraph.
            with a <br> break.
                   ^^^^
        """);

    [Fact]
    public void Every_tag_of_a_block_is_refused_at_its_place() => Reading.Mistakes("> <div>\n> a <b>c</b>").ShouldBe(
        """
        x.md:1:3: error RG301: Raw HTML "<div>" is not allowed in articles. Expected Markdown only.
          Write a blank line between paragraphs.
            > <div>
              ^^^^^
        x.md:2:5: error RG301: Raw HTML "<b>" is not allowed in articles. Expected Markdown only.
          Write **strong** for strong text.
            > a <b>c</b>
                ^^^
        x.md:2:9: error RG301: Raw HTML "</b>" is not allowed in articles. Expected Markdown only.
          Write **strong** for strong text.
            > a <b>c</b>
                    ^^^^
        """);

    [Fact]
    public void A_comment_over_lines_is_refused_once() => Reading.Mistakes("Text\n\n  <!-- a\n<b>\n-->\n\nText").ShouldBe(
        """
        x.md:3:3: error RG301: Raw HTML "<!-- a" is not allowed in articles. Expected Markdown only.
          Remove the comment: articles have none.
              <!-- a
              ^^^^^^
        """);

    [Theory]
    [InlineData("</div", "</div")]
    [InlineData("a <?php x ?>", "<?php x ?>")]
    [InlineData("a <!DOCTYPE html>", "<!DOCTYPE html>")]
    [InlineData("a <![CDATA[x]]>", "<![CDATA[x]]>")]
    [InlineData("a <a\nhref=\"x\">", "<a href=")]
    [InlineData("<script>alert(1)</script>", "<script>alert(1)</script>")]
    [InlineData("<style>\n* { color: red }\n</style>", "<style>")]
    [InlineData("| a |\n|---|\n| <br> |", "<br>")]
    [InlineData("a\n: <i>", "<i>")]
    [InlineData("## a <i>", "<i>")]
    [InlineData("a[^1]\n\n[^1]: <i>", "<i>")]
    [InlineData("[a <i>](b.md)", "<i>")]
    public void HTML_of_any_kind_in_any_place_is_refused(string text, string html)
    {
        var read = Reading.Body(text);

        var mistake = read.Diagnostics.ShouldHaveSingleItem();
        mistake.Code.ShouldBe("RG301");
        mistake.Message.ShouldStartWith($"Raw HTML \"{html}");
        read.Value.Prose.Markup.ShouldNotContain(html);
    }

    [Theory]
    [InlineData("a `<br>` b", "<p>a <code>&lt;br&gt;</code> b</p>\n")]
    [InlineData("a \\<br> b", "<p>a &lt;br&gt; b</p>\n")]
    [InlineData("1 < 2 > 0", "<p>1 &lt; 2 &gt; 0</p>\n")]
    [InlineData("&lt;br&gt;", "<p>&lt;br&gt;</p>\n")]
    [InlineData("<https://a.example/>", "<p><a rel=\"noopener\" href=\"https://a.example/\">https://a.example/</a></p>\n")]
    [InlineData("```\n<br>\n```", "<pre tabindex=\"0\"><code>&lt;br&gt;\n</code></pre>\n")]
    [InlineData("    <br>", "<pre tabindex=\"0\"><code>&lt;br&gt;\n</code></pre>\n")]
    public void What_only_looks_like_HTML_is_text(string text, string markup) => Reading.Markup(text).ShouldBe(markup);
}
