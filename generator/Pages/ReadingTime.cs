using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using RoleGuide.Theme.Models;

namespace RoleGuide.Pages;

/// <summary>How long an article takes to read: its own text and its answers, without tables and lists that the guide derives, which readers look up rather than read.</summary>
internal static class ReadingTime
{
    /// <summary>Adults read plain English silently at about 240 words a minute; figures and lists slow them down.</summary>
    public const int WordsPerMinute = 220;

    /// <summary>What ends a word.</summary>
    private static readonly SearchValues<char> s_ends = SearchValues.Create(WhiteSpace.Signs + "<");

    /// <summary>"7 minutes to read", rounded up.</summary>
    /// <param name="body">The markup of the article's body.</param>
    public static string Of(string body, ImmutableArray<FaqEntry> faq)
    {
        var words = CountWords(body) + faq.Sum(question => CountWords(question.Question) + CountWords(question.Answer.Value));
        var minutes = Math.Max(1, (words + WordsPerMinute - 1) / WordsPerMinute);
        return string.Create(CultureInfo.InvariantCulture, $"{minutes} {(minutes == 1 ? "minute" : "minutes")} to read");
    }

    /// <summary>
    /// Words of our own markup, in which every angle bracket that is no tag is escaped. A word begins with a letter or a digit and ends before a space, so that an apostrophe or a hyphen
    /// inside of it starts no other; an element inside of a word is too rare to matter.
    /// </summary>
    public static int CountWords(ReadOnlySpan<char> markup)
    {
        var count = 0;
        for (var at = 0; at < markup.Length; at++)
        {
            if (markup[at] == '<')
            {
                var length = markup[at..].IndexOf('>');
                if (length < 0) break;
                at += length;
            }
            else if (char.IsLetterOrDigit(markup[at]))
            {
                count++;
                var length = markup[at..].IndexOfAny(s_ends);
                if (length < 0) break;
                at += length - 1;
            }
        }

        return count;
    }
}
