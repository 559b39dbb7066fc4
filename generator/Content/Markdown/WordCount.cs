using RoleGuide.Model;

namespace RoleGuide.Content.Markdown;

/// <summary>Counts the words of plain text, and their syllables.</summary>
internal static class WordCount
{
    /// <summary>
    /// Words and syllables of a sentence. A word is what stands between spaces or long dashes and has a letter or a digit: <c>hands-on</c>,
    /// <c>£35,000–£42,000</c> and <c>don't</c> are one each.
    /// </summary>
    public static (int Words, int Syllables) Of(ReadOnlySpan<char> text)
    {
        var (words, syllables) = (0, 0);
        for (var start = 0; start < text.Length; start++)
        {
            var end = start;
            while (end < text.Length && !IsBetween(text[end])) end++;
            if (SyllablesOfWord(text[start..end]) is > 0 and var count)
            {
                words++;
                syllables += count;
            }

            start = end;
        }

        return (words, syllables);
    }

    private static bool IsBetween(char character) => character is ' ' or '\n' or '\t' or '\u00a0' or '\u2002' or '\u2003' or '\u2009' or '\u202f' or '\u3000' or '—';

    /// <summary>The syllables of all runs of letters and apostrophes, at least one; none when the word has neither letter nor digit.</summary>
    private static int SyllablesOfWord(ReadOnlySpan<char> word)
    {
        var (syllables, isWord) = (0, false);
        for (var at = 0; at < word.Length; at++)
        {
            if (!char.IsLetter(word[at]))
            {
                isWord |= char.IsDigit(word[at]);
                continue;
            }

            isWord = true;
            var start = at;
            while (at < word.Length && (char.IsLetter(word[at]) || word[at] is '\'' or '’')) at++;
            syllables += ReadingMeasure.SyllablesOf(word[start..at]);
        }

        return isWord ? Math.Max(1, syllables) : 0;
    }
}
