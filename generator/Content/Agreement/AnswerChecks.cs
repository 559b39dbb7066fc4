using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using RoleGuide.Content.Articles;
using RoleGuide.Diagnostics;

namespace RoleGuide.Content.Agreement;

/// <summary>
/// Answers of different roles don't repeat each other. Never all with all: an answer is compared only with those that share one of its few sample sequences,
/// and of a sequence that many share only the first few are remembered, so the work grows with the number of answers.
/// </summary>
internal static class AnswerChecks
{
    /// <summary>
    /// From this share of common sequences on, two answers count as nearly the same. In the shipped guide the closest two reach 0.10;
    /// an answer that was copied and had one word in twelve changed keeps about 0.6.
    /// </summary>
    public const double Limit = 0.5;

    /// <summary>Shorter answers are compared word for word only: a few common words make them alike by chance.</summary>
    private const int FewestWords = 10;

    /// <summary>With so many samples 996 in 1,000 pairs at the limit meet, and all but a few in a million of those that share 8 of 10 sequences.</summary>
    private const int Samples = 8;

    private const int Remembered = 4;

    public static IEnumerable<Diagnostic> Run(ImmutableArray<ArticleClaims> articles, CancellationToken stop)
    {
        ImmutableArray<Place> places = [.. articles.SelectMany(article => article.Answers.Select((words, answer) => new Place(article.Article, answer, words)))];

        var equal = new Dictionary<ulong, int>(places.Length);
        var samples = new Dictionary<uint, Holders>(places.Length * Samples);
        for (var i = 0; i < places.Length; i++)
        {
            if (equal.TryAdd(places[i].Words.Whole, i) && places[i].Words.Count >= FewestWords) Remember(i, places[i].Words, samples);
        }

        var found = new Diagnostic?[places.Length];
        Parallel.For(0, places.Length, new ParallelOptions { CancellationToken = stop }, i =>
        {
            var place = places[i];
            var first = equal[place.Words.Whole];
            if (first != i)
            {
                if (!ReferenceEquals(places[first].Article, place.Article)) found[i] = AnswerMistakes.Repeated(place.Spot, places[first].Spot);
            }
            else if (place.Words.Count >= FewestWords && Closest(i, places, samples) is { } other)
            {
                found[i] = AnswerMistakes.NearlyRepeated(place.Spot, place.Words.Likeness(other.Words, Limit), other.Spot);
            }
        });
        return found.OfType<Diagnostic>();
    }

    /// <summary>Adds an answer to those that have its sample sequences.</summary>
    private static void Remember(int number, AnswerWords words, Dictionary<uint, Holders> samples)
    {
        foreach (var sequence in Sampled(words))
        {
            ref var holders = ref CollectionsMarshal.GetValueRefOrAddDefault(samples, sequence, out _);
            if (holders.Count < Remembered) holders.Numbers[holders.Count++] = number;
        }
    }

    /// <summary>The answer of an earlier role that is most like this one, if any is like enough; each is looked at once.</summary>
    private static Place? Closest(int number, ImmutableArray<Place> places, Dictionary<uint, Holders> samples)
    {
        var (place, closest, most) = (places[number], (Place?)null, Limit);
        Span<int> seen = stackalloc int[Samples * Remembered];
        var count = 0;
        foreach (var sequence in Sampled(place.Words))
        {
            var holders = samples[sequence];
            for (var holder = 0; holder < holders.Count && holders.Numbers[holder] < number; holder++)
            {
                var other = places[holders.Numbers[holder]];
                if (ReferenceEquals(other.Article, place.Article) || seen[..count].Contains(holders.Numbers[holder])) continue;
                seen[count++] = holders.Numbers[holder];
                var likeness = place.Words.Likeness(other.Words, most);
                if (likeness >= Limit && (closest is null || likeness > most)) (closest, most) = (other, likeness);
            }
        }

        return closest;
    }

    private static ReadOnlySpan<uint> Sampled(AnswerWords words) => words.Sequences.AsSpan()[..Math.Min(Samples, words.Sequences.Length)];

    /// <summary>An answer by its article and the number of its question.</summary>
    private sealed record Place(Article Article, int Answer, AnswerWords Words)
    {
        public SourceSpot Spot => Article.SpotOf("faq", Answer, "answer");
    }

    /// <summary>The first few answers that have a sequence, by their numbers.</summary>
    [StructLayout(LayoutKind.Auto)]
    private struct Holders
    {
        public int Count;
        public HolderNumbers Numbers;
    }

    [InlineArray(Remembered)]
    private struct HolderNumbers
    {
        private int _first;
    }
}
