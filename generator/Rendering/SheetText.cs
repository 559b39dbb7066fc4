using System.Text;

namespace RoleGuide.Rendering;

/// <summary>A style sheet as it is sent: without the comments and indents that its authors need and browsers don't.</summary>
internal static class SheetText
{
    public static string Packed(string css)
    {
        var packed = new StringBuilder(css.Length);
        for (var at = 0; at < css.Length;)
        {
            var length = LengthAt(css.AsSpan(at));
            if (css.AsSpan(at).StartsWith("/*")) at += length;
            else if (char.IsWhiteSpace(css[at]) && (packed.Length == 0 || packed[^1] == '\n')) at++;
            else
            {
                packed.Append(css, at, length);
                at += length;
            }
        }

        return packed.ToString();
    }

    /// <summary>How far the comment or the string that begins here goes; one character of anything else. What is not closed goes to the end.</summary>
    private static int LengthAt(ReadOnlySpan<char> css)
    {
        if (css.StartsWith("/*")) return css[2..].IndexOf("*/", StringComparison.Ordinal) is >= 0 and var end ? end + 4 : css.Length;
        if (css[0] is not ('"' or '\'')) return 1;
        for (var at = 1; at < css.Length; at++)
        {
            if (css[at] == '\\') at++;
            else if (css[at] == css[0]) return at + 1;
        }

        return css.Length;
    }
}
