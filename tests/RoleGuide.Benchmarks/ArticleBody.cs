using System.Globalization;
using System.Text;

namespace RoleGuide.Benchmarks;

/// <summary>
/// The body of a full article: the sections that readers expect, in their order, with paragraphs, lists, a table, a note, a footnote and links. The words mean nothing
/// and differ from role to role.
/// </summary>
internal static class ArticleBody
{
    private const int WordsOfSentence = 13;

    private static readonly string[] s_headings =
    [
        "What does the role do?", "Responsibilities", "A typical week", "Skills", "Qualifications and background", "Pay", "Career path", "Where you can work",
        "How success is measured", "Challenges", "AI and remote work", "The first 90 days", "Interview questions", "Outlook",
    ];

    /// <summary>The body of one role.</summary>
    /// <param name="next">The path from this article to the next one.</param>
    /// <param name="pay">The paragraph about pay.</param>
    public static string Of(int role, string next, string pay)
    {
        var text = new StringBuilder();
        for (var i = 0; i < s_headings.Length; i++)
        {
            var seed = (role * 1_000) + (i * 40);
            text.Append(CultureInfo.InvariantCulture, $"## {s_headings[i]}\n\n{(s_headings[i] == "Pay" ? pay : Paragraph(seed))}\n\n{Part(i, seed, next)}\n");
        }

        return text.ToString();
    }

    private static string Part(int section, int seed, string next) => (section % 5) switch
    {
        0 => $"{Paragraph(seed + 4)}\nMore stands in [the next article]({next}#skills).\n",
        1 => string.Concat(Enumerable.Range(4, 5).Select(i => $"- **{Sentence(seed + i, 2)}** {Sentence(seed + i + 10, WordsOfSentence)}\n")),
        2 => "| Day | Work | Share |\n|---|---|---:|\n" + string.Concat(Enumerable.Range(4, 4).Select(i => $"| {Sentence(seed + i, 1)} | {Sentence(seed + i + 10, 5)} | *{seed % 9}* |\n")),
        3 => $"> [!NOTE]\n> {Sentence(seed + 4, WordsOfSentence)}\n",
        _ => $"{Sentence(seed + 4, WordsOfSentence)}[^{section}]\n\n[^{section}]: {Sentence(seed + 5, WordsOfSentence)}\n",
    };

    private static string Paragraph(int seed) => string.Join(' ', Enumerable.Range(0, 3).Select(i => Sentence(seed + i, WordsOfSentence)));

    private static string Sentence(int seed, int words)
    {
        var text = Babble.Of(seed, words);
        return $"{char.ToUpperInvariant(text[0])}{text[1..]}.";
    }
}
