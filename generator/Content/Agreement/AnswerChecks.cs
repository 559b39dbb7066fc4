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

    public static IEnumerable<Diagnostic> Run(ImmutableArray<Article> articles)
    {
        var read = new ImmutableArray<AnswerWords>[articles.Length];
        Parallel.For(0, articles.Length, i => read[i] = [.. articles[i].Faq.Select(question => AnswerWords.Of(question.Answer))]);
        ImmutableArray<Place> places = [.. read.SelectMany((answers, article) => answers.Select((words, answer) => new Place(article, answer, words)))];

        var equal = new Dictionary<ulong, int>(places.Length);
        var samples = new Dictionary<uint, Holders>(places.Length * Samples);
        for (var i = 0; i < places.Length; i++)
        {
            var place = places[i];
            if (!equal.TryAdd(place.Words.Whole, i))
            {
                var first = places[equal[place.Words.Whole]];
                if (first.Article != place.Article) yield return AnswerMistakes.Repeated(SpotOf(place, articles), SpotOf(first, articles));
            }
            else if (place.Words.Count >= FewestWords && Closest(i, places, samples) is { } other)
            {
                yield return AnswerMistakes.NearlyRepeated(SpotOf(place, articles), place.Words.Likeness(other.Words), SpotOf(other, articles));
            }
        }
    }

    /// <summary>The answer of an earlier role that is most like this one, if any is like enough. Then remembers this one.</summary>
    private static Place? Closest(int number, ImmutableArray<Place> places, Dictionary<uint, Holders> samples)
    {
        var (place, closest, most) = (places[number], (Place?)null, Limit);
        var sequences = place.Words.Sequences;
        for (var i = 0; i < Math.Min(Samples, sequences.Length); i++)
        {
            ref var holders = ref CollectionsMarshal.GetValueRefOrAddDefault(samples, sequences[i], out _);
            for (var holder = 0; holder < holders.Count; holder++)
            {
                var other = places[holders.Numbers[holder]];
                if (other.Article == place.Article || other == closest) continue;
                var likeness = place.Words.Likeness(other.Words);
                if (likeness >= Limit && (closest is null || likeness > most)) (closest, most) = (other, likeness);
            }

            if (holders.Count < Remembered) holders.Numbers[holders.Count++] = number;
        }

        return closest;
    }

    private static SourceSpot SpotOf(Place place, ImmutableArray<Article> articles) => articles[place.Article].SpotOf("faq", place.Answer, "answer");

    /// <summary>An answer by the numbers of its article and of its question.</summary>
    private sealed record Place(int Article, int Answer, AnswerWords Words);

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
