using System.Text.RegularExpressions;

namespace RoleGuide.Tests.Content.Markdown;

public sealed partial class FootnoteTests
{
    [Fact]
    public void Footnotes_stand_at_the_end_in_the_order_of_their_marks() =>
        Reading.Markup("a[^b] c[^a] d[^b]\n\n[^a]: A\n[^b]: B\n\n    C\n\nlast").ShouldBe(
            """
            <p>a<sup><a href="#fn-1" id="fnref-1" aria-label="Footnote 1">1</a></sup> c<sup><a href="#fn-2" id="fnref-2" aria-label="Footnote 2">2</a></sup> d<sup><a href="#fn-1" id="fnref-1-2" aria-label="Footnote 1">1</a></sup></p>
            <p>last</p>
            <section class="footnotes" role="doc-endnotes" aria-label="Footnotes">
            <ol>
            <li id="fn-1">
            <p>B</p>
            <p>C <a href="#fnref-1" class="footnote-back" aria-label="Back to the text, place 1">↩</a> <a href="#fnref-1-2" class="footnote-back" aria-label="Back to the text, place 2">↩</a></p>
            </li>
            <li id="fn-2">
            <p>A <a href="#fnref-2" class="footnote-back" aria-label="Back to the text">↩</a></p>
            </li>
            </ol>
            </section>

            """);

    [Fact]
    public void A_footnote_may_refer_to_another_one() => Reading.Markup("a[^1]\n\n[^1]: b[^2]\n[^2]:\n    - c").ShouldContain(
        """
        <li id="fn-1">
        <p>b<sup><a href="#fn-2" id="fnref-2" aria-label="Footnote 2">2</a></sup> <a href="#fnref-1" class="footnote-back" aria-label="Back to the text">↩</a></p>
        </li>
        <li id="fn-2">
        <ul>
        <li>c</li>
        </ul>
        <p> <a href="#fnref-2" class="footnote-back" aria-label="Back to the text">↩</a></p>
        </li>
        """);

    [Fact]
    public void A_mark_in_a_description_leaves_no_footnote() =>
        Reading.Mistakes("![a[^1]](b.png)\n\n[^1]: c\n").ShouldStartWith("x.md:3:1: error RG319: No mark leads to the footnote \"1\"");

    [Theory]
    [InlineData("a[^1][^2]", "a(1)(2)")]
    [InlineData("a[^2][^1][^2]", "a(1)(2)(1)")]
    [InlineData("a[^1][] b[^2]", "a(1) b(2)")]
    [InlineData("a[^1][b] c[^2]\n\n[b]: b.md", "a(1)<a href=\"{b.md}\">b</a> c(2)")]
    [InlineData("a\\[^1][^1][^2]", "a[^1](1)(2)")]
    [InlineData("*a[^1]*[^2]", "<em>a(1)</em>(2)")]
    [InlineData("[a][^1] b[^2]", "[a](1) b(2)")]
    [InlineData("[a [b][^1] c[^2]", "[a [b](1) c(2)")]
    [InlineData("[a [*b*][^1] c] d[^2]", "[a [<em>b</em>](1) c] d(2)")]
    [InlineData("[c][^1] [d [C][^2]\n\n[c]: b.md", "<a href=\"{b.md}\">c</a>(1) [d <a href=\"{b.md}\">C</a>(2)")]
    [InlineData("[a [b](c.md)][^1][^2]", "[a <a href=\"{c.md}\">b</a>](1)(2)")]
    public void Marks_may_stand_side_by_side(string text, string expected) => Shown(text + "\n\n[^1]: One\n\n[^2]: Two\n").ShouldStartWith($"<p>{expected}</p>\n");

    [Theory]
    [InlineData("Great![^1] b", "Great!(1) b")]
    [InlineData("Great![a][^1]", "Great![a](1)")]
    [InlineData("[Great![^1] b", "[Great!(1) b")]
    [InlineData("![a](b.png)![^1]", "<img {b.png} alt=\"a\" loading=\"lazy\" decoding=\"async\">!(1)")]
    public void An_exclamation_mark_before_a_mark_stays(string text, string expected) => Shown(text + "\n\n[^1]: One\n").ShouldStartWith($"<p>{expected}</p>\n");

    [Theory]
    [InlineData("## H\n\ntext", "<h2 id=\"s-h\"><a href=\"#s-h\">H</a></h2>\n<p>text</p>\n")]
    [InlineData("- item\n- item", "<ul>\n<li>item</li>\n<li>item</li>\n</ul>\n")]
    [InlineData("1. item", "<ol>\n<li>item</li>\n</ol>\n")]
    [InlineData("> quote", "<blockquote>\n<p>quote</p>\n</blockquote>\n")]
    [InlineData("```\ncode\n```", "<pre tabindex=\"0\"><code>code\n</code></pre>\n")]
    public void A_block_right_below_a_footnote_is_no_part_of_it(string below, string expected) =>
        Shown("a[^1]\n\n[^1]: One\ntwo\n" + below + "\n").ShouldStartWith($"<p>a(1)</p>\n{expected}<section class=\"footnotes\"");

