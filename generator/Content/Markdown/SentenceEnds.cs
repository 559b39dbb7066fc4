using System.Buffers;
using System.Collections.Frozen;

namespace RoleGuide.Content.Markdown;

/// <summary>
/// Finds where sentences end in plain English text, in one pass. A full stop ends none behind a title or an abbreviation (<c>e.g. this</c>), an initial
/// or the number of a point; a question mark ends none where the sentence goes on in small letters (<c>"Why?" she asked</c>). A line break of the
/// writer's own ends one.
/// </summary>
internal static class SentenceEnds
{
    /// <summary>The longest word that is looked up, with its inner full stops.</summary>
    private const int LongestAbbreviation = 8;

    /// <summary>Something always follows these.</summary>
    private static readonly FrozenSet<string> s_neverLast = FrozenSet.ToFrozenSet(
        [
            "e.g", "i.e", "eg", "ie", "cf", "viz", "vs", "approx", "ca", "esp", "incl", "excl", "resp", "fig", "figs", "pp", "nos",
            "mr", "mrs", "ms", "mx", "dr", "prof", "rev", "hon", "st", "messrs", "mt", "dept",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>These end a sentence only where a capital letter follows.</summary>
    private static readonly FrozenSet<string> s_perhapsLast = FrozenSet.ToFrozenSet(
        [
            "etc", "inc", "ltd", "co", "corp", "plc", "llc", "jr", "sr", "al", "a.m", "p.m", "u.s", "u.k", "u.s.a", "e.u", "d.c", "ph.d", "b.a", "m.a", "b.sc", "m.sc", "m.b.a",
            "no", "vol", "ch", "sec", "avg", "min", "max", "yr", "yrs", "hr", "hrs", "mo", "wk", "wks", "est", "assoc", "mgr", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
            "sept", "oct", "nov", "dec", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
        ],
        StringComparer.OrdinalIgnoreCase);

    private static readonly SearchValues<char> s_ends = SearchValues.Create(".!?…\n");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_never = s_neverLast.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_perhaps = s_perhapsLast.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Where the sentence that starts at a place is over and the next one begins; the end of the text when there is none.</summary>
    public static int After(ReadOnlySpan<char> text, int start)
    {
        for (var at = NextEnd(text, start); at >= 0; at = NextEnd(text, at + 1))
        {
            if (text[at] == '\n') return at + 1;
            var (mark, end) = (at, at + 1);
            while (end < text.Length && IsMark(text[end])) end++;
            var marks = end - mark;
            while (end < text.Length && IsClosing(text[end])) end++;
            at = end - 1;
            if (end < text.Length && !char.IsWhiteSpace(text[end])) continue;
            var next = end;
            while (next < text.Length && char.IsWhiteSpace(text[next])) next++;
            if (next == text.Length || text[end..next].Contains('\n')) return next;
            var letter = next;
            while (letter < text.Length && IsOpening(text[letter])) letter++;
            var follower = letter < text.Length ? text[letter] : ' ';
            var isQuoted = end - mark > marks;
            var ends = text[mark] == '.' && marks == 1
                ? EndsAt(text, start, mark, letter) && !(isQuoted && char.IsLower(follower))
                : !char.IsLower(follower);
            if (ends) return next;
        }

        return text.Length;
    }

    private static int NextEnd(ReadOnlySpan<char> text, int from)
    {
        var next = text[from..].IndexOfAny(s_ends);
        return next < 0 ? -1 : from + next;
    }

    /// <summary>Whether the text between two places ends with a mark that ends sentences; a title or an entry of a list has none.</summary>
    public static bool HasMark(ReadOnlySpan<char> sentence)
    {
        var end = sentence.TrimEnd();
        while (end.Length > 0 && IsClosing(end[^1])) end = end[..^1];
        return end.Length > 0 && IsMark(end[^1]);
    }

    private static bool IsMark(char character) => character is '.' or '!' or '?' or '…';

    private static bool IsClosing(char character) => character is '"' or '\'' or '”' or '’' or '»' or ')' or ']';

    private static bool IsOpening(char character) => character is '"' or '\'' or '“' or '‘' or '«' or '(' or '[';

    /// <summary>Whether a single full stop ends the sentence, by the word before it and what follows.</summary>
    private static bool EndsAt(ReadOnlySpan<char> text, int start, int stop, int next)
    {
        var follower = next < text.Length ? text[next] : ' ';
        var from = stop;
        while (from > start && !char.IsWhiteSpace(text[from - 1]) && !IsOpening(text[from - 1]) && stop - from <= LongestAbbreviation) from--;
        var word = text[from..stop];
        if (word.Length > LongestAbbreviation) return true;
        if (s_never.Contains(word)) return false;
        if (s_perhaps.Contains(word)) return char.IsUpper(follower);

        // "J. Smith", but not "So do I. She doesn't."
        if (word is [not 'I'] && char.IsUpper(word[0])) return !(char.IsUpper(follower) && (IsBehindName(text, start, from) || text[next..] is [_, '.', ..]));

        // "1. Ask" is the number of a point, "in 2025. Ask" is not.
        return !(word.Length > 0 && !word.ContainsAnyExceptInRange('0', '9') && text[start..from].IsWhiteSpace());
    }

    /// <summary>Whether the word before a place starts with a capital, or there is none: there an initial belongs to a name.</summary>
    private static bool IsBehindName(ReadOnlySpan<char> text, int start, int from)
    {
        var end = from;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        var first = end;
        while (first > start && !char.IsWhiteSpace(text[first - 1]) && end - first <= LongestAbbreviation * 3) first--;
        return first == end || char.IsUpper(text[first]);
    }
}
