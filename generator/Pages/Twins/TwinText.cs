using System.Buffers;
using System.Text;

namespace RoleGuide.Pages.Twins;

/// <summary>Text as it has to stand in Markdown so that it is read as text: no sign of it begins an emphasis, a link, an element or a list.</summary>
internal static class TwinText
{
    /// <summary>Shows nothing and parts what stands before and behind it.</summary>
    public const string Nothing = "<!-- -->";

    private static readonly SearchValues<char> s_name = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");
    private static readonly SearchValues<char> s_signs = SearchValues.Create("\\`*_[]<&~|");

    /// <summary>A text inside of a line, behind what the line says already.</summary>
    public static StringBuilder AppendText(this StringBuilder to, ReadOnlySpan<char> text) => to.AppendText(text, 0);

    /// <summary>A whole text, such as a cell or the text of a link: nothing before it has a part in what it means.</summary>
    public static StringBuilder AppendWhole(this StringBuilder to, ReadOnlySpan<char> text) => to.AppendText(text, to.Length);

    /// <summary>A whole text as one line.</summary>
    public static string Escaped(string text) => text.AsSpan().IndexOfAny(s_signs) < 0 ? text : new StringBuilder(text.Length + 8).AppendWhole(text).ToString();

    /// <summary>The title of a link as it stands between its quotation marks. There readers differ in what a backslash does before the name of a character.</summary>
    public static string Quoted(ReadOnlySpan<char> title)
    {
        var quoted = new StringBuilder(title.Length + 8);
        for (var at = EntityIn(title); at >= 0; at = EntityIn(title))
        {
            quoted.AppendWhole(title[..at]).Append("&amp;");
            title = title[(at + 1)..];
        }

        return quoted.AppendWhole(title).Replace("\"", "\\\"").ToString();
    }

    /// <summary>An address in which nothing is read as the name of a character.</summary>
    public static string WithoutEntities(string address)
    {
        for (var at = EntityIn(address); at >= 0; at = EntityIn(address.AsSpan(at + 1)) is >= 0 and var next ? at + 1 + next : -1) address = address.Insert(at + 1, "amp;");
        return address;
    }

    /// <summary>Where a name or number of a character begins that only lacks its semicolon at the end of what was written; less than 0 where there is none.</summary>
    public static int OpenEntityIn(StringBuilder written)
    {
        var at = written.Length - 1;
        while (at >= 0 && s_name.Contains(written[at])) at--;
        if (at == written.Length - 1) return -1;
        while (at >= 0 && written[at] == '#') at--;
        return at >= 0 && written[at] == '&' ? at : -1;
    }

    /// <summary>Whether a bracket that was written last would take the start of a text in: a link that of a footnote, a footnote that of a target or of what it says.</summary>
    public static bool GoesOn(char bracket, char text) => bracket == '[' ? text == '^' : text is '(' or ':';

    /// <summary>A text behind what was written from a place on.</summary>
    /// <param name="start">Where the line begins, as far as it has a part in what the text means.</param>
    private static StringBuilder AppendText(this StringBuilder to, ReadOnlySpan<char> text, int start)
    {
        for (var at = text.IndexOfAny(s_signs); at >= 0; at = text.IndexOfAny(s_signs))
        {
            to.Append(text[..at]);

            // A reader that makes links of bare addresses takes a backslash behind one into the link, and what follows for an element.
            var before = to.Length > start ? to[^1] : ' ';
            if (text[at] == '<' && !char.IsWhiteSpace(before))
            {
                to.Append("&lt;");
            }
            else
            {
                if (Means(text, at, before)) to.Append('\\');
                to.Append(text[at]);
            }

            text = text[(at + 1)..];
        }

        return to.Append(text);
    }

    /// <summary>How many signs at the start of a line would make it a heading, a list, a quotation or a term, and so need a backslash at their end: 0 or 1 for a sign, more for a number.</summary>
    public static int MarkAt(ReadOnlySpan<char> line)
    {
        if (line is ['#' or '>' or '=', ..] or ['-' or '+' or ':', ' ' or '-' or ':', ..] or ['-' or '+' or ':']) return 1;
        var digits = line.IndexOfAnyExceptInRange('0', '9');
        return digits > 0 && line[digits..] is ['.' or ')'] or ['.' or ')', ' ', ..] ? digits + 1 : 0;
    }

    /// <summary>Whether a sign would be taken for markup: an underscore inside of a word is none, an ampersand only before a name or number with its semicolon.</summary>
    private static bool Means(ReadOnlySpan<char> text, int at, char before) => text[at] switch
    {
        '_' => !(IsWord(before) && at + 1 < text.Length && IsWord(text[at + 1])),
        '&' => IsEntity(text[(at + 1)..]),
        _ => true,
    };

    /// <summary>Where a text has the name or number of a character; less than 0 where it has none.</summary>
    private static int EntityIn(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOf('&'); at >= 0 && at < text.Length; at++)
        {
            if (text[at] == '&' && IsEntity(text[(at + 1)..])) return at;
        }

        return -1;
    }

    /// <summary>Whether a name or a number follows that ends with a semicolon.</summary>
    private static bool IsEntity(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf(';');
        return end > 0 && text[..end].TrimStart('#').IndexOfAnyExcept(s_name) < 0;
    }

    private static bool IsWord(char letter) => char.IsLetterOrDigit(letter);
}
