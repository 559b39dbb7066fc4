using RoleGuide.Diagnostics;

namespace RoleGuide.Tests.Content.Markdown;

public sealed class HeadingTests
{
    [Fact]
    public void Headings_are_named_and_listed()
    {
        var read = Reading.Body("## What moves the *pay*?[^1]\n\n### Base & `bonus`\n\nPay\n---\n\n## Pay\n\n[^1]: x");

        read.Diagnostics.ShouldBeEmpty();
        read.Value.Headings.ShouldBe(
        [
            new(2, "What moves the pay?", "s-what-moves-the-pay", 1, 1, 28),
            new(3, "Base & bonus", "s-base-bonus", 3, 1, 18),
            new(2, "Pay", "s-pay", 5, 1, 3),
            new(2, "Pay", "s-pay-2", 8, 1, 6),
        ]);
        read.Value.Headings.Select(heading => heading.Slug).ShouldBe(["what-moves-the-pay", "base-bonus", "pay", "pay-2"]);
        read.Value.Prose.Markup.ShouldContain("<h3 id=\"s-base-bonus\"><a href=\"#s-base-bonus\">Base &amp; <code>bonus</code></a></h3>\n");
        read.Value.Prose.Markup.ShouldContain("<h2 id=\"s-pay-2\"><a href=\"#s-pay-2\">Pay</a></h2>\n");
    }

    [Theory]
    [InlineData("## What [moves](https://pay.example/) it")]
    [InlineData("## What moves it?[^1]\n\n[^1]: Much.")]
    public void A_heading_with_a_link_of_its_own_is_none_itself(string text)
    {
        var markup = Reading.Body(text).Value.Prose.Markup;

        markup.ShouldStartWith("<h2 id=\"s-what-moves-it\">What ");
        markup.ShouldNotContain("href=\"#s-what-moves-it\"");
    }

    [Fact]
    public void Places_count_from_the_start_of_the_file()
    {
        var source = RoleGuide.Content.Sources.SourceText.From("x.md", "---\na: b\n---\n## Pay <b>");

        var read = RoleGuide.Content.Markdown.MarkdownReader.ReadBody(source, 13, [], new RoleGuide.Content.Sources.SharedTexts());

        read.Value.Headings.ShouldHaveSingleItem().SpotIn("x.md").ShouldBe(new SourceSpot("x.md", 4, 1, 10));
        read.Diagnostics.ShouldHaveSingleItem().Spot.ShouldBe(new SourceSpot("x.md", 4, 8, 3));
    }

    [Fact]
    public void A_skipped_level_is_refused_once() => Reading.Mistakes("## Pay\n\n#### Bonus\n\n##### Cap").ShouldBe(
        """
        x.md:3:1: error RG302: The heading "Bonus" is at level 4, but the heading above it is at level 2. Expected level 3 at most.
          Start the line with ### instead of ####.
            #### Bonus
            ^^^^^^^^^^
        """);

    [Fact]
    public void The_first_heading_has_level_2() => Reading.Mistakes("### Pay").ShouldBe(
        """
        x.md:1:1: error RG302: The first heading "Pay" is at level 3. Expected level 2.
          Start the line with ## instead of ###.
            ### Pay
            ^^^^^^^
        """);

    [Fact]
    public void Level_1_belongs_to_the_title() => Reading.Mistakes("Pay\n===\n\n### Bonus").ShouldBe(
        """
        x.md:1:1: error RG303: The heading "Pay" is at level 1, which belongs to the title of the article. Expected level 2 or deeper.
          Take out the line of equals signs below it; start the line with ## if it is a heading.
            Pay
            ^^^
        """);

    [Fact]
    public void A_heading_has_words() => Reading.Mistakes("## Pay\n\n##\n\n## &nbsp;").ShouldBe(
        """
        x.md:3:1: error RG304: The heading has no text. Expected words that name the section.
            ##
            ^^
        x.md:5:1: error RG304: The heading has no text. Expected words that name the section.
            ## &nbsp;
            ^^^^^^^^^
        """);
}
