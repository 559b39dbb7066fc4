using RoleGuide.Content.Markdown;
using RoleGuide.Diagnostics;

namespace RoleGuide.Tests.Content.Markdown;

public sealed class LinkTests
{
    [Fact]
    public void A_relative_link_leaves_a_hole_for_its_address()
    {
        var read = Reading.Body("See [pay](../a/b.md#pay \"The \\\"pay\\\"\").");

        read.Diagnostics.ShouldBeEmpty();
        read.Value.Prose.Markup.ShouldBe("<p>See <a title=\"The &quot;pay&quot;\" href=\"\">pay</a>.</p>\n");
        var hole = read.Value.Prose.Holes.ShouldHaveSingleItem();
        hole.ShouldBe(new LinkHole(HoleKind.Link, 44, "../a/b.md#pay", new SourceSpot("x.md", 1, 11, 13)));
        read.Value.Prose.Markup[..hole.Offset].ShouldEndWith("href=\"");
    }

    [Fact]
    public void Letters_of_several_bytes_move_no_address() =>
        Reading.Markup("£ – 🙂 [a](b.md) é ![c](d.png) [e](f.md)").ShouldBe("<p>£ – 🙂 <a href=\"{b.md}\">a</a> é <img {d.png} alt=\"c\" loading=\"lazy\" decoding=\"async\"> <a href=\"{f.md}\">e</a></p>\n");

    [Theory]
    [InlineData("[a](#pay)", "#pay", 1, 5, 4)]
    [InlineData("[a](<b c.md>)", "b c.md", 1, 6, 6)]
    [InlineData("[a](b&amp;c.md)", "b&c.md", 1, 5, 10)]
    [InlineData("[a](b\\_c.md)", "b_c.md", 1, 5, 7)]
    [InlineData("> - x\n>   [a](b.md)", "b.md", 2, 9, 4)]
    [InlineData("- x\n\n\t[a](b.md)", "b.md", 3, 6, 4)]
    [InlineData("| a |\n|---|\n| \\| [a](b.md) |", "b.md", 3, 10, 4)]
    [InlineData("a\n: [a](b.md)", "b.md", 2, 7, 4)]
    [InlineData("x[^1]\n\n[^1]: x\n    [a](b.md)", "b.md", 4, 9, 4)]
    [InlineData("[a]\n\n[a]: <b.md>", "b.md", 3, 7, 4)]
    [InlineData("## H [a](b.md)", "b.md", 1, 10, 4)]
    [InlineData("**[a\nb](b.md)**", "b.md", 2, 4, 4)]
    [InlineData("> [!NOTE]\n> [a](b.md)", "b.md", 2, 7, 4)]
    public void The_place_is_that_of_the_target(string text, string target, int line, int column, int length) =>
        Reading.Body(text).Value.Prose.Holes.ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(
                hole => hole.Target.ShouldBe(target),
                hole => hole.Spot.ShouldBe(new SourceSpot("x.md", line, column, length)));

    [Theory]
    [InlineData("[a](https://b.example/c?d&e)", "<p><a rel=\"noopener\" href=\"https://b.example/c?d&amp;e\">a</a></p>\n")]
    [InlineData("[a](<https://b.example/c d[%#e#f>)", "<p><a rel=\"noopener\" href=\"https://b.example/c%20d%5B%25#e%23f\">a</a></p>\n")]
    [InlineData("[a](&#32;https://b&NewLine;.example/&Tab;c)", "<p><a rel=\"noopener\" href=\"https://b.example/c\">a</a></p>\n")]
    [InlineData("[a](mailto:b@c.example)", "<p><a href=\"mailto:b@c.example\">a</a></p>\n")]
    [InlineData("<b@c.example>", "<p><a href=\"mailto:b@c.example\">b@c.example</a></p>\n")]
    [InlineData("tel:0123, www.b.example", "<p><a href=\"tel:0123\">0123</a>, <a rel=\"noopener\" href=\"https://www.b.example\">www.b.example</a></p>\n")]
    [InlineData("[a <https://b.example> <c@d.example>](e.md)", "<p><a href=\"{e.md}\">a https://b.example c@d.example</a></p>\n")]
    [InlineData("- [x](y.md)", "<ul>\n<li><a href=\"{y.md}\">x</a></li>\n</ul>\n")]
    [InlineData("Dear [Your name], [Company] [x] [ ] [a]", "<p>Dear [Your name], [Company] [x] [ ] [a]</p>\n")]
    public void Other_links_are_written_at_once(string text, string markup) => Reading.Markup(text).ShouldBe(markup);

