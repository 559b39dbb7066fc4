using System.Collections.Immutable;

namespace RoleGuide.Model;

/// <summary>Something on which sources contradict each other or themselves; two claims or more.</summary>
public sealed record Disagreement(string About, ImmutableArray<Claim> Claims, string? Note)
{
    private static readonly ImmutableArray<string> s_payWords = ["pay", "salary", "earnings", "compensation"];

    /// <summary>Whether it is about pay, judged by the words of <see cref="About"/>.</summary>
    public bool IsAboutPay => s_payWords.Any(word => About.Contains(word, StringComparison.OrdinalIgnoreCase));
}
