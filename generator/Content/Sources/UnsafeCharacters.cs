using System.Buffers;
using System.Text;

namespace RoleGuide.Content.Sources;

/// <summary>
/// Characters that no text of the guide may contain, whether written as they are or as an entity: control characters other than tab and line end,
/// noncharacters (one of them makes the XML of feed and sitemap unreadable), and the marks that turn the direction of text (they can show other
/// words than a machine reads), the two separators that some readers take for line ends and others don't, and byte-order marks.
/// </summary>
public static class UnsafeCharacters
{
    private static readonly SearchValues<char> s_shapeless = SearchValues.Create("\u00AD\u200B\u200C\u200D\u2060");

    /// <summary>True when the character may not appear in any text.</summary>
    public static bool IsUnsafe(Rune character) => IsUnsafe(character.Value);

    /// <summary>The first unsafe character with its index in UTF-16 units; half of a surrogate pair on its own is unsafe, too.</summary>
    public static (int Index, int CodePoint)? Find(string text)
    {
        for (var i = NextUnusual(text, 0); i >= 0; i = NextUnusual(text, i + 1))
        {
            var unit = text[i];
            int codePoint = unit;
            var isPair = char.IsHighSurrogate(unit) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (isPair) codePoint = char.ConvertToUtf32(unit, text[i + 1]);
            if (IsUnsafe(codePoint)) return (i, codePoint);
            if (isPair) i++;
        }

        return null;
    }

    /// <summary>The next character that is not one of those that most texts are made of.</summary>
    private static int NextUnusual(string text, int from)
    {
        var next = text.AsSpan(from).IndexOfAnyExceptInRange(' ', '~');
        return next < 0 ? -1 : from + next;
    }

    /// <summary>
    /// The first character without width or shape: soft hyphens, zero-width spaces and joiners. Prose may need them, but in a title they make two names of one.
    /// </summary>
    public static int? FindShapeless(string text)
    {
        var at = text.AsSpan().IndexOfAny(s_shapeless);
        return at < 0 ? null : text[at];
    }

    private static bool IsUnsafe(int codePoint) => codePoint switch
    {
        '\t' or '\n' => false,
        < ' ' => true,
        >= 0x7F and <= 0x9F => true,
        0x061C or 0x200E or 0x200F => true,
        0x2028 or 0x2029 or 0xFEFF => true,
        >= 0x202A and <= 0x202E => true,
        >= 0x2066 and <= 0x2069 => true,
        >= 0xD800 and <= 0xDFFF => true,
        >= 0xFDD0 and <= 0xFDEF => true,
        _ => (codePoint & 0xFFFE) == 0xFFFE,
    };
}
