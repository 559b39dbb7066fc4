using System.Buffers;
using System.Text;

namespace RoleGuide.Content.Markdown;

/// <summary>Escapes a writer's text for HTML.</summary>
internal static class MarkupText
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("&<>");
    private static readonly SearchValues<char> MarksAndQuotes = SearchValues.Create("&<>\"");

    /// <summary>Appends text between tags; quotes stay as they are.</summary>
    public static StringBuilder AppendText(this StringBuilder markup, ReadOnlySpan<char> text) => AppendEscaped(markup, text, Marks);

    /// <summary>Appends text between the double quotes of an attribute.</summary>
    public static StringBuilder AppendAttribute(this StringBuilder markup, ReadOnlySpan<char> text) => AppendEscaped(markup, text, MarksAndQuotes);

    private static StringBuilder AppendEscaped(StringBuilder markup, ReadOnlySpan<char> text, SearchValues<char> marks)
    {
        for (var at = text.IndexOfAny(marks); at >= 0; at = text.IndexOfAny(marks))
        {
            markup.Append(text[..at]).Append(text[at] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                _ => "&quot;",
            });
            text = text[(at + 1)..];
        }

        return markup.Append(text);
    }
}
