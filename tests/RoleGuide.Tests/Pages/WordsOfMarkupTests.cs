using RoleGuide.Pages;

namespace RoleGuide.Tests.Pages;

public sealed class WordsOfMarkupTests
{
    private const int Texts = 3_000;

    private static readonly string[] s_pieces =
        ["a", "Z", "7", "word", " ", "\n", "\u00A0", "\u2003", "\u0085", "<p>", "</p>", "<a href=\"/a b/\" title=\"é £\">", "<", ">", "-", "’", "–", "&amp;", "é", "Ω", "中", "🙂", "{", "@", "[", "`", "/", ":"];

    [Theory]
    [InlineData("", 0)]
    [InlineData("<p>It’s a well-known fact – £20,000 a year.</p>", 7)]
    [InlineData("<p>one</p><p>two</p>", 2)]
    [InlineData("&lt;tag&gt; – -", 1)]
    [InlineData("cut off <a href=\"x y", 2)]
    public void Words_begin_with_a_letter_or_a_digit_and_end_before_a_space_or_a_tag(string markup, int words) => ReadingTime.CountWords(markup).ShouldBe(words);

    [Fact]
    public void Words_are_the_same_however_many_signs_are_looked_at_together()
    {
        var chance = new Random(1);
        for (var i = 0; i < Texts; i++)
        {
            var markup = string.Concat(Enumerable.Range(0, chance.Next(60)).Select(_ => s_pieces[chance.Next(s_pieces.Length)]));

            ReadingTime.CountWords(markup).ShouldBe(OneByOne(markup), markup);
        }
    }

    private static int OneByOne(string markup)
    {
        var (count, isInTag, isInWord) = (0, false, false);
        foreach (var sign in markup)
        {
            if (isInTag) isInTag = sign != '>';
            else if (sign == '<') (isInTag, isInWord) = (true, false);
            else if (char.IsWhiteSpace(sign)) isInWord = false;
            else if (char.IsLetterOrDigit(sign) && !isInWord) (count, isInWord) = (count + 1, true);
        }

        return count;
    }
}
