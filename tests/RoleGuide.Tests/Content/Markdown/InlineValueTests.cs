using RoleGuide.Content.Markdown;
using RoleGuide.Content.Sources;
using RoleGuide.Diagnostics;

namespace RoleGuide.Tests.Content.Markdown;

public sealed class InlineValueTests
{
    [Fact]
    public void A_value_holds_paragraphs_with_emphasis_links_and_code()
    {
        var read = Reading.Inline("Yes, *see* [pay](b.md#pay).\n\n`Or` not: [c](https://c.example)");

        read.Diagnostics.ShouldBeEmpty();
        Reading.Filled(read.Value).ShouldBe(
            "<p>Yes, <em>see</em> <a href=\"{b.md#pay}\">pay</a>.</p>\n<p><code>Or</code> not: <a rel=\"noopener\" href=\"https://c.example\">c</a></p>\n");
        read.Value.Holes.ShouldHaveSingleItem().Spot.ShouldBe(new SourceSpot("x.md", 1, 18, 8));
    }

    [Fact]
    public void Anything_else_is_refused_at_its_place() => Reading.InlineMistakes("## a\n\n- b\n\nc ![d](e.png)").ShouldBe(
        """
        x.md:1:1: error RG313: A heading is not allowed in this value. Expected plain paragraphs, with emphasis, links and code at most.
          Write sentences; if the sign at the start of the line is meant as text, put a backslash before it, or before the full stop of a number.
            ## a
            ^^^^
        x.md:3:1: error RG313: A list is not allowed in this value. Expected plain paragraphs, with emphasis, links and code at most.
          Write sentences; if the sign at the start of the line is meant as text, put a backslash before it, or before the full stop of a number.
            - b
            ^^^
        x.md:5:3: error RG313: An image is not allowed in this value. Expected plain paragraphs, with emphasis, links and code at most.
            c ![d](e.png)
              ^^^^^^^^^^^
        """);

    [Theory]
    [InlineData("1. a", "A list", 1)]
    [InlineData("a\n\n> b", "A quote", 3)]
    [InlineData("> [!NOTE]\n> a", "An alert", 1)]
    [InlineData("    a", "A block of code", 1)]
    [InlineData("a\n```\nb\n```", "A block of code", 2)]
    [InlineData("|a|\n|-|", "A table", 1)]
    [InlineData("***", "A rule", 1)]
    [InlineData("a\n: b", "A list of definitions", 1)]
    [InlineData("a\n\n[^1]: b", "A footnote", 3)]
    [InlineData("a\n\n[b]: c.md", "A link definition", 3)]
    public void Every_kind_of_block_has_its_name(string text, string name, int line)
    {
        var mistake = Reading.Inline(text).Diagnostics.ShouldHaveSingleItem();

        mistake.Code.ShouldBe("RG313");
        mistake.Message.ShouldStartWith(name + " is not allowed");
        mistake.Spot.Line.ShouldBe(line);
    }

    [Theory]
    [InlineData("a <br>", "RG301")]
    [InlineData("<div>\na", "RG301")]
    [InlineData("[a](javascript:b)", "RG306")]
    [InlineData("a &#x202E;", "RG311")]
    [InlineData("a \u202E", "RG311")]
    public void The_rules_for_bodies_hold_for_values(string text, string code) =>
        Reading.Inline(text).Diagnostics.ShouldHaveSingleItem().Code.ShouldBe(code);

    [Fact]
    public void A_limit_passed_leaves_nothing()
    {
        var read = Reading.Inline(new string('*', 201));

        read.Value.ShouldBe(Prose.Empty);
        read.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("RG305");
    }

    [Fact]
    public void An_exception_while_reading_is_a_mistake_with_a_place()
    {
        var whole = new SourceSpot("x.md", 7, 3, 8);

        var read = MarkdownReader.ReadInline("a <b> c", (offset, _) => offset == 0 ? whole : throw new InvalidOperationException(), new SharedTexts());

        read.Value.ShouldBe(Prose.Empty);
        var mistake = read.Diagnostics.ShouldHaveSingleItem();
        mistake.ShouldSatisfyAllConditions(
            () => mistake.Code.ShouldBe("RG312"),
            () => mistake.Spot.ShouldBe(whole),
            () => mistake.Message.ShouldBe("The text could not be read as Markdown (InvalidOperationException). Expected Markdown that the parser understands."));
    }
}