    [Fact]
    public void A_forbidden_scheme_is_refused_after_entities_are_decoded() => Reading.Mistakes("[a](java&Tab;script&colon;alert(1)) <javascript:b> ftp://c.example").ShouldBe(
        """
        x.md:1:5: error RG306: The link target "java script:alert(1)" is not allowed. Expected a relative path, #heading, or an address that starts with https://, http://, mailto: or tel:.
            [a](java&Tab;script&colon;alert(1)) <javascript:b> ftp://c.example
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        x.md:1:37: error RG306: The link target "javascript:b" is not allowed. Expected a relative path, #heading, or an address that starts with https://, http://, mailto: or tel:.
            [a](java&Tab;script&colon;alert(1)) <javascript:b> ftp://c.example
                                                ^^^^^^^^^^^^^^
        x.md:1:52: error RG306: The link target "ftp://c.example" is not allowed. Expected a relative path, #heading, or an address that starts with https://, http://, mailto: or tel:.
            [a](java&Tab;script&colon;alert(1)) <javascript:b> ftp://c.example
                                                               ^^^^^^^^^^^^^^^
        """);

    [Fact]
    public void A_web_address_without_a_host_that_browsers_find_says_where_to_look() => Reading.Body("[a](https://b.example:80800/c)").Diagnostics.ShouldHaveSingleItem().Hint.ShouldBe(
        "The scheme is right. Look at what stands between // and the next slash: a host of letters, digits, hyphens and dots, with a port up to 65535 at most, and no user name.");

    [Fact]
    public void A_forbidden_definition_is_refused_once_at_its_place() => Reading.Mistakes("[a] and [a]\n\n[a]: //evil.example").ShouldBe(
        """
        x.md:3:6: error RG306: The link target "//evil.example" is not allowed. Expected a relative path, #heading, or an address that starts with https://, http://, mailto: or tel:.
            [a]: //evil.example
                 ^^^^^^^^^^^^^^
        """);

    [Fact]
    public void Mistakes_stand_in_the_order_of_the_text() =>
        Reading.Body("a[^1] [b]\n\n[^1]: <i>\n\n[b]: javascript:c\n\nd <b>").Diagnostics.Select(mistake => mistake.Spot.Line).ShouldBe([3, 5, 7]);

    [Fact]
    public void A_link_has_a_target_and_a_text() => Reading.Mistakes("[a]() [ ](b.md)").ShouldBe(
        """
        x.md:1:1: error RG306: The link has no target. Expected a relative path, #heading, or an address that starts with https://, http://, mailto: or tel:.
            [a]() [ ](b.md)
            ^^^^^
        x.md:1:7: error RG314: The link to "b.md" has no text. Expected words between the square brackets that say where it leads.
            [a]() [ ](b.md)
                  ^^^^^^^^^
        """);

    [Fact]
    public void An_address_of_the_finished_site_is_refused() => Reading.Mistakes("[a](/roles/account-manager/)").ShouldBe(
        """
        x.md:1:5: error RG307: "/roles/account-manager/" is an address of the finished site. Expected a path to a file, relative to this one.
          Link to the Markdown file, for example ../account-management/account-manager.md.
            [a](/roles/account-manager/)
                ^^^^^^^^^^^^^^^^^^^^^^^
        """);
}
