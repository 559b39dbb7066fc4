using System.Collections.Immutable;
using System.Runtime.InteropServices;
using RoleGuide.Content.Markdown;

namespace RoleGuide.Content.Agreement;

/// <summary>What an answer says, ready to be compared: every sequence of three words as a number.</summary>
/// <param name="Count">How many words it has.</param>
/// <param name="Whole">All its words in order as one number; equal answers have equal ones.</param>
/// <param name="Sequences">Each sequence once, in rising order. The numbers are spread evenly, so the first few are a fair sample.</param>
internal sealed record AnswerWords(int Count, ulong Whole, ImmutableArray<uint> Sequences)
{
    private const int SequenceLength = 3;

    // FNV-1a over the letters of a word; fixed, so that every run on every machine samples the same sequences.
    private const ulong Start = 14695981039346656037;
    private const ulong Factor = 1099511628211;

    /// <summary>Case, punctuation, markup and addresses of links make no difference.</summary>
    public static AnswerWords Of(Prose answer)
    {
        var words = Words(answer.Markup);
        var whole = Start;
        foreach (var word in words) whole = Mix(whole ^ word);
        var sequences = new uint[Math.Max(0, words.Count - SequenceLength + 1)];
        for (var i = 0; i < sequences.Length; i++) sequences[i] = (uint)Mix(Mix(words[i]) ^ Mix(words[i + 1] * Factor) ^ words[i + 2]);
        Array.Sort(sequences);
        var kept = 0;
        foreach (var sequence in sequences)
        {
            if (kept == 0 || sequence != sequences[kept - 1]) sequences[kept++] = sequence;
        }

        return new AnswerWords(words.Count, whole, ImmutableCollectionsMarshal.AsImmutableArray(kept == sequences.Length ? sequences : sequences[..kept]));
    }

    /// <summary>The share of sequences that both have among all that either has, 0 to 1; 0 as well where it must stay below a limit.</summary>
    public double Likeness(AnswerWords other, double limit)
    {
        var mine = Sequences.AsSpan();
        var theirs = other.Sequences.AsSpan();
        var fewest = (int)(limit * (mine.Length + theirs.Length) / (1 + limit));
        var (i, j, shared) = (0, 0, 0);
        while (i < mine.Length && j < theirs.Length)
        {
            if (shared + Math.Min(mine.Length - i, theirs.Length - j) < fewest) return 0;

            // Which of the two is smaller is a matter of chance: counting without a branch is what makes this quick.
            var (one, two) = (mine[i], theirs[j]);
            shared += one == two ? 1 : 0;
            i += one <= two ? 1 : 0;
            j += one >= two ? 1 : 0;
        }

        var all = mine.Length + theirs.Length - shared;
        return all == 0 ? 0 : (double)shared / all;
    }

    private static List<ulong> Words(string markup)
    {
        var words = new List<ulong>((markup.Length / 5) + 1);
        var (word, isInWord, isInTag) = (Start, false, false);
        foreach (var sign in markup)
        {
            if (!isInTag && char.IsLetterOrDigit(sign))
            {
                word = (word ^ char.ToLowerInvariant(sign)) * Factor;
                isInWord = true;
                continue;
            }

            if (isInWord) words.Add(word);
            (word, isInWord) = (Start, false);
            isInTag = sign == '<' || (isInTag && sign != '>');
        }

        if (isInWord) words.Add(word);
        return words;
    }

    /// <summary>Spreads a number over all 64 bits, so that near numbers become far ones.</summary>
    private static ulong Mix(ulong number)
    {
        number = (number ^ (number >> 30)) * 0xBF58476D1CE4E5B9;
        number = (number ^ (number >> 27)) * 0x94D049BB133111EB;
        return number ^ (number >> 31);
    }
}
