using RoleGuide.Content.Sources;
using RoleGuide.Diagnostics;

namespace RoleGuide.Tests.Content.Sources;

public sealed class SourceTextTests
{
    [Theory]
    [InlineData("one\ntwo", 2)]
    [InlineData("one\ntwo\n", 2)]
    [InlineData("one\r\ntwo\r\n", 2)]
    [InlineData("one\rtwo\r", 2)]
    [InlineData("one\n\n", 2)]
    [InlineData("", 1)]
    public void A_final_line_end_starts_no_line(string text, int lines) => SourceText.From("a.md", text).LineCount.ShouldBe(lines);

    [Theory]
    [InlineData("one\ntwo", "two")]
    [InlineData("one\ntwo\n", "two")]
    [InlineData("one\r\ntwo\r\n", "two")]
    [InlineData("one\ntwo\n\n", "two")]
    [InlineData("one\nthe\u0301\n", "the\u0301")]
    [InlineData("one", "")]
    public void A_line_is_given_as_it_was_saved_without_its_line_end(string text, string second) => SourceText.From("a.md", text).OriginalLine(2).ShouldBe(second);

    [Fact]
    public void The_text_itself_is_composed() => SourceText.From("a.md", "the\u0301\r\n").Text.ShouldBe("th\u00e9\n");

    [Theory]
    [InlineData("abc\ndef\n", 4, 3, 2, 1, 3)]
    [InlineData("abc\ndef\n", 4, 30, 2, 1, 3)]
    [InlineData("abc\ndef\n", 1, 30, 1, 2, 2)]
    [InlineData("abc\r\ndef\r\n", 5, 1, 2, 2, 1)]
    [InlineData("e\u0301e\u0301 x y\n", 3, 1, 1, 6, 1)]
    [InlineData("e\u0301e\u0301 x y\n", 1, 1, 1, 3, 2)]
    [InlineData("e\u0301 \U0001F600 x\n", 5, 1, 1, 7, 1)]
    [InlineData("\U0001F600e\u0301 x\n", 4, 1, 1, 6, 1)]
    [InlineData("abc", 3, 1, 1, 4, 1)]
    public void A_range_of_the_text_has_its_place_in_the_file(string saved, int offset, int length, int line, int column, int underlined) =>
        SourceText.From("a.md", saved).SpotAt(offset, length).ShouldBe(new SourceSpot("a.md", line, column, underlined));
}
