using System.Collections.Immutable;
using System.Globalization;
using RoleGuide.Model.Comparing;

namespace RoleGuide.Reporting;

/// <summary>What a report tells about comparisons.</summary>
/// <param name="WithPage">How many pairs have a page.</param>
/// <param name="WithoutPage">Those that have none, in ordinal order.</param>
/// <param name="Silent">For each role the cells about which its sources are silent.</param>
public sealed record PairReport(int WithPage, ImmutableArray<UnpagedPair> WithoutPage, ImmutableArray<SilentCells> Silent)
{
    public static PairReport Of(ComparedPairs pairs) => new(
        pairs.WithPage.Length,
        [.. pairs.All.Where(pair => !pair.HasPage).Select(pair => new UnpagedPair(pair.Pair.First, pair.Pair.Second, [.. Lacks(pair)]))],
        pairs.Silences);

    /// <summary>What keeps a pair from a page of its own.</summary>
    private static IEnumerable<string> Lacks(ComparedPair pair)
    {
        if (pair.Verdicts.IsEmpty) yield return "no verdict";
        if (pair.Comparable < ComparedPair.LeastComparable) yield return string.Create(CultureInfo.InvariantCulture, $"{pair.Comparable} comparable of at least {ComparedPair.LeastComparable} rows");
        if (pair.Different < ComparedPair.LeastDifferent) yield return string.Create(CultureInfo.InvariantCulture, $"{pair.Different} different of at least {ComparedPair.LeastDifferent} rows");
    }
}
