using System.Collections.Immutable;
using System.Text;
using RoleGuide.Content.Articles;
using RoleGuide.Diagnostics;

namespace RoleGuide.Content.Agreement;

/// <summary>
/// No answer is a copy of another with nothing but the title exchanged: readers learn nothing from the second. Answers are compared by their words,
/// without those of the role's own titles, so that one pass over all of them is enough.
/// </summary>
internal static class AnswerChecks
{
    /// <summary>Shorter answers may agree by chance.</summary>
    private const int FewestWords = 6;

    public static IEnumerable<Diagnostic> Run(ImmutableArray<Article> articles)
    {
        var seen = new Dictionary<string, SourceSpot>(StringComparer.Ordinal);
        foreach (var article in articles)
        {
            var own = OwnWords(article);
            foreach (var question in article.Faq)
            {
                string[] words = [.. WordsOf(question.Answer.Markup).Where(word => !own.Contains(word))];
                if (words.Length >= FewestWords && !seen.TryAdd(string.Join(' ', words), question.Spot))
                {
                    yield return GuideMistakes.TwinAnswers(question.Spot, seen[string.Join(' ', words)]);
                }
            }
        }
    }

    private static HashSet<string> OwnWords(Article article) =>
        [.. article.Facts.Aliases.Append(article.Facts.Title).SelectMany(WordsOf).SelectMany(word => new[] { word, word + "S" })];

    /// <summary>The words between the tags, in capitals; tags and signs count as spaces.</summary>
    private static IEnumerable<string> WordsOf(string markup)
    {
        var words = new StringBuilder(markup.Length);
        var isTag = false;
        foreach (var character in markup)
        {
            isTag = character == '<' || (isTag && character != '>');
            words.Append(!isTag && char.IsLetterOrDigit(character) ? char.ToUpperInvariant(character) : ' ');
        }

        return words.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
