using System.Buffers;
using RoleGuide.Model;

namespace RoleGuide.Content.Markdown;

/// <summary>Counts the words of plain text, and their syllables.</summary>
internal static class WordCount
{
    private static readonly SearchValues<char> s_between = SearchValues.Create(" \n\t\u00a0\u2002\u2003\u2009\u202f\u3000—");

    /// <summary>
    /// Words and syllables of a sentence. A word is what stands between spaces or long dashes and has a letter or a digit: <c>hands-on</c>,
    /// <c>£35,000–£42,000</c> and <c>don't</c> are one each.
    /// </summary>
    public static (int Words, int Syllables) Of(ReadOnlySpan<char> text)
    {
        var (words, syllables) = (0, 0);
        while (!text.IsEmpty)
        {
            var end = text.IndexOfAny(s_between);
            if (end < 0) end = text.Length;
            if (SyllablesOfWord(text[..end]) is > 0 and var count)
            {
                words++;
                syllables += count;
            }

            text = text[Math.Min(end + 1, text.Length)..];
        }

        return (words, syllables);
    }

    /// <summary>The syllables of all runs of letters and apostrophes, at least one; none when the word has neither letter nor digit.</summary>
    private static int SyllablesOfWord(ReadOnlySpan<char> word)
    {
        var (syllables, isWord) = (0, false);
        for (var at = 0; at < word.Length; at++)
        {
            isWord |= char.IsLetterOrDigit(word[at]);
            if (!char.IsLetter(word[at])) continue;
            var start = at;
            while (at < word.Length && (char.IsLetter(word[at]) || word[at] is '\'' or '’')) at++;
            syllables += ReadingMeasure.SyllablesOf(word[start..at]);
        }

        return isWord ? Math.Max(1, syllables) : 0;
    }
}
