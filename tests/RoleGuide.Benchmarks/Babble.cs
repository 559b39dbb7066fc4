namespace RoleGuide.Benchmarks;

/// <summary>Words in an order of each number's own, so that no two texts are alike.</summary>
internal static class Babble
{
    private static readonly string[] s_words =
    [
        "client", "team", "week", "plan", "brief", "report", "budget", "meeting", "call", "review", "quarter", "target", "answer", "service", "project", "visit",
        "early", "late", "often", "rarely", "with", "without", "before", "after", "near", "beyond", "every", "some", "new", "old", "first", "last",
    ];

    public static string Of(int seed, int words) => string.Join(' ', Enumerable.Range(0, words).Select(i => s_words[Mixed((uint)((seed * 24) + i)) % s_words.Length]));

    /// <summary>The finalizer of MurmurHash3, which spreads neighbouring numbers over all others.</summary>
    private static uint Mixed(uint number)
    {
        number = (number ^ (number >> 16)) * 0x85EB_CA6B;
        number = (number ^ (number >> 13)) * 0xC2B2_AE35;
        return number ^ (number >> 16);
    }
}
