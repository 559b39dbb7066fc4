using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
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

    /// <summary>
    /// Words of our own markup, in which every angle bracket that is no tag is escaped. A word begins with a letter or a digit and ends before a space, so that an apostrophe or a hyphen
    /// inside of it starts no other; an element inside of a word is too rare to matter.
    /// </summary>
    public static int CountWords(ReadOnlySpan<char> markup)
    {
        var (count, tag, word) = (0, new Switch(), new Switch());
        for (; markup.Length >= Signs.Many; markup = markup[Signs.Many..]) count += Count(Signs.Of(markup), ref tag, ref word);
        Span<char> rest = stackalloc char[Signs.Many];
        markup.CopyTo(rest);
        rest[markup.Length..].Fill(' ');
        return count + Count(Signs.Of(rest), ref tag, ref word);
    }

    private static int Count(Signs signs, ref Switch tag, ref Switch word)
    {
        var letters = signs.Letters & ~tag.IsOnBefore(signs.TagStarts, signs.TagEnds);
        return BitOperations.PopCount(letters & ~word.IsOnBefore(letters, signs.Spaces | signs.TagStarts));
    }

    /// <summary>Something that some signs turn on and others off.</summary>
    private struct Switch
    {
        private uint _isOn;

        /// <summary>Whether it is on before each of some signs, a bit for each.</summary>
        /// <param name="on">The signs that turn it on.</param>
        /// <param name="off">The signs that turn it off, none of them among the others.</param>
        public uint IsOnBefore(uint on, uint off)
        {
            // The carries of a sum: a sign that turns it on carries, one that turns it off does not, and every other one hands on what came from before it.
            var carries = unchecked(~off + on + _isOn) ^ ~off ^ on;
            _isOn = (on | (carries & ~off)) >> 31;
            return carries;
        }
    }
}
