namespace RoleGuide.Tests.Content.Markdown;

public sealed class BrokenMarksTests
{
    [Fact]
    public void A_heading_without_its_space_is_told() => Reading.Mistakes("## A\n\n##Bonus *and* more\n").ShouldBe(
        """
        x.md:3:1: error RG317: "##Bonus and more" is not read as a heading, because no space follows its number signs. Expected one there.
          Write ## and a space before the words; put a backslash first if the signs are meant as text.
            ##Bonus *and* more
            ^^^^^^^^^^^^^^^^^^
        """);

    [Fact]
    public void It_is_found_in_the_middle_of_a_paragraph() => Reading.Mistakes("You read.\n###Bonus\nYou write.\n").ShouldBe(
        """
        x.md:2:1: error RG317: "###Bonus" is not read as a heading, because no space follows its number signs. Expected one there.
          Write ### and a space before the words; put a backslash first if the signs are meant as text.
            ###Bonus
            ^^^^^^^^
        """);

    [Fact]
    public void A_link_with_a_space_in_its_path_is_none() => Reading.Mistakes("See the [account director](account director.md).\n").ShouldBe(
        """
        x.md:1:9: error RG318: "[account director]" makes no link, and readers would see its brackets. Expected (target) right behind it, with both parentheses and without spaces in the target.
          Write [text](path-without-spaces.md); put a backslash before brackets that are meant as text.
            See the [account director](account director.md).
                    ^^^^^^^^^^^^^^^^^^
        """);

    [Fact]
    public void A_label_that_is_defined_nowhere_makes_no_link() => Reading.Mistakes("See the [director][d].\n").ShouldBe(
        """
        x.md:1:9: error RG318: The label "d" is defined nowhere, so this makes no link and readers would see its brackets. Expected a line such as [label]: target.md in this text.
          Write the target itself, [text](target), or a space between two pairs of brackets that are meant as text.
            See the [director][d].
                    ^^^^^^^^^^^^^
        """);

    [Fact]
    public void A_footnote_needs_its_text() => Reading.Mistakes("London pays more.[^1]\n").ShouldBe(
        """
        x.md:1:18: error RG318: The footnote "1" has no text, so readers would see its brackets. Expected a line that starts with [^1]: in this text.
          Write the footnote's text on a line of its own at the margin, behind an empty line and outside of lists and quotes, or take the mark out.
            London pays more.[^1]
                             ^^^^
        """);

    [Fact]
    public void A_link_around_a_link_is_none() => Reading.Mistakes("See [a [b](c.md)](d.md).\n").Split('\n')[0].ShouldBe(
        "x.md:1:5: error RG318: \"[a b]\" makes no link, and readers would see its brackets. Expected (target) right behind it, with both parentheses and without spaces in the target.");

    [Theory]
    [InlineData("Dear [Hiring manager], I work at [Company].")]
    [InlineData("At [Company] (the best) and [Company] [Town].")]
    [InlineData("\\##Bonus and \\[text\\](no link.md) and \\[a\\]\\[b\\] and \\[^1]")]
    [InlineData("`##Bonus` `[text](no link.md)` `[a][b]` `[^1]`")]
    [InlineData("#1 of the list, and # alone, and ##")]
    [InlineData("[sound](https://a.example), [sound][a] and a note.[^n]\n\n[a]: https://a.example\n\n[^n]: Text.")]
    [InlineData("```\n##Bonus\n[a](b c.md)\n```")]
    [InlineData("- [ ] to do\n- [x] done")]
    [InlineData("Items [1] (2) and [3].")]
    public void What_is_meant_as_text_stays_text(string text) => Reading.Mistakes(text + "\n").ShouldBe("");

    [Fact]
    public void Thousands_of_brackets_cost_no_more_than_their_number()
    {
        foreach (var brackets in (string[])["[^", "][", "](", "[a"])
        {
            Reading.Body(string.Concat(Enumerable.Repeat(brackets, 500)) + new string('x', 5000)).Diagnostics.ShouldNotContain(one => one.Code == "RG312");
        }
    }
}
