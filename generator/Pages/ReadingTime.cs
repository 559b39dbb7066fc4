using System.Collections.Immutable;
using System.Globalization;
using RoleGuide.Model;

namespace RoleGuide.Pages;

/// <summary>How long an article takes to read: its own text and its answers, without tables and lists that the guide derives, which readers look up rather than read.</summary>
internal static class ReadingTime
{
    /// <summary>Adults read plain English silently at about 240 words a minute; figures and lists slow them down.</summary>
    public const int WordsPerMinute = 220;

    /// <summary>"7 minutes to read", rounded up.</summary>
    /// <param name="body">The markup of the article's body.</param>
    public static string Of(string body, ImmutableArray<Question> faq)
    {
        var words = CountWords(body) + faq.Sum(question => CountWords(question.Text) + CountWords(question.Answer.Text));
        var minutes = Math.Max(1, (words + WordsPerMinute - 1) / WordsPerMinute);
        return string.Create(CultureInfo.InvariantCulture, $"{minutes} {(minutes == 1 ? "minute" : "minutes")} to read");
    }

    /// <summary>Words of our own markup, in which every angle bracket that is no tag is escaped.</summary>
    public static int CountWords(ReadOnlySpan<char> markup)
    {
        var (count, isTag, isWord) = (0, false, false);
        foreach (var character in markup)
        {
            if (character == '<') isTag = true;
            var isLetter = !isTag && char.IsLetterOrDigit(character);
            if (isLetter && !isWord) count++;

            // An apostrophe or a hyphen inside a word starts no other; an element inside a word is too rare to matter.
            isWord = isLetter || (isWord && !isTag && !char.IsWhiteSpace(character));
            if (character == '>') isTag = false;
        }

        return count;
    }
}