    [Fact]
    public void The_definition_of_a_link_right_below_a_footnote_is_one() => Shown("[b][b] a[^1]\n\n[^1]: One\n[b]: b.md\n").ShouldStartWith("<p><a href=\"{b.md}\">b</a> a(1)</p>\n");

    [Theory]
    [InlineData("[^1]: One\n    two")]
    [InlineData("[^1]: One\n2026 and\n#two")]
    [InlineData("[^1]:\n    - item")]
    public void What_goes_on_in_a_footnote_is_a_part_of_it(string text) => Shown("a[^1]\n\n" + text + "\n").ShouldStartWith("<p>a(1)</p>\n<section class=\"footnotes\"");

    [Fact]
    public void A_mark_with_an_address_behind_it_is_a_link() => Shown("a [^1](b.md) b[^1]\n\n[^1]: One").ShouldStartWith("<p>a <a href=\"{b.md}\">^1</a> b(1)</p>\n");

    [Fact]
    public void No_link_goes_around_a_mark() => Reading.Mistakes("See [a[^1]](b.md).\n\n[^1]: c\n").ShouldStartWith("x.md:1:5: error RG318: \"[a]\" makes no link");

    [Theory]
    [InlineData("[^1]: One")]
    [InlineData("C\n:   D\n\n[^1]: One")]
    [InlineData("[^1]: One\n\nE\n:   F")]
    [InlineData("- C\n  :   D\n\n[^1]: One")]
    [InlineData("1. C\n   D\n   :   E\n\n[^1]: One")]
    [InlineData("> C\n> :   D\n\n[^1]: One")]
    public void A_footnote_may_stand_behind_a_list_of_definitions(string text)
    {
        var shown = Shown("a[^1]\n\nA\n:   B\n\n" + text);
        shown.ShouldContain("<dt>A</dt>\n<dd>B</dd>\n");
        shown.ShouldContain("<p>One ");
    }

    [Fact]
    public void Definitions_with_a_blank_line_between_them_are_one_list() =>
        Reading.Markup("A\n:   B\n\nC\n:   D\n").ShouldBe("<dl>\n<dt>A</dt>\n<dd>B</dd>\n<dt>C</dt>\n<dd>D</dd>\n</dl>\n");

    [Theory]
    [InlineData("> a[^1]\n>\n> [^1]: https://example.com\n", 3)]
    [InlineData("- a[^1]\n\n  [^1]: word\n", 3)]
    public void The_text_of_a_footnote_in_a_list_or_quote_is_told(string text, int line) =>
        Reading.Mistakes(text).ShouldContain($"x.md:{line}:3: error RG319: The text of the footnote \"1\" stands inside of a list or a quote");

    [Theory]
    [InlineData("> a[^1]\n>\n> [^1]: word\n")]
    [InlineData("- a[^1]\n\n  [^1]: word\n")]
    public void A_mark_of_a_footnote_in_a_list_or_quote_leads_nowhere(string text) => Reading.Body(text).Value.Prose.Holes.ShouldBeEmpty();

    [Theory]
    [InlineData("https://example.com[^1]. b", "https://example.com")]
    [InlineData("https://example.com/b_c[^1]", "https://example.com/b_c")]
    [InlineData("https://example.com/b[c[^1]", "https://example.com/b[c")]
    [InlineData("www.example.com[^1][^1]", "www.example.com")]
    [InlineData("(https://example.com/)[^1]", "https://example.com/")]
    [InlineData("https://example.com/b c[^1]", "https://example.com/b")]
    public void An_address_ends_before_a_mark(string text, string address)
    {
        var shown = Shown("a " + text + "\n\n[^1]: One\n");
        shown.ShouldContain($">{address}</a>");
        shown.ShouldContain("(1)");
    }

    [Fact]
    public void A_footnote_without_a_mark_is_told() => Reading.Mistakes("a\n\n[^n]: Nobody reads this.\n").ShouldBe(
        """
        x.md:3:1: error RG319: No mark leads to the footnote "n", so readers would not see its text. Expected a mark [^n] in the text.
          Write [^n] right behind the words that it belongs to, or take the footnote out.
            [^n]: Nobody reads this.
            ^^^^
        """);

    [Fact]
    public void A_second_footnote_of_one_name_is_told() => Reading.Mistakes("a[^n]\n\n[^n]: One\n[^N]: Two\n").ShouldBe(
        """
        x.md:4:1: error RG319: The label "^N" has been defined before, so readers would not see what this line says. Expected one definition for each label.
          Give one of the two another label, here and where it is used, or take it out.
            [^N]: Two
            ^^^^
        """);

    /// <summary>The markup with each mark as its number in parentheses.</summary>
    private static string Shown(string text) => Mark().Replace(Reading.Markup(text), "(${number})");

    [GeneratedRegex("<sup>[^/]*>(?<number>[0-9]+)</a></sup>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mark();
}
