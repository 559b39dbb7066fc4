using System.Text;

namespace RoleGuide.Content.Sources;

/// <summary>
/// Normalisation form C (Unicode Standard Annex 15). The framework's own needs a library of the machine, or is switched off without it;
/// this one gives the same bytes everywhere.
/// </summary>
public static class CanonicalText
{
    // Hangul syllables are composed by rule (The Unicode Standard, section 3.12).
    private const int SyllableBase = 0xAC00;
    private const int LeadBase = 0x1100;
    private const int VowelBase = 0x1161;
    private const int TailBase = 0x11A7;
    private const int LeadCount = 19;
    private const int VowelCount = 21;
    private const int TailCount = 28;
    private const int SyllableCount = LeadCount * VowelCount * TailCount;

    /// <summary>Below this character everything is composed already.</summary>
    private const char FirstSuspect = '\u0300';

    private static readonly Lazy<CanonicalTable> s_table = new(CanonicalTable.Load);

    /// <summary>The text in form C; the same instance when it is in that form.</summary>
    public static string Compose(string text)
    {
        if (!IsSuspect(text)) return text;
        var characters = Decompose(text);
        Order(characters);
        Join(characters);
        var composed = new StringBuilder(text.Length);
        foreach (var character in characters) composed.Append(new Rune(character));
        return composed.Length == text.Length && composed.Equals(text) ? text : composed.ToString();
    }

    private static bool IsSuspect(string text)
    {
        var rest = text.AsSpan();
        for (var at = FirstHigh(rest); at >= 0; at = FirstHigh(rest))
        {
            Rune.DecodeFromUtf16(rest[at..], out var character, out var length);
            rest = rest[(at + length)..];
            if (IsPlainSign(character.Value)) continue;
            var table = s_table.Value;
            if (table.Suspects.Contains(character.Value) || table.Classes.ContainsKey(character.Value)) return true;
            if (character.Value is >= VowelBase and < VowelBase + VowelCount or > TailBase and < TailBase + TailCount) return true;
        }

        return false;
    }

    private static int FirstHigh(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('\0', (char)(FirstSuspect - 1));

    /// <summary>Dashes, quotation marks, dots and currency signs, which stand in nearly every text and never need the table.</summary>
    private static bool IsPlainSign(int character) => character is (>= 0x2010 and <= 0x2027) or (>= 0x2030 and <= 0x205E) or (>= 0x20A0 and <= 0x20BF);

    private static List<int> Decompose(string text)
    {
        var characters = new List<int>(text.Length);
        foreach (var character in text.EnumerateRunes()) Decompose(character.Value, characters);
        return characters;
    }

    private static void Decompose(int character, List<int> into)
    {
        var syllable = character - SyllableBase;
        if (syllable is >= 0 and < SyllableCount)
        {
            into.Add(LeadBase + (syllable / (VowelCount * TailCount)));
            into.Add(VowelBase + (syllable % (VowelCount * TailCount) / TailCount));
            if (syllable % TailCount != 0) into.Add(TailBase + (syllable % TailCount));
        }
        else if (s_table.Value.Decompositions.TryGetValue(character, out var parts))
        {
            Decompose(parts.First, into);
            if (parts.Second != 0) into.Add(parts.Second);
        }
        else
        {
            into.Add(character);
        }
    }

    /// <summary>Sorts each run of combining characters by class; equal classes keep their order.</summary>
    private static void Order(List<int> characters)
    {
        for (var start = 0; start < characters.Count; start++)
        {
            var end = start;
            while (end < characters.Count && ClassOf(characters[end]) != 0) end++;
            if (end - start > 1)
            {
                var ordered = characters.GetRange(start, end - start).OrderBy(ClassOf).ToList();
                for (var i = start; i < end; i++) characters[i] = ordered[i - start];
            }

            start = end;
        }
    }

    /// <summary>Joins each character with the starter before it, unless one of the same or a higher class stands between.</summary>
    private static void Join(List<int> characters)
    {
        var starter = -1;
        var lastClass = 0;
        var kept = 0;
        for (var i = 0; i < characters.Count; i++)
        {
            var character = characters[i];
            var classOf = ClassOf(character);
            var isBlocked = starter >= 0 && kept - 1 > starter && (lastClass == 0 || lastClass >= classOf);
            if (starter >= 0 && !isBlocked && Joined(characters[starter], character) is { } joined)
            {
                characters[starter] = joined;
                continue;
            }

            if (classOf == 0) starter = kept;
            lastClass = classOf;
            characters[kept++] = character;
        }

        characters.RemoveRange(kept, characters.Count - kept);
    }

    private static int? Joined(int first, int second)
    {
        if (first is >= LeadBase and < LeadBase + LeadCount && second is >= VowelBase and < VowelBase + VowelCount)
        {
            return SyllableBase + ((((first - LeadBase) * VowelCount) + (second - VowelBase)) * TailCount);
        }

        var syllable = first - SyllableBase;
        if (syllable is >= 0 and < SyllableCount && syllable % TailCount == 0 && second is > TailBase and < TailBase + TailCount) return first + (second - TailBase);
        return s_table.Value.Compositions.TryGetValue(CanonicalTable.Pair(first, second), out var joined) ? joined : null;
    }

    private static int ClassOf(int character) => s_table.Value.Classes.GetValueOrDefault(character);
}
