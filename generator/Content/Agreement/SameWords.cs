using RoleGuide.Content.Articles;
using RoleGuide.Model;

namespace RoleGuide.Content.Agreement;

/// <summary>Whether two readings of one file say the same, each in what some checks look at.</summary>
internal static class SameWords
{
    /// <summary>The titles that the article answers to, and where.</summary>
    public static bool InTitles(Article one, Article other) =>
        one.Facts.Title == other.Facts.Title
        && one.Facts.Aliases.AsSpan().SequenceEqual(other.Facts.Aliases.AsSpan())
        && one.Facts.Regions.AsSpan().SequenceEqual(other.Facts.Regions.AsSpan());

    /// <summary>The other roles that it names, wherever that is.</summary>
    public static bool InNames(Article one, Article other) =>
        InRungs(one, other)
        && one.Facts.AtAGlance.ReportsTo.AsSpan().SequenceEqual(other.Facts.AtAGlance.ReportsTo.AsSpan())
        && one.Facts.Comparisons.Select(Name).SequenceEqual(other.Facts.Comparisons.Select(Name), StringComparer.Ordinal)
        && one.Facts.Related.AsSpan().SequenceEqual(other.Facts.Related.AsSpan());

    /// <summary>The titles and the names.</summary>
    public static bool InTitlesAndNames(Article one, Article other) => InTitles(one, other) && InNames(one, other);

    /// <summary>The rungs that it names.</summary>
    public static bool InRungs(Article one, Article other) => one.Facts.Ladder.HasRungsOf(other.Facts.Ladder);

    /// <summary>The rungs, and its own level.</summary>
    public static bool InLevels(Article one, Article other) => InRungs(one, other) && one.Facts.Level == other.Facts.Level;

    /// <summary>The rungs, and whether it says what shows that somebody is ready for it.</summary>
    public static bool InReadiness(Article one, Article other) => InRungs(one, other) && (one.Facts.Ladder.Readiness is null) == (other.Facts.Ladder.Readiness is null);

    /// <summary>The rungs, and what it pays.</summary>
    public static bool InPay(Article one, Article other) => InRungs(one, other) && one.Facts.Pay.AsSpan().SequenceEqual(other.Facts.Pay.AsSpan());

    private static string Name(Comparison comparison) => comparison.With;
}
