using System.Collections.Immutable;
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

        var equal = new Dictionary<ulong, Place>();
        var samples = new Dictionary<ulong, List<Place>>();
        for (var article = 0; article < articles.Length; article++)
        {
            for (var answer = 0; answer < read[article].Length; answer++)
            {
                var place = new Place(article, answer, read[article][answer]);
                if (!equal.TryAdd(place.Words.Whole, place))
                {
                    var first = equal[place.Words.Whole];
                    if (first.Article != article) yield return AnswerMistakes.Repeated(SpotOf(place, articles), SpotOf(first, articles));
                }
                else if (place.Words.Count >= FewestWords && Closest(place, samples) is { } other)
                {
                    yield return AnswerMistakes.NearlyRepeated(SpotOf(place, articles), other.Likeness, SpotOf(other.Place, articles));
                }
            }
        }
    }

    /// <summary>The answer of an earlier role that is most like this one, if any is like enough. Then remembers this one.</summary>
    private static (Place Place, double Likeness)? Closest(Place place, Dictionary<ulong, List<Place>> samples)
    {
        (Place Place, double Likeness)? closest = null;
        var seen = new HashSet<Place>();
        foreach (var sample in place.Words.Sequences.Take(Samples))
        {
            if (!samples.TryGetValue(sample, out var holders)) samples.Add(sample, holders = []);
            foreach (var holder in holders.Where(holder => holder.Article != place.Article && seen.Add(holder)))
            {
                var likeness = place.Words.Likeness(holder.Words);
                if (likeness >= Limit && (closest is null || likeness > closest.Value.Likeness)) closest = (holder, likeness);
            }

            if (holders.Count < Remembered) holders.Add(place);
        }

        return closest;
    }

    private static SourceSpot SpotOf(Place place, ImmutableArray<Article> articles) => articles[place.Article].SpotOf("faq", place.Answer, "answer");

    /// <summary>An answer by the numbers of its article and of its question.</summary>
    private sealed record Place(int Article, int Answer, AnswerWords Words);
}
