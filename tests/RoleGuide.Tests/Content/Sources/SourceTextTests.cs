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

    [Theory]
    [InlineData("\u0301a\u0301\u0327\u1100\u1161\u11A8 e\u0301")]
    [InlineData("\U0002F800\uFA0E, \u0344\u0958: \U0002F800x\U0001F600e\u0301\u0301")]
    [InlineData("\u1100\u1161\u1100\u1161\u11A8\u0301\u0300")]
    public void Every_column_leads_back_to_the_longest_start_that_composes_to_it(string saved)
    {
        var source = SourceText.From("a.md", saved);
        for (var column = 0; column <= source.Text.Length; column++)
        {
            var longest = Enumerable.Range(0, saved.Length + 1).Last(length => Composed(saved, length) <= column);
            source.SpotAt(0, column, 0).Column.ShouldBe(longest + 1);
        }
    }

    /// <summary>A line of 60,000 signs with thousands of values was once composed anew for each of them, which took minutes.</summary>
    [Theory]
    [InlineData("\U0002F800: \uFA0E, ")]
    [InlineData("a: b, ")]
    public void The_places_of_one_long_line_cost_no_more_than_the_line_itself(string part)
    {
        var source = SourceText.From("a.yml", string.Concat(Enumerable.Repeat(part, 60_000 / part.Length)));
        source.SpotAt(0, 1, 1);
        var before = GC.GetAllocatedBytesForCurrentThread();

        for (var column = 0; column < 50_000; column += 10) source.SpotAt(0, column, 5);

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(100_000_000);
    }

    private static int Composed(string line, int length)
    {
        var whole = length > 0 && char.IsHighSurrogate(line[length - 1]) ? length + 1 : length;
        return CanonicalText.Compose(line[..whole]).Length;
    }
}
