using System.Text;

namespace RoleGuide.Reporting;

/// <summary>Text of strangers inside Markdown of ours: it is shown as it is, and makes no markup, no link, no cell of a table.</summary>
internal static class MarkdownText
{
    private const string Marks = "\\`*_[]<>|~#&@:!$=^+";

    /// <summary>The text on one line with every sign escaped that Markdown could take for its own.</summary>
    public static string Of(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        var last = ' ';
        foreach (var sign in VisibleText.Of(text))
        {
            // A bare "www." would become a link.
            if (Marks.Contains(sign, StringComparison.Ordinal) || (sign == '.' && last is 'w' or 'W')) escaped.Append('\\');
            escaped.Append(sign);
            last = sign;
        }

        return escaped.ToString();
    }
}
