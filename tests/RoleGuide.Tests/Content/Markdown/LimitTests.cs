using System.Text;
using RoleGuide.Content.Markdown;

namespace RoleGuide.Tests.Content.Markdown;

public sealed class LimitTests
{
    [Fact]
    public void A_text_has_65536_characters_at_most()
    {
        var text = Lines(8_192, "aaaaaaa");
        Reading.Errors(text).ShouldBeEmpty();

        Mistake(text + "b").ShouldBe("x.md:8193:1 The text is 65,537 characters long. Expected 65,536 at most.");
    }

    [Fact]
    public void A_line_has_10000_characters_at_most()
    {
        Reading.Body("a\n" + new string('a', 10_000)).Diagnostics.ShouldBeEmpty();

        Mistake("a\n" + new string('a', 10_001)).ShouldBe("x.md:2:1 The line is 10,001 characters long. Expected 10,000 at most.");
    }

    [Theory]
    [InlineData("[a]")]
    [InlineData("![a]")]
    public void A_text_has_500000_characters_at_most_when_it_is_written_out(string use)
    {
        var definition = $"[a]: b.md \"{new string('t', 1_900)}\"\n\n";
        Reading.Errors(definition + Lines(20, Uses(10))).ShouldBeEmpty();

        Mistake(definition + Lines(20, Uses(60))).ShouldBe(
            "x.md:7:81 Written out, the text is longer than 500,000 characters here: what a link definition says counts at each of its uses.");

        string Uses(int count) => string.Join(' ', Enumerable.Repeat(use, count));
    }

    [Fact]
    public void A_table_has_24_columns_at_most()
    {
        Reading.Body(Table(24, 2)).Diagnostics.ShouldBeEmpty();

        Mistake("a\n\n> " + Table(25, 2).Replace("\n", "\n> ", StringComparison.Ordinal)).ShouldBe("x.md:4:3 The table has 25 columns. Expected 24 at most.");
    }

    [Fact]
    public void A_table_has_400_rows_at_most()
    {
        Reading.Body(Table(3, 400) + "\n" + Table(3, 400)).Diagnostics.ShouldBeEmpty();

        Mistake(Table(3, 402)).ShouldBe("x.md:403:1 The table has 402 rows below its head. Expected 400 at most.");
    }

    [Fact]
    public void A_second_row_of_dashes_starts_no_new_count() =>
        Mistake(Table(3, 300) + "|-|-|-|\n" + Lines(150, "x")).ShouldBe("x.md:403:1 The table has 451 rows below its head. Expected 400 at most.");

    [Theory]
    [InlineData("## a\n")]
    [InlineData("a\n---\n\n")]
    [InlineData("> - ## a\n\n")]
    public void A_text_has_200_headings_at_most(string heading)
    {
        Reading.Body(Repeated(heading, 200)).Diagnostics.ShouldBeEmpty();

        var at = (heading.Count(c => c == '\n') * 200) + (heading[0] == 'a' ? 2 : 1);
        Mistake(Repeated(heading, 203)).ShouldBe($"x.md:{at}:{(heading[0] == '>' ? 5 : 1)} The text has 203 headings. Expected 200 at most.");
    }

    [Fact]
    public void A_text_has_200_link_definitions_at_most()
    {
        Reading.Body(Lines(200, "[a]: #")).Diagnostics.ShouldBeEmpty();

        Mistake(Lines(201, "[a]: b.md")).ShouldBe("x.md:201:1 The text has 201 link definitions. Expected 200 at most.");
    }

    [Fact]
    public void A_link_definition_has_2000_characters_at_most()
    {
        Reading.Body("[a]: # (" + new string('b', 1_991) + ")").Diagnostics.ShouldBeEmpty();

        Mistake("x\n\n[a]: " + new string('b', 1_996)).ShouldBe("x.md:3:1 The link definition is 2,001 characters long. Expected 2,000 at most.");
    }

