namespace RoleGuide.Tests.Content.Markdown;

public sealed class FootnoteTests
{
    [Fact]
    public void Footnotes_stand_at_the_end_in_the_order_of_their_marks() =>
        Reading.Markup("a[^b] c[^a] d[^b]\n\n[^a]: A\n[^b]: B\n\n    C\n\n[^unused]: D\n\nlast").ShouldBe(
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
        Reading.Markup("![a[^1]](b.png)\n\n[^1]: c").ShouldBe("<p><img {b.png} alt=\"a\" loading=\"lazy\" decoding=\"async\"></p>\n");
}
