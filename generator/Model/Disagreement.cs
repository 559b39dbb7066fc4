using System.Collections.Immutable;

namespace RoleGuide.Model;

/// <summary>Something on which sources contradict each other or themselves; two claims or more.</summary>
public sealed record Disagreement(string About, ImmutableArray<Claim> Claims, string? Note)
{
    private static readonly ImmutableArray<string> s_payWords = ["pay", "salary", "salaries", "earnings", "compensation"];

    /// <summary>Whether it is about pay, judged by the words of <see cref="About"/>: "base pay" is, "payment terms" is not.</summary>
    public bool IsAboutPay => WordsOf(About).Any(word => s_payWords.Contains(word, StringComparer.OrdinalIgnoreCase));

    private static string[] WordsOf(string text) =>
        string.Concat(text.Select(character => char.IsLetterOrDigit(character) ? character : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
