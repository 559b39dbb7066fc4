using System.Collections.Immutable;
using System.Globalization;
using RoleGuide.Theme.Models;

namespace RoleGuide.Pages;

/// <summary>How long an article takes to read: its own text and its answers, without tables and lists that the guide derives, which readers look up rather than read.</summary>
internal static class ReadingTime
{
    /// <summary>Adults read plain English silently at about 240 words a minute; figures and lists slow them down.</summary>
    public const int WordsPerMinute = 220;

    /// <summary>"7 minutes to read", rounded up.</summary>
    /// <param name="body">The markup of the article's body.</param>
    public static string Of(string body, ImmutableArray<FaqEntry> faq)
    {
        var words = CountWords(body) + faq.Sum(question => CountWords(question.Question) + CountWords(question.Answer.Value));
        var minutes = Math.Max(1, (words + WordsPerMinute - 1) / WordsPerMinute);
        return string.Create(CultureInfo.InvariantCulture, $"{minutes} {(minutes == 1 ? "minute" : "minutes")} to read");
    }

    /// <summary>Words of our own markup, in which every angle bracket that is no tag is escaped.</summary>
    public static int CountWords(ReadOnlySpan<char> markup)
    {
        // An element inside a word is too rare to matter.
        var count = 0;
        while (!markup.IsEmpty)
        {
            var tag = markup.IndexOf('<');
            if (tag < 0) return count + CountWordsOfText(markup);
            count += CountWordsOfText(markup[..tag]);
            var end = markup[tag..].IndexOf('>');
            markup = end < 0 ? [] : markup[(tag + end + 1)..];
        }

        return count;
    }

    /// <summary>A word begins with a letter or a digit and ends before a space, so that an apostrophe or a hyphen inside of it starts no other.</summary>
    private static int CountWordsOfText(ReadOnlySpan<char> text)
    {
        var (count, isWord) = (0, false);
        foreach (var character in text)
        {
            // Without a jump: where words begin and end is nothing that a processor can foresee.
            var begins = !isWord & char.IsLetterOrDigit(character);
            count += Convert.ToInt32(begins);
            isWord = begins | (isWord & !char.IsWhiteSpace(character));
        }

        return count;
    }
}
