using System.Collections.Immutable;
using System.Globalization;
using RoleGuide.Model;
using RoleGuide.Model.Comparing;

namespace RoleGuide.Reporting;

/// <summary>What the report tells about comparisons: the pairs without a page with what they lack, and the cells about which the sources are silent.</summary>
internal static class PairLines
{
    /// <summary>The lines for people.</summary>
    /// <param name="most">How many pairs without a page are named; the silent fields of each role follow only where all are.</param>
    public static IEnumerable<string> Of(ComparedPairs? pairs, int most)
    {
        if (pairs is null || pairs.All.IsEmpty) yield break;
        var silences = pairs.Silences;
        var without = WithoutPage(pairs);
        yield return ReportLines.Row("Compare", $"{Quantity.Of(pairs.WithPage.Length, "pair")} with a page, {ReportLines.Number(without.Length)} without; "
            + $"{Quantity.Of(silences.Sum(one => one.Count), "cell")} about which the sources are silent");
        foreach (var pair in without.Take(most)) yield return ReportLines.Row("No page", $"{pair.Pair.First} and {pair.Pair.Second}: {string.Join(", ", Lacks(pair))}");
        if (most < without.Length) yield return ReportLines.Row("No page", $"{ReportLines.Number(without.Length - most)} more, all named by --log-level detailed");
        if (most < int.MaxValue) yield break;
        foreach (var one in silences) yield return ReportLines.Row("Silent", $"{one.Slug}, {Quantity.Of(one.Count, "cell")}: {string.Join(", ", one.Fields)}");
    }

    public static ImmutableArray<ComparedPair> WithoutPage(ComparedPairs pairs) => pairs.All.RemoveAll(pair => pair.HasPage);

    /// <summary>What keeps a pair from a page of its own.</summary>
    public static IEnumerable<string> Lacks(ComparedPair pair)
    {
        if (pair.Verdicts.IsEmpty) yield return "no verdict";
        if (pair.Comparable < ComparedPair.LeastComparable) yield return string.Create(CultureInfo.InvariantCulture, $"{pair.Comparable} comparable of at least {ComparedPair.LeastComparable} rows");
        if (pair.Different < ComparedPair.LeastDifferent) yield return string.Create(CultureInfo.InvariantCulture, $"{pair.Different} different of at least {ComparedPair.LeastDifferent} rows");
    }
}
