namespace RoleGuide.Tests.Content.Markdown;

public sealed class BlockTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("*a* **b** ***c*** ~~d~~ `e  f` ~g~", "<p><em>a</em> <strong>b</strong> <em><strong>c</strong></em> <del>d</del> <code>e  f</code> ~g~</p>\n")]
    [InlineData("\"a\" & 'b' -- c... &copy; &amp;lt;", "<p>\"a\" &amp; 'b' -- c... © &amp;lt;</p>\n")]
    [InlineData("a\\\nb  \nc\nd", "<p>a<br>\nb<br>\nc\nd</p>\n")]
    [InlineData("a *b [c _d", "<p>a *b [c _d</p>\n")]
    [InlineData("a\n\n***\n\nb", "<p>a</p>\n<hr>\n<p>b</p>\n")]
    [InlineData("> a\n>\n> > b", "<blockquote>\n<p>a</p>\n<blockquote>\n<p>b</p>\n</blockquote>\n</blockquote>\n")]
    [InlineData("[//]: # (b)", "")]
    public void Plain_constructs_become_plain_elements(string text, string markup) => Reading.Markup(text).ShouldBe(markup);

    [Theory]
    [InlineData("- a\n- b\n  - c", "<ul>\n<li>a</li>\n<li>b<ul>\n<li>c</li>\n</ul>\n</li>\n</ul>\n")]
    [InlineData("3. a\n\n4. b", "<ol start=\"3\">\n<li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ol>\n")]
    [InlineData("1) a", "<ol>\n<li>a</li>\n</ol>\n")]
    [InlineData(
        "- [ ] a\n- [x] b [x]\n- c",
        "<ul class=\"task-list\">\n<li><input type=\"checkbox\" disabled aria-label=\"To do\"> a</li>\n<li><input type=\"checkbox\" disabled checked aria-label=\"Done\"> b [x]</li>\n<li>c</li>\n</ul>\n")]
    [InlineData("- [x]\n- [x]a\n\n  [x] b", "<ul>\n<li><p>[x]</p>\n</li>\n<li><p>[x]a</p>\n<p>[x] b</p>\n</li>\n</ul>\n")]
    [InlineData("a\nb\n: c\n: d\n\n  e", "<dl>\n<dt>a</dt>\n<dt>b</dt>\n<dd>c</dd>\n<dd>d</dd>\n</dl>\n<p>e</p>\n")]
    [InlineData("a\n:   b\n\n    c", "<dl>\n<dt>a</dt>\n<dd><p>b</p>\n<p>c</p>\n</dd>\n</dl>\n")]
    public void Lists_become_lists(string text, string markup) => Reading.Markup(text).ShouldBe(markup);

    [Fact]
    public void Tables_scroll_and_are_numbered_and_aligned_by_class() => Reading.Markup("| | a | b | c |\n|---|:--|:-:|--:|\n| d | e\\|f |\n\n|g|\n|-|\n\nh").ShouldBe(
        """
        <div class="table-scroll" role="region" aria-label="Table 1" tabindex="0">
        <table>
        <thead>
        <tr>
        <td></td>
        <th scope="col" class="align-left">a</th>
        <th scope="col" class="align-center">b</th>
        <th scope="col" class="align-right">c</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td>d</td>
        <td class="align-left">e|f</td>
        <td class="align-center"></td>
        <td class="align-right"></td>
        </tr>
        </tbody>
        </table>
        </div>
        <div class="table-scroll" role="region" aria-label="Table 2" tabindex="0">
        <table>
        <thead>
        <tr>
        <th scope="col">g</th>
        </tr>
        </thead>
        </table>
        </div>
        <p>h</p>

        """);

    [Fact]
    public void Alerts_are_notes_with_a_title_in_words() => Reading.Markup("> [!NOTE]\n> a\n>\n> b\n\n- > [!caution]\n  > - c").ShouldBe(
        """
        <div class="alert alert-note" role="note">
        <p class="alert-title">Note</p>
        <p>a</p>
        <p>b</p>
        </div>
        <ul>
        <li><div class="alert alert-caution" role="note">
        <p class="alert-title">Caution</p>
        <ul>
        <li>c</li>
        </ul>
        </div>
        </li>
        </ul>

        """);

    [Theory]
    [InlineData("tip", "Tip")]
    [InlineData("IMPORTANT", "Important")]
    [InlineData("Warning", "Warning")]
    public void Every_kind_of_alert_has_a_title(string kind, string title) =>
        Reading.Markup($"> [!{kind}]\n> a").ShouldContain($"<p class=\"alert-title\">{title}</p>");

    [Fact]
    public void An_unknown_kind_of_alert_is_refused() => Reading.Mistakes("> a [! b\n\n> [!HINT]\n> b").ShouldBe(
        """
        x.md:3:5: error RG315: "HINT" is not a kind of alert. Expected NOTE, TIP, IMPORTANT, WARNING or CAUTION.
            > [!HINT]
                ^^^^
        """);

    [Theory]
    [InlineData("```c#\na < b\n\n\tc\n```", "<pre tabindex=\"0\"><code class=\"language-c#\">a &lt; b\n\n\tc\n</code></pre>\n")]
    [InlineData("~~~\n&amp; *a*\n~~~", "<pre tabindex=\"0\"><code>&amp;amp; *a*\n</code></pre>\n")]
    [InlineData("    a\n\n    b", "<pre tabindex=\"0\"><code>a\n\nb\n</code></pre>\n")]
    public void Code_is_shown_as_it_is(string text, string markup) => Reading.Markup(text).ShouldBe(markup);

    [Fact]
    public void A_language_has_a_plain_name() => Reading.Mistakes("> ```  C&num;  x\n> ```\n\n```abcdefghijklmnopqrstu\n```").ShouldBe(
        """
        x.md:1:8: error RG310: "C#" is not the name of a language. Expected up to 20 lower-case letters, digits, +, # or -.
          Write ```text, or leave the name out.
            > ```  C&num;  x
                   ^^^^^^
        x.md:4:4: error RG310: "abcdefghijklmnopqrstu" is not the name of a language. Expected up to 20 lower-case letters, digits, +, # or -.
          Write ```text, or leave the name out.
            ```abcdefghijklmnopqrstu
               ^^^^^^^^^^^^^^^^^^^^^
        """);

    [Fact]
    public void A_block_of_code_is_closed() => Reading.Mistakes("- ~~~~js\n  a\n\nb").ShouldBe(
        """
        x.md:1:3: error RG316: The code block that starts here is never closed, so all text below it would be shown as code. Expected a closing line.
          Write a line with ~~~~ below the code.
            - ~~~~js
              ^^^^
        """);
}
