using System.Collections.Immutable;
using RoleGuide.Content.Markdown;

namespace RoleGuide.Content.Agreement;

/// <summary>What an answer says, ready to be compared: its words in order, and every sequence of three words as a number.</summary>
/// <param name="Count">How many words it has.</param>
/// <param name="Whole">All its words as one number; equal answers have equal ones.</param>
/// <param name="Sequences">The sequences of three words, each once, in rising order. Numbers are spread evenly, so the first few are a fair sample.</param>
internal sealed record AnswerWords(int Count, ulong Whole, ImmutableArray<ulong> Sequences)
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
        var sequences = new HashSet<ulong>(words.Count);
        for (var i = 0; i + SequenceLength <= words.Count; i++) sequences.Add(Mix(Mix(Mix(words[i]) ^ words[i + 1]) ^ words[i + 2]));
        return new AnswerWords(words.Count, whole, [.. sequences.Order()]);
    }

    /// <summary>The share of sequences that both have among all that either has, 0 to 1.</summary>
    public double Likeness(AnswerWords other)
    {
        var (mine, theirs) = (Sequences, other.Sequences);
        var (i, j, shared) = (0, 0, 0);
        while (i < mine.Length && j < theirs.Length)
        {
            if (mine[i] == theirs[j]) shared++;
            var isBehind = mine[i] <= theirs[j];
            var isAhead = mine[i] >= theirs[j];
            if (isBehind) i++;
            if (isAhead) j++;
        }

        var all = mine.Length + theirs.Length - shared;
        return all == 0 ? 0 : (double)shared / all;
    }

    private static List<ulong> Words(string markup)
    {
        var words = new List<ulong>(markup.Length / 5);
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
