using System.Collections.Immutable;

namespace RoleGuide.Model;

/// <summary>
/// Latin letters without their accents. Our own table, because the machine's Unicode tables are switched off
/// (invariant globalization) and addresses must be the same everywhere.
/// </summary>
internal static class LatinFold
{
    private const char First = '\u00C0';

    /// <summary>U+00C0 to U+017F in order, in lower case; a hyphen stands for a sign that is no letter.</summary>
    private static readonly ImmutableArray<string> Letters =
    [
        .. """
        a a a a a a ae c e e e e i i i i
        d n o o o o o - o u u u u y th ss
        a a a a a a ae c e e e e i i i i
        d n o o o o o - o u u u u y th y
        a a a a a a c c c c c c c c d d
        d d e e e e e e e e e e g g g g
        g g g g h h h h i i i i i i i i
        i i ij ij j j k k k l l l l l l l
        l l l n n n n n n n n n o o o o
        o o oe oe r r r r r r s s s s s s
        s s t t t t t t u u u u u u u u
        u u u u w w y y y z z z z z z s
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries),
    ];

    /// <summary>The letters to write for a character: none for a combining accent, a hyphen for everything that is no Latin letter or digit.</summary>
    public static string Of(char character) => character switch
    {
        >= 'a' and <= 'z' or >= '0' and <= '9' => character.ToString(),
        >= 'A' and <= 'Z' => char.ToLowerInvariant(character).ToString(),
        >= First and <= '\u017F' => Letters[character - First],
        >= '\u0300' and <= '\u036F' => "",
        >= '\uFF10' and <= '\uFF19' => ((char)(character - '\uFF10' + '0')).ToString(),
        '\u00B2' => "2",
        '\u00B3' => "3",
        '\u00B9' => "1",
        '\uFB00' => "ff",
        '\uFB01' => "fi",
        '\uFB02' => "fl",
        _ => "-",
    };
}
