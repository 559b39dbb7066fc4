using System.Collections.Frozen;

namespace RoleGuide.Content.Agreement;

/// <summary>Tells sentences and headings about pay from those about other money, such as the worth of a portfolio.</summary>
internal static class PayWords
{
    private static readonly FrozenSet<string> s_words = FrozenSet.ToFrozenSet(
        [
            "pay", "pays", "paid", "paying", "salary", "salaries", "earn", "earns", "earned", "earning", "earnings", "wage", "wages",
            "compensation", "remuneration", "ote", "base",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Before "base" these make it a thing that is not pay.</summary>
    private static readonly FrozenSet<string> s_otherBases = FrozenSet.ToFrozenSet(["customer", "client", "user", "subscriber", "knowledge"], StringComparer.OrdinalIgnoreCase);

    public static bool AreIn(string text)
    {
        var words = s_words.GetAlternateLookup<ReadOnlySpan<char>>();
        var otherBases = s_otherBases.GetAlternateLookup<ReadOnlySpan<char>>();
        var before = ReadOnlySpan<char>.Empty;
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsLetter(text[at])) continue;
            var start = at;
            while (at < text.Length && char.IsLetter(text[at])) at++;
            var word = text.AsSpan(start, at - start);
            var isOtherBase = word.Equals("base", StringComparison.OrdinalIgnoreCase) && otherBases.Contains(before);
            if (words.Contains(word) && !isOtherBase) return true;
            before = word;
        }

        return false;
    }
}
