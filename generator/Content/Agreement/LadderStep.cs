using System.Collections.Immutable;
using RoleGuide.Content.Articles;
using RoleGuide.Content.Links;
using RoleGuide.Diagnostics;

namespace RoleGuide.Content.Agreement;

/// <summary>A step of a ladder between two articles.</summary>
/// <param name="By">The one of the two that says so.</param>
/// <param name="Index">Where in its list of rungs.</param>
internal sealed record LadderStep(Article Lower, Article Upper, Article By, int Index)
{
    /// <summary>The place that says so.</summary>
    public SourceSpot Spot => By.SpotOf("ladder", ReferenceEquals(By, Upper) ? "from" : "to", Index);

    /// <summary>Every step once, in the order of the articles, whichever of its two articles names it.</summary>
    public static ImmutableArray<LadderStep> AllOf(ImmutableArray<Article> articles, AddressBook addresses)
    {
        var seen = new HashSet<(string Lower, string Upper)>();
        return [.. articles.SelectMany(article => NamedIn(article, addresses)).Where(step => seen.Add((step.Lower.Slug, step.Upper.Slug)))];
    }

    private static IEnumerable<LadderStep> NamedIn(Article article, AddressBook addresses)
    {
        var ladder = article.Facts.Ladder;
        for (var i = 0; i < ladder.From.Length; i++)
        {
            if (ladder.From[i].IsId && addresses.Role(ladder.From[i].Text) is { } lower && lower.Slug != article.Slug) yield return new LadderStep(lower, article, article, i);
        }

        for (var i = 0; i < ladder.To.Length; i++)
        {
            if (ladder.To[i].IsId && addresses.Role(ladder.To[i].Text) is { } upper && upper.Slug != article.Slug) yield return new LadderStep(article, upper, article, i);
        }
    }
}
