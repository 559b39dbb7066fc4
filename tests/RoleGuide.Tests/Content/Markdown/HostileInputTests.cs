using System.Text;
using RoleGuide.Content.Markdown;

namespace RoleGuide.Tests.Content.Markdown;

/// <summary>Texts made to slow the parser down or to overflow its stack; they run on a small stack and must come back.</summary>
public sealed class HostileInputTests
{
    private const int Size = 65_000;
    private const int SmallStack = 512 * 1024;

    /// <summary>Texts stay within the limits of these, so that the parser itself has to bear them.</summary>
    private const string Costly = "*_~[]<&`";

    [Theory]
    [InlineData("[a](b")]
    [InlineData("[a")]
    [InlineData("[a](<b")]
    [InlineData("[a](b \"")]
    [InlineData("[a][b")]
    [InlineData("[a]((((")]
    [InlineData("](b")]
    [InlineData("![a")]
    [InlineData("*a ")]
    [InlineData("*a _b ")]
    [InlineData("a**b")]
    [InlineData("*a_ ")]
    [InlineData("*_")]
    [InlineData("~~a ")]
    [InlineData("x <a ")]
    [InlineData("x <!A")]
    [InlineData("x <?")]
    [InlineData("x <!-- a")]
    [InlineData("x <![CDATA[")]
    [InlineData("x <a b=\"")]
    [InlineData("`a``b```c````d")]
    [InlineData("[^1]")]
    [InlineData("&a")]
    [InlineData("&#")]
    [InlineData("|a")]
    [InlineData("\\*")]
    [InlineData("http://a.example ")]
    [InlineData("http://a.example/((")]
    [InlineData("a\n: b\n\n")]
    [InlineData("- a\n")]
    [InlineData("> a\n\n")]
    [InlineData("> [!NOTE]\n> a\n\n")]
    [InlineData("|a|b|\n|-|-|\n|c|d|\n\n")]
    [InlineData("```\n```\n")]
    [InlineData("<div>\n\n")]
    [InlineData("# a\n")]
    [InlineData("[a]: b\n")]
    [InlineData("\n")]
    public void A_pattern_repeated_is_read_or_refused(string pattern)
    {
        var text = new StringBuilder();
        var (line, inParagraph, inText) = (0, 0, 0);
        var costly = pattern.Count(Costly.Contains);
        while (text.Length < Size)
        {
            // Once the whole budget is spent, harmless text fills the rest.
            var part = inText + costly > TextLimits.CostlyInText - 10 ? "a " : pattern;
            text.Append(part);
            line = part.Contains('\n', StringComparison.Ordinal) ? 0 : line + part.Length;
            if (part == pattern) (inParagraph, inText) = (inParagraph + costly, inText + costly);
            if (inParagraph + costly > TextLimits.CostlyInParagraph)
            {
                text.Append("\n\nx ");
                (line, inParagraph) = (0, 0);
            }
            else if (line > TextLimits.LineLength - 100)
            {
                text.Append('\n');
                line = 0;
            }
        }

        ReadOnSmallStack(text.ToString(0, Size));
    }

    [Fact]
    public void Lists_that_deepen_on_every_line_are_refused()
    {
        var text = new StringBuilder();
        for (var i = 0; text.Length < Size - 3_000; i++) text.Append(' ', 60 * i).Insert(text.Length, "- ", 30).Append("a\n");

        ReadOnSmallStack(text.ToString());
    }

    [Fact]
    public void Backticks_of_growing_length_are_read()
    {
        var text = new StringBuilder();
        for (var i = 1; text.Length < Size - 300; i++) text.Append('`', (i % 199) + 1).Append(i % 20 == 0 ? "\n\n" : "a");

        ReadOnSmallStack(text.ToString());
    }

    [Fact]
    public void Titles_of_definitions_that_never_end_are_read() =>
        ReadOnSmallStack(new StringBuilder().Insert(0, "[a]: b '\n", 199).Append('x').Insert(1_792, "x\n", 31_000).ToString());

    private static void ReadOnSmallStack(string text)
    {
        var codes = Array.Empty<string>();
        var thread = new Thread(() => codes = [.. Reading.Body(text).Diagnostics.Select(found => found.Code).Distinct(StringComparer.Ordinal)], SmallStack);
        thread.Start();
        thread.Join();

        codes.ShouldNotContain("RG312");
        text.Length.ShouldBeLessThanOrEqualTo(TextLimits.TextLength);
    }
}
