using System.Buffers;

namespace RoleGuide.Pages.Questions;

/// <summary>An answer as plain text: what its page shows, without markup.</summary>
internal static class AnswerText
{
    private const int ShortMarkup = 512;

    /// <summary>What letters that stay as they are end before.</summary>
    private static readonly SearchValues<char> s_ends = SearchValues.Create(WhiteSpace.Signs + "<&");

    /// <summary>Paragraphs have an empty line between them; all other white space is single spaces.</summary>
    public static string Of(string markup)
    {
        var text = "";
        foreach (var paragraph in markup.AsSpan().Split("</p>"))
        {
            var line = Line(markup.AsSpan(paragraph));
            if (line.Length > 0) text = text.Length == 0 ? line : $"{text}\n\n{line}";
        }

        return text;
    }

    /// <summary>
    /// The first sentence: up to a full stop, question mark or exclamation mark that white space and the start of another sentence follow.
    /// A stop after a single letter, as in "e.g." or an initial, ends nothing.
    /// </summary>
    public static string FirstSentence(string markup)
    {
        var paragraph = markup.IndexOf("</p>", StringComparison.Ordinal);
        var text = Line(paragraph < 0 ? markup : markup.AsSpan(0, paragraph));
        for (var i = 1; i < text.Length - 1; i++)
        {
            if (text[i] is not ('.' or '?' or '!')) continue;
            var end = i + 1;
            while (end < text.Length && text[end] is '"' or '\'' or '”' or '’' or ')' or ']') end++;
            if (end >= text.Length) break;
            if (text[end] == ' ' && StartsSentence(text, end + 1) && !IsAbbreviation(text, i)) return text[..end];
        }

        return text;
    }

    private static bool StartsSentence(string text, int at)
    {
        while (at < text.Length && text[at] is '"' or '\'' or '“' or '‘' or '(' or '[') at++;
        return at < text.Length && (char.IsUpper(text[at]) || char.IsDigit(text[at]) || text[at] is '$' or '£' or '€');
    }

    private static bool IsAbbreviation(string text, int stop)
    {
        if (text[stop] != '.') return false;
        var isSingle = stop < 2 || !char.IsLetterOrDigit(text[stop - 2]);
        return isSingle && char.IsLetter(text[stop - 1]) && text[stop - 1] is not ('I' or 'A');
    }

    /// <summary>Markup as one line of text: without tags, with single spaces. Our own writer escapes every angle bracket that is no tag, in attributes as well.</summary>
    public static string Line(ReadOnlySpan<char> markup)
    {
        var text = markup.Length <= ShortMarkup ? stackalloc char[ShortMarkup] : new char[markup.Length];
        var (at, length, isApart) = (0, 0, false);
        while (at < markup.Length)
        {
            if (markup[at] == '<')
            {
                at = markup[at..].IndexOf('>') is >= 0 and var end ? at + end + 1 : markup.Length;
            }
            else if (char.IsWhiteSpace(markup[at]))
            {
                (at, isApart) = (at + 1, true);
            }
            else
            {
                if (isApart && length > 0) text[length++] = ' ';
                isApart = false;
                var rest = markup[at..];
                if (rest[0] == '&')
                {
                    var (sign, taken) = SignOf(rest);
                    text[length++] = sign;
                    at += taken;
                }
                else
                {
                    var word = rest.IndexOfAny(s_ends) is >= 0 and var end ? rest[..end] : rest;
                    word.CopyTo(text[length..]);
                    (at, length) = (at + word.Length, length + word.Length);
                }
            }
        }

        return new string(text[..length]);
    }

    /// <summary>The sign that a text begins with, and how many letters of markup it takes.</summary>
    private static (char Sign, int Length) SignOf(ReadOnlySpan<char> markup) => markup switch
    {
        ['&', 'l', 't', ';', ..] => ('<', 4),
        ['&', 'g', 't', ';', ..] => ('>', 4),
        ['&', 'q', 'u', 'o', 't', ';', ..] => ('"', 6),
        ['&', 'a', 'm', 'p', ';', ..] => ('&', 5),
        _ => (markup[0], 1),
    };
}
