namespace RoleGuide.Tests.Content.Markdown;

public sealed class EntityTests
{
    [Fact]
    public void An_entity_brings_in_no_character_that_the_reader_refuses() => Reading.Mistakes("a &#65534; **&#x202E;**").ShouldBe(
        """
        x.md:1:3: error RG311: The character U+FFFE is not allowed, neither as it is nor written as an entity. Expected text without control characters and marks of direction.
          Remove it.
            a &#65534; **&#x202E;**
              ^^^^^^^^
        x.md:1:14: error RG311: The character U+202E is not allowed, neither as it is nor written as an entity. Expected text without control characters and marks of direction.
          Remove it.
            a &#65534; **&#x202E;**
                         ^^^^^^^^
        """);

    [Theory]
    [InlineData("## a &#65534;", "&#65534;")]
    [InlineData("[a](b&rlm;.md)", "b&rlm;.md")]
    [InlineData("[a](b.md \"&rlm;\")", "\"&rlm;\"")]
    [InlineData("[a]\n\n[a]: b&rlm;.md", "b&rlm;.md")]
    [InlineData("[a]\n\n[a]: b.md \"&rlm;\"", "\"&rlm;\"")]
    [InlineData("![a](b.png \"&rlm;\")", "\"&rlm;\"")]
    [InlineData("![a &rlm;](b.png)", "![a &rlm;](b.png)")]
    [InlineData("![a](b&rlm;.png)", "b&rlm;.png")]
    [InlineData("```a&rlm;\n```", "a&rlm;")]
    [InlineData("```a b&rlm;\n```", "a")]
    [InlineData("| &#x80; |\n|---|", "&#x80;")]
    [InlineData("&#13;", "&#13;")]
    [InlineData("a\n: &#x7F;", "&#x7F;")]
    public void That_holds_for_every_part_of_a_text(string text, string underlined)
    {
        var mistake = Reading.Body(text).Diagnostics.ShouldHaveSingleItem();

        mistake.Code.ShouldBe("RG311");
        text.Split('\n')[mistake.Spot.Line - 1].Substring(mistake.Spot.Column - 1, mistake.Spot.Length).ShouldBe(underlined);
    }

    [Theory]
    [InlineData("&#9;&NewLine;&nbsp;&#128512;&#0;&#xD800;&nosuch;", "<p>\t\n\u00A0😀\uFFFD\uFFFD&amp;nosuch;</p>\n")]
    [InlineData("`&#x202E;`", "<p><code>&amp;#x202E;</code></p>\n")]
    public void Other_entities_are_decoded_outside_of_code(string text, string markup) => Reading.Markup(text).ShouldBe(markup);
}
