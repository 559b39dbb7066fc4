using System.Globalization;
using RoleGuide.Content.Sources;
using RoleGuide.Diagnostics;
using YamlDotNet.Core;

namespace RoleGuide.Content.Yaml;

/// <summary>
/// Finds words that a number sign makes a comment of, which nobody is shown, though they were written for readers: <c>focus: Posts and #hashtags</c>. A comment that is meant as one has a
/// space behind its sign, or stands where it cuts nothing off.
/// </summary>
internal static class YamlComments
{
    /// <summary>The words of a comment that cut a value off, with their sign and where it stands; null where there are none.</summary>
    /// <param name="value">Where the value stands in the text, its block sign included.</param>
    public static (SourceSpot Spot, string Words)? CuttingOff(Range value, ScalarStyle style, SourceText source)
    {
        var (text, start, end) = (source.Text, value.Start.Value, value.End.Value);
        var at = style switch
        {
            ScalarStyle.Literal or ScalarStyle.Folded => SignOnLine(text, start) ?? SignBelow(text, start, end),
            ScalarStyle.Plain => SignBehind(text, start, end),
            _ => SignOfLine(text, end) ?? SignBehindComma(text, end),
        };
        if (at is not { } sign) return null;
        var words = LineFrom(text, sign).TrimEnd();
        return (source.SpotAt(sign, words.Length), words.ToString());
    }

    /// <summary>Behind a plain value: on its line, behind the comma of a list in brackets, or on the next line, where the value would have gone on.</summary>
    private static int? SignBehind(string text, int start, int end)
    {
        if (SignOfLine(text, end) is { } sign) return sign;
        var at = SkipBlanks(text, end);
        return at < text.Length && text[at] == '\n' ? SignBelow(text, start, at + 1) : SignBehindComma(text, end);
    }

    /// <summary>On the line of a value, right behind it or its closing quotation mark.</summary>
    private static int? SignOfLine(string text, int end) => SkipBlanks(text, end) is var at && BeginsWords(text, at) ? at : null;

    /// <summary>Behind the comma of a list in brackets, where another item would stand.</summary>
    private static int? SignBehindComma(string text, int end)
    {
        var comma = SkipBlanks(text, end);
        return comma < text.Length && text[comma] == ',' && SkipBlanks(text, comma + 1) is var at && BeginsWords(text, at) ? at : null;
    }

    /// <summary>On a line of its own that is indented below a value. A key that is taken out for a while is no such comment.</summary>
    /// <param name="from">Where that line begins, or a place in its indentation.</param>
    private static int? SignBelow(string text, int start, int from)
    {
        var line = text.LastIndexOf('\n', Math.Min(Math.Max(0, from - 1), text.Length - 1)) + 1;
        var at = SkipBlanks(text, line);
        return at >= from && BeginsWords(text, at) && at - line > IndentationOf(text, start) && !IsKey(LineFrom(text, at)) ? at : null;
    }

    /// <summary>On the line of a block's sign, behind which no text of the block begins.</summary>
    private static int? SignOnLine(string text, int start) =>
        LineFrom(text, start).IndexOf('#') is > 0 and var sign && BeginsWords(text, start + sign) ? start + sign : null;

    /// <summary>Whether a comment begins here with no space behind its sign, nor with signs that writers draw lines with.</summary>
    private static bool BeginsWords(string text, int at) =>
        at > 0 && at + 1 < text.Length && text[at] == '#' && char.IsWhiteSpace(text[at - 1]) && IsOfWords(text[at + 1]);

    private static bool IsOfWords(char sign) =>
        char.IsLetterOrDigit(sign) || char.IsSurrogate(sign) || char.GetUnicodeCategory(sign) is UnicodeCategory.CurrencySymbol or UnicodeCategory.InitialQuotePunctuation || sign is '"' or '\'' or '(' or '@';

    private static bool IsKey(ReadOnlySpan<char> comment)
    {
        var colon = comment.IndexOf(':');
        return colon > 1 && !comment[1..colon].ContainsAny(' ', '\t') && (colon + 1 == comment.Length || char.IsWhiteSpace(comment[colon + 1]));
    }

    /// <summary>How far the key of a value is indented, or the hyphen of an item.</summary>
    private static int IndentationOf(string text, int start)
    {
        var line = text.LastIndexOf('\n', Math.Max(0, start - 1)) + 1;
        var at = SkipBlanks(text, line);
        while (at + 1 < text.Length && text[at] == '-' && IsBlank(text[at + 1]) && SkipBlanks(text, at + 1) is var next && next != start) at = next;
        return at - line;
    }

    private static int SkipBlanks(string text, int at)
    {
        while (at < text.Length && IsBlank(text[at])) at++;
        return at;
    }

    private static bool IsBlank(char sign) => sign is ' ' or '\t';

    private static ReadOnlySpan<char> LineFrom(string text, int at)
    {
        var length = text.AsSpan(at).IndexOf('\n');
        return text.AsSpan(at, length < 0 ? text.Length - at : length);
    }
}
