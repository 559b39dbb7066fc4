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

    /// <summary>Markup as one line of text: without tags, with single spaces.</summary>
    public static string Line(string markup)
    {
        var text = new StringBuilder(markup.Length);
        var at = 0;
        while (at < markup.Length)
        {
            var tag = markup.IndexOf('<', at);
            if (tag < 0) tag = markup.Length;
            text.Append(markup, at, tag - at);

            // Our own writer escapes every angle bracket that is no tag, in attributes as well.
            var end = tag < markup.Length ? markup.IndexOf('>', tag) : -1;
            at = end < 0 ? markup.Length : end + 1;
        }

        text.Replace("&lt;", "<").Replace("&gt;", ">").Replace("&quot;", "\"").Replace("&amp;", "&");
        return string.Join(' ', text.ToString().Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
    }
}
