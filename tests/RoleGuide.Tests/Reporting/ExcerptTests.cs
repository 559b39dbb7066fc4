using RoleGuide.Diagnostics;
using RoleGuide.Reporting;

namespace RoleGuide.Tests.Reporting;

public sealed class ExcerptTests
{
    [Fact]
    public void A_short_line_is_shown_whole() => Excerpt.Of("level: directr", Spot(8)).ShouldBe(new Excerpt("level: directr", 1, 14));

    [Fact]
    public void A_line_of_the_width_is_shown_whole() => Excerpt.Of(new string('x', 120), Spot(1)).ShouldBe(new Excerpt(new string('x', 120), 1, 120));

    [Fact]
    public void A_long_line_is_cut_behind_the_place() => Excerpt.Of(new string('x', 121), Spot(1)).ShouldBe(new Excerpt(new string('x', 120) + "…", 1, 120));

    [Fact]
    public void A_long_line_is_cut_around_the_place() =>
        Excerpt.Of(new string('x', 300) + "here" + new string('y', 300), Spot(301)).ShouldBe(new Excerpt("…" + new string('x', 40) + "here" + new string('y', 76) + "…", 260, 121));

    [Fact]
    public void A_place_behind_the_end_is_the_end() => Excerpt.Of("level:", Spot(70)).ShouldBe(new Excerpt("level:", 1, 6));

    /// <summary>Readers of the forms for machines find the place by the difference of two columns.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(101)]
    [InlineData(102)]
    [InlineData(161)]
    [InlineData(5_000)]
    [InlineData(9_997)]
    public void The_place_is_found_in_what_is_shown(int column)
    {
        var line = new string('x', column - 1) + "here" + new string('y', 9_997 - column);
        var excerpt = Excerpt.Of(line, Spot(column));
        excerpt.Text.Substring(column - excerpt.Column, 4).ShouldBe("here");
        excerpt.Text.Length.ShouldBeLessThanOrEqualTo(122);
    }

    [Fact]
    public void No_character_is_cut_in_two()
    {
        var line = "a" + string.Concat(Enumerable.Repeat("\U0001F600", 200));
        for (var column = 2; column <= line.Length; column++)
        {
            var excerpt = Excerpt.Of(line, Spot(column));
            excerpt.Text.EnumerateRunes().ShouldAllBe(rune => rune.Value != 0xFFFD);
            if (column % 2 == 0) excerpt.Text.Substring(column - excerpt.Column, 2).ShouldBe("\U0001F600");
        }
    }

    private static SourceSpot Spot(int column) => new("a.md", 3, column, 4);
}
