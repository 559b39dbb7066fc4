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
            if (LettersOf(text[at..]) is > 0 and var letters)
            {
                isWord = true;
                ofWord += ReadingMeasure.SyllablesOf(text.Slice(at, letters));
                at += letters;
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

    /// <summary>How many letters a text begins with, apostrophes behind the first one included. A loop of its own: every letter of a guide passes through it.</summary>
    private static int LettersOf(ReadOnlySpan<char> text)
    {
        var count = 0;
        while (count < text.Length && (char.IsAsciiLetter(text[count]) || IsRareLetter(text[count], count))) count++;
        return count;
    }

    private static bool IsRareLetter(char character, int before) =>
        character is '\'' or '’' ? before > 0 : !char.IsAscii(character) && char.IsLetter(character);

    private static bool IsBetween(char character) => character is ' ' or '\n' or '\t' or '\u00a0' or '\u2002' or '\u2003' or '\u2009' or '\u202f' or '\u3000' or '—';
}
