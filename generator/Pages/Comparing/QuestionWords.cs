using System.Collections.Immutable;

namespace RoleGuide.Pages.Comparing;

/// <summary>The words of a text by their places, so that several together can be read without copying them.</summary>
/// <param name="Words">Where each word starts and ends, and in which part of the sentence it stands. A word ends before the sign of its genitive.</param>
internal sealed record QuestionWords(string Text, ImmutableArray<(int Start, int End, int Part)> Words)
{
    private const string Breaks = ",.;:?!()/–—\"“”";

    public static QuestionWords Of(string text)
    {
        var words = ImmutableArray.CreateBuilder<(int Start, int End, int Part)>();
        var (start, part) = (0, 0);
        for (var at = 0; at <= text.Length; at++)
        {
            var isBreak = at < text.Length && Breaks.Contains(text[at], StringComparison.Ordinal);
            if (at < text.Length && !isBreak && text[at] != ' ') continue;
            if (at > start) words.Add((start, start + WithoutGenitive(text.AsSpan(start, at - start)), part));
            if (isBreak) part++;
            start = at + 1;
        }

        return new QuestionWords(text, words.ToImmutable());
    }

    /// <summary>The text of one word.</summary>
    public ReadOnlySpan<char> Word(int at) => Text.AsSpan(Words[at].Start, Words[at].End - Words[at].Start);

    /// <summary>The text of several words; nothing when they don't stand in one part of the sentence.</summary>
    public ReadOnlySpan<char> Together(int first, int count)
    {
        var last = first + count - 1;
        return last < Words.Length && Words[first].Part == Words[last].Part ? Text.AsSpan(Words[first].Start, Words[last].End - Words[first].Start) : [];
    }

    private static int WithoutGenitive(ReadOnlySpan<char> word) =>
        word.EndsWith("’s", StringComparison.Ordinal) || word.EndsWith("'s", StringComparison.Ordinal) ? word.Length - 2 : word.TrimEnd("’'").Length;
}
