using System.Text;
using RoleGuide.History;

namespace RoleGuide.Tests.History;

public sealed class WordLineTests
{
    private const int Texts = 3_000;

    private static readonly string[] s_pieces = ["a", "is", "one", " ", "  ", "   ", "\n", "\t", "\r\n", "\u0001", "£", "é", "–", "’", "\u00A0", "\u0085", "\u1680", "\u2003", "\u2028", "\u3000", "㌀", "🙂", "~"];

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("  ", "", 0)]
    [InlineData("one", "one", 1)]
    [InlineData(" one  two\nthree ", "one two three", 3)]
    [InlineData("£20,000–£30,000\u00A0a year", "£20,000–£30,000 a year", 3)]
    public void White_space_of_any_kind_is_one_space(string text, string line, int words) => Told(text).ShouldBe((line, words));

    [Fact]
    public void Words_are_those_between_white_space_wherever_the_pieces_of_a_text_end()
    {
        var chance = new Random(1);
        for (var i = 0; i < Texts; i++)
        {
            string[] pieces = [.. Enumerable.Range(0, chance.Next(4)).Select(_ => string.Concat(Enumerable.Range(0, chance.Next(12)).Select(_ => s_pieces[chance.Next(s_pieces.Length)])))];
            string[] words = string.Concat(pieces).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

            Told(pieces).ShouldBe((string.Join(' ', words), words.Length), string.Join('|', pieces));
        }
    }

    [Fact]
    public void A_part_begins_another_word()
    {
        var line = new WordLine(new byte[16]);
        line.Part();
        line.Add("on"u8);
        line.Add("e"u8);
        line.Part();
        line.Add("two"u8);
        line.Part();

        Encoding.UTF8.GetString(line.Written).ShouldBe("one two");
        line.Words.ShouldBe(2);
    }

    private static (string Line, int Words) Told(params ReadOnlySpan<string> pieces)
    {
        var line = new WordLine(new byte[1024]);
        foreach (var piece in pieces) line.Add(Encoding.UTF8.GetBytes(piece));
        return (Encoding.UTF8.GetString(line.Written), line.Words);
    }
}
