using System.Buffers;
using System.Runtime.InteropServices;

namespace RoleGuide.Model;

/// <summary>How much text there is, and how hard English readers find it.</summary>
/// <param name="AllWords">The words of the text without headings and blocks of code.</param>
/// <param name="Sentences">The sentences that the grade is taken from: those in paragraphs and entries of lists that end with a mark.</param>
/// <param name="Words">The words of these sentences.</param>
/// <param name="Syllables">The syllables of these words, as <see cref="SyllablesOf"/> counts them.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ReadingMeasure(int AllWords, int Sentences, int Words, int Syllables)
{
    /// <summary>The vowels among the letters of ASCII, each by its place in the alphabet, which is the last five bits of the letter.</summary>
    private const uint PlainVowels = (1 << 1) | (1 << 5) | (1 << 9) | (1 << 15) | (1 << 21) | (1 << 25);

    private static readonly SearchValues<char> s_accentedVowels = SearchValues.Create("àáâäåæèéêëìíîïòóôöøœùúûüÀÁÂÄÅÆÈÉÊËÌÍÎÏÒÓÔÖØŒÙÚÛÜ");

    /// <summary>
    /// The grade of Flesch and Kincaid (1975), about the years of school that a reader needs: 0.39 × words to a sentence + 11.8 × syllables to a word − 15.59.
    /// Null where there are fewer than a hundred words, of which it says nothing.
    /// </summary>
    public double? Grade => Words < 100 || Sentences == 0 ? null : (0.39 * Words / Sentences) + (11.8 * Syllables / Words) - 15.59;

    public static ReadingMeasure operator +(ReadingMeasure left, ReadingMeasure right) =>
        new(left.AllWords + right.AllWords, left.Sentences + right.Sentences, left.Words + right.Words, left.Syllables + right.Syllables);

    /// <summary>
    /// The syllables of an English word, by the letters: each run of vowels (a e i o u y, with or without accents) is one; an e at the end is silent
    /// unless it follows a consonant and l (<c>table</c>), and so is that of -ed except behind t and d, and of -es except behind a hiss
    /// (s, x, z, c, g, ch, sh). A word has at least one.
    /// </summary>
    public static int SyllablesOf(ReadOnlySpan<char> word)
    {
        var (count, before) = (0, false);
        foreach (var letter in word)
        {
            var isVowel = IsVowel(letter);
            // Without a jump: where vowels begin is nothing that a processor can foresee.
            count += Convert.ToInt32(isVowel & !before);
            before = isVowel;
        }

        return Math.Max(1, EndsSilently(word) ? count - 1 : count);
    }

    private static bool EndsSilently(ReadOnlySpan<char> word)
    {
        if (word.Length < 3) return false;
        var (third, second, last) = (char.ToLowerInvariant(word[^3]), char.ToLowerInvariant(word[^2]), char.ToLowerInvariant(word[^1]));
        return last switch
        {
            'e' => !IsVowel(second) && !(second == 'l' && !IsVowel(third)),
            'd' => second == 'e' && !IsVowel(third) && third is not ('t' or 'd'),
            's' => second == 'e' && !IsVowel(third) && third is not ('s' or 'x' or 'z' or 'c' or 'g' or 'h') && !(third == 'l' && word.Length > 3 && !IsVowel(word[^4])),
            _ => false,
        };
    }

    private static bool IsVowel(char letter) =>
        char.IsAsciiLetter(letter) ? (PlainVowels & (1u << (letter & 31))) != 0 : !char.IsAscii(letter) && s_accentedVowels.Contains(letter);
}