    [Fact]
    public void A_text_has_100_footnotes_at_most()
    {
        Reading.Markup(string.Join(' ', Enumerable.Range(1, 100).Select(n => $"x[^{n}]")) + "\n\n" + string.Join('\n', Enumerable.Range(1, 100).Select(n => $"[^{n}]: y"))).ShouldContain("fn-100");

        Mistake(Lines(101, "[^a]: b")).ShouldBe("x.md:101:1 The text has 101 footnotes. Expected 100 at most.");
    }

    [Fact]
    public void A_special_character_stands_200_times_in_a_row_at_most()
    {
        Reading.Body($"a {new string('*', 200)} {new string('-', 500)} {new string('.', 500)} {new string('b', 500)}").Diagnostics.ShouldBeEmpty();

        Mistake("a " + new string('*', 201)).ShouldBe("x.md:1:3 The same character stands here 201 times in a row. Expected 200 times at most.");
    }

    [Fact]
    public void A_paragraph_has_2500_costly_characters_at_most()
    {
        Reading.Body(Lines(25, Repeated("a]", 100)) + "\n" + Lines(25, Repeated("a]", 100))).Diagnostics.ShouldBeEmpty();

        Mistake(Lines(25, Repeated("a*", 100)) + "b*").ShouldBe(
            "x.md:26:2 The paragraph has 2,501 of the characters * _ ~ [ ] < & and `. Expected 2,500 at most.");
    }

    [Fact]
    public void A_text_has_12500_costly_characters_at_most()
    {
        var paragraph = Lines(25, Repeated("a]", 100)) + "\n";
        Reading.Body(Repeated(paragraph, 5)).Diagnostics.ShouldBeEmpty();

        Mistake(Repeated(paragraph, 5) + "b *").ShouldBe(
            "x.md:131:3 The text has 12,501 of the characters * _ ~ [ ] < & and `. Expected 12,500 at most.");
    }

    [Theory]
    [InlineData("> ", "")]
    [InlineData("- ", "")]
    [InlineData("1. ", "")]
    [InlineData("*a ", " b*")]
    public void Things_are_nested_32_levels_at_most(string open, string close)
    {
        Reading.Errors(Repeated(open, 32) + "a" + Repeated(close, 32)).ShouldBeEmpty();

        Mistake(Repeated(open, 33) + "a" + Repeated(close, 33)).ShouldEndWith(
            " Lists, quotes or emphasis are nested more than 32 levels deep here. Expected 32 levels at most.");
    }

    [Fact]
    public void A_line_that_opens_too_many_lists_is_refused_as_a_whole_before_it_is_parsed() => Mistake(Repeated("> ", 33) + "a").ShouldBe(
        "x.md:1:1 Lists, quotes or emphasis are nested more than 32 levels deep here. Expected 32 levels at most.");

    [Fact]
    public void Lists_that_nest_by_indentation_count_as_well()
    {
        var text = new StringBuilder();
        for (var i = 0; i < 200; i++) text.Append(' ', 2 * i).Append("- a\n");

        Mistake(text.ToString()).ShouldBe(
            "x.md:33:65 Lists, quotes or emphasis are nested more than 32 levels deep here. Expected 32 levels at most.");
    }

    [Fact]
    public void A_rule_of_many_stars_is_not_nested() => Reading.Markup(Repeated("* ", 60)).ShouldBe("<hr>\n");

    [Fact]
    public void Every_limit_that_a_text_passes_is_reported() =>
        Reading.Body(Lines(201, "[a]: b.md") + "\n" + Lines(101, "[^a]: b")).Diagnostics.Length.ShouldBe(2);

    /// <summary>The only mistake, with its place; the body must be empty.</summary>
    private static string Mistake(string text)
    {
        var read = Reading.Body(text);
        read.Value.ShouldBe(Body.Empty);
        var mistake = read.Diagnostics.ShouldHaveSingleItem();
        mistake.Code.ShouldBe("RG305");
        return $"{mistake.Spot} {mistake.Message}";
    }

    private static string Lines(int count, string line) => Repeated(line + "\n", count);

    private static string Repeated(string part, int count) => new StringBuilder().Insert(0, part, count).ToString();

    private static string Table(int columns, int rows) =>
        Repeated("|a", columns) + "|\n" + Repeated("|-", columns) + "|\n" + Lines(rows, Repeated("|b", columns) + "|");
}
