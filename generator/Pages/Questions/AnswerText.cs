using System.Text;
using RoleGuide.Model;

namespace RoleGuide.Pages.Questions;

/// <summary>An answer as plain text: what its page shows, without markup.</summary>
internal static class AnswerText
{
    /// <summary>Paragraphs have an empty line between them; all other white space is single spaces.</summary>
    public static string Of(Html answer) => string.Join("\n\n", answer.Text.Split("</p>").Select(Line).Where(line => line.Length > 0));

    /// <summary>
    /// The first sentence: up to a full stop, question mark or exclamation mark that white space and the start of another sentence follow.
    /// A stop after a single letter, as in "e.g." or an initial, ends nothing.
    /// </summary>
    public static string FirstSentence(Html answer)
    {
        var paragraph = answer.Text.IndexOf("</p>", StringComparison.Ordinal);
        var text = Line(paragraph < 0 ? answer.Text : answer.Text[..paragraph]);
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
    public static string Line(string markup)
    {
        var text = new StringBuilder(markup.Length);
        var (at, isApart) = (0, false);
        while (at < markup.Length)
        {
            if (markup[at] == '<')
            {
                at = markup.IndexOf('>', at) is >= 0 and var end ? end + 1 : markup.Length;
            }
            else if (char.IsWhiteSpace(markup[at]))
            {
                (at, isApart) = (at + 1, true);
            }
            else
            {
                if (isApart && text.Length > 0) text.Append(' ');
                isApart = false;
                at += AppendSign(markup.AsSpan(at), text);
            }
        }

        return text.ToString();
    }

    /// <summary>Adds the sign that a text begins with. Returns how many letters of markup it takes.</summary>
    private static int AppendSign(ReadOnlySpan<char> markup, StringBuilder text)
    {
        var (sign, length) = markup switch
        {
            ['&', 'l', 't', ';', ..] => ('<', 4),
            ['&', 'g', 't', ';', ..] => ('>', 4),
            ['&', 'q', 'u', 'o', 't', ';', ..] => ('"', 6),
            ['&', 'a', 'm', 'p', ';', ..] => ('&', 5),
            _ => (markup[0], 1),
        };
        text.Append(sign);
        return length;
    }
}
