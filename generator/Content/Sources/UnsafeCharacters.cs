using System.Text;

namespace RoleGuide.Content.Sources;

/// <summary>
/// Characters that no article needs and that mislead or break something: controls end XML documents, noncharacters make its writers throw,
/// and direction overrides show a reader another text than the one that is there.
/// </summary>
public static class UnsafeCharacters
{
    /// <summary>Whether a character is refused wherever it stands, in the file or written as an entity.</summary>
    public static bool IsUnsafe(Rune character) => character.Value switch
    {
        '\t' or '\n' => false,
        < 0x20 or (>= 0x7F and <= 0x9F) => true,
        0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) => true,
        0xFEFF or (>= 0xFDD0 and <= 0xFDEF) => true,
        var value => (value & 0xFFFE) == 0xFFFE,
    };

    /// <summary>The first refused character of a text with its index, or null.</summary>
    public static (int Index, Rune Character)? Find(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            // A lone half of a surrogate pair is no character at all.
            if (!Rune.TryGetRuneAt(text, i, out var character)) return (i, Rune.ReplacementChar);
            if (IsUnsafe(character)) return (i, character);
            i += character.Utf16SequenceLength;
        }

        return null;
    }
}
