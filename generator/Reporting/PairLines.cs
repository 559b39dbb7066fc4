using RoleGuide.Model;

namespace RoleGuide.Reporting;

/// <summary>What the report tells about comparisons: the pairs without a page with what they lack, and the cells about which the sources are silent.</summary>
internal static class PairLines
{
    /// <summary>The lines for people.</summary>
    /// <param name="most">How many pairs without a page are named; the silent fields of each role follow only where all are.</param>
    public static IEnumerable<string> Of(PairReport? pairs, int most)
    {
        if (pairs is null || pairs.WithPage + pairs.WithoutPage.Length == 0) yield break;
        yield return ReportLines.Row("Compare", $"{Quantity.Of(pairs.WithPage, "pair")} with a page, {ReportLines.Number(pairs.WithoutPage.Length)} without; "
            + $"{Quantity.Of(pairs.Silent.Sum(one => one.Count), "cell")} about which the sources are silent");
        foreach (var pair in pairs.WithoutPage.Take(most)) yield return ReportLines.Row("No page", $"{pair.First} and {pair.Second}: {string.Join(", ", pair.Lacks)}");
        if (most < pairs.WithoutPage.Length) yield return ReportLines.Row("No page", $"{ReportLines.Number(pairs.WithoutPage.Length - most)} more, all named by --log-level detailed");
        if (most < int.MaxValue) yield break;
        foreach (var one in pairs.Silent) yield return ReportLines.Row("Silent", $"{one.Slug}, {Quantity.Of(one.Count, "cell")}: {string.Join(", ", one.Fields)}");
    }
}
