namespace RoleGuide.Tests.Checks.Weights;

/// <summary>Words that no host can make small: each is another one.</summary>
internal static class HeavyText
{
    private const uint Step = 2654435761;

    /// <summary>So many letters in short sentences and paragraphs.</summary>
    /// <param name="first">Texts that begin at places far apart share no word.</param>
    public static string Of(int letters, int first = 1) => string.Join("\n\n", Words(letters, first).Chunk(9).Select(sentence => string.Join(' ', sentence) + ".").Chunk(5).Select(paragraph => string.Join(' ', paragraph)));

    private static IEnumerable<string> Words(int letters, int first) => Enumerable.Range(first, letters / 8).Select(i => "W" + ((uint)i * Step).ToString("x8", System.Globalization.CultureInfo.InvariantCulture)[..7]);
}
