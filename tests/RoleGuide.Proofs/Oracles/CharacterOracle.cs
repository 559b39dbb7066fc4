using System.Globalization;

namespace RoleGuide.Proofs.Oracles;

/// <summary>No published text holds a character that is none, steers a terminal or turns the direction of text. It does not ask the product what those are.</summary>
internal static class CharacterOracle
{
    public static IEnumerable<string> Judge(string text)
    {
        foreach (var letter in text.EnumerateRunes())
        {
            var value = letter.Value;
            var isBidi = value is 0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);
            var isNone = value is (>= 0xFDD0 and <= 0xFDEF) || (value & 0xFFFE) == 0xFFFE;
            var isControl = CharUnicodeInfo.GetUnicodeCategory(value) == UnicodeCategory.Control && value is not ('\n' or '\t' or '\r');
            if (isBidi || isNone || isControl || value is 0x2028 or 0x2029 or 0xFEFF)
            {
                yield return FormattableString.Invariant($"it holds U+{value:X4}");
                yield break;
            }
        }
    }
}
