using System.Collections.Immutable;
using System.Text;

namespace RoleGuide.History;

/// <summary>
/// The words that a piece of our own markup shows. Where links lead inside the guide is left out: an address that moved is nothing that a reader notices.
/// Pictures and addresses elsewhere are not.
/// </summary>
internal static class VisibleWords
{
    private static readonly ImmutableArray<string> s_told = ["src=\"", "alt=\"", "href=\"http"];

    public static string Of(ReadOnlySpan<char> markup)
    {
        var words = new StringBuilder(markup.Length);
        while (!markup.IsEmpty)
        {
            var start = markup.IndexOf('<');
            words.Append(start < 0 ? markup : markup[..start]);
            if (start < 0) break;

            // Our own markup escapes every ">" inside of a value.
            var length = markup[start..].IndexOf('>') + 1;
            if (length == 0) break;
            var tag = markup.Slice(start, length);
            AppendTold(words, tag);
            if (IsBlock(tag)) words.Append(' ');
            markup = markup[(start + length)..];
        }

        return words.ToString();
    }

    /// <summary>A tag inside of a word parts no words.</summary>
    private static bool IsBlock(ReadOnlySpan<char> tag) => tag.TrimStart("</") is not (['a' or 'b' or 'i', '>' or ' ', ..] or ['e', 'm', '>', ..] or ['s', 't', 'r', 'o', 'n', 'g', '>', ..] or ['d', 'e', 'l', '>', ..] or ['c', 'o', 'd', 'e', '>' or ' ', ..] or ['s', 'u', 'p', '>' or ' ', ..]);

    private static void AppendTold(StringBuilder words, ReadOnlySpan<char> tag)
    {
        foreach (var told in s_told)
        {
            var at = tag.IndexOf(told, StringComparison.Ordinal);
            if (at < 0) continue;
            var value = tag[(at + told.IndexOf('"', StringComparison.Ordinal) + 1)..];
            words.Append(' ').Append(value[..Math.Max(0, value.IndexOf('"'))]).Append(' ');
        }
    }
}
