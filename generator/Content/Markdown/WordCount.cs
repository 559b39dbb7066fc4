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
        var (words, syllables, ofWord, isWord) = (0, 0, 0, false);
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            while (at < text.Length && (char.IsLetter(text[at]) || (at > start && text[at] is '\'' or '’'))) at++;
            if (at > start)
            {
                isWord = true;
                ofWord += ReadingMeasure.SyllablesOf(text[start..at]);
            }

            if (at < text.Length && !IsBetween(text[at]))
            {
                isWord |= char.IsDigit(text[at]);
                continue;
            }

            if (isWord)
            {
                words++;
                syllables += Math.Max(1, ofWord);
            }

            (ofWord, isWord) = (0, false);
        }

        return isWord ? (words + 1, syllables + Math.Max(1, ofWord)) : (words, syllables);
    }

    private static bool IsBetween(char character) => character is ' ' or '\n' or '\t' or '\u00a0' or '\u2002' or '\u2003' or '\u2009' or '\u202f' or '\u3000' or '—';
}
