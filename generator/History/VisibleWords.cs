using System.Collections.Immutable;

namespace RoleGuide.History;

/// <summary>
/// The words that a piece of our own markup shows. Where links lead inside the guide is left out: an address that moved is nothing that a reader notices.
/// Pictures and addresses elsewhere are not.
/// </summary>
internal static class VisibleWords
{
    private static readonly ImmutableArray<string> s_told = ["src=\"", "alt=\"", "href=\"http"];

    /// <summary>Writes them, in no more room than the markup takes, and tells how much they took.</summary>
    public static int Write(ReadOnlySpan<char> markup, Span<char> to)
    {
        var rest = to;
        while (!markup.IsEmpty)
        {
            var start = markup.IndexOf('<');
            Append(start < 0 ? markup : markup[..start], ref rest);
            if (start < 0) break;

            // Our own markup escapes every ">" inside of a value.
            var length = markup[start..].IndexOf('>') + 1;
            if (length == 0) break;
            var tag = markup.Slice(start, length);
            AppendTold(tag, ref rest);
            if (IsBlock(tag)) Append(" ", ref rest);
            markup = markup[(start + length)..];
        }

        return to.Length - rest.Length;
    }

    private static void Append(ReadOnlySpan<char> text, ref Span<char> rest)
    {
        text.CopyTo(rest);
        rest = rest[text.Length..];
    }

    /// <summary>A tag inside of a word parts no words.</summary>
    private static bool IsBlock(ReadOnlySpan<char> tag) => tag.TrimStart("</") is not (['a' or 'b' or 'i', '>' or ' ', ..] or ['e', 'm', '>', ..] or ['s', 't', 'r', 'o', 'n', 'g', '>', ..] or ['d', 'e', 'l', '>', ..] or ['c', 'o', 'd', 'e', '>' or ' ', ..] or ['s', 'u', 'p', '>' or ' ', ..]);

    private static void AppendTold(ReadOnlySpan<char> tag, ref Span<char> rest)
    {
        foreach (var told in s_told)
        {
            var at = tag.IndexOf(told, StringComparison.Ordinal);
            if (at < 0) continue;
            var value = tag[(at + told.IndexOf('"', StringComparison.Ordinal) + 1)..];
            Append(" ", ref rest);
            Append(value[..Math.Max(0, value.IndexOf('"'))], ref rest);
            Append(" ", ref rest);
        }
    }
}
