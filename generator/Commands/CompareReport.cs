using System.Globalization;
using RoleGuide.Model;
using RoleGuide.Model.Comparing;

namespace RoleGuide.Commands;

/// <summary>What the build tells about comparisons: the pairs without a page with what they lack, and the cells about which the sources are silent.</summary>
internal static class CompareReport
{
    /// <summary>How many pairs a short report names.</summary>
    private const int FewPairs = 20;

    public static void Write(ComparedPairs pairs, LogLevel log, TextWriter report)
    {
        if (pairs.All.IsEmpty) return;
        var silences = pairs.Silences;
        var without = pairs.All.RemoveAll(pair => pair.HasPage);
        report.WriteLine(
            $"Compare  {Quantity.Of(pairs.WithPage.Length, "pair")} with a page, {without.Length.ToString("N0", CultureInfo.InvariantCulture)} without; "
            + $"{Quantity.Of(silences.Sum(one => one.Count), "cell")} about which the sources are silent");
        var named = log == LogLevel.Detailed ? without.Length : Math.Min(without.Length, FewPairs);
        foreach (var pair in without.Take(named)) report.WriteLine($"No page  {pair.Pair.First} and {pair.Pair.Second}: {string.Join(", ", Lacks(pair))}");
        if (named < without.Length) report.WriteLine($"No page  {(without.Length - named).ToString("N0", CultureInfo.InvariantCulture)} more, all named by --log-level detailed");
        if (log != LogLevel.Detailed) return;
        foreach (var one in silences) report.WriteLine($"Silent   {one.Slug}, {Quantity.Of(one.Count, "cell")}: {string.Join(", ", one.Fields)}");
    }

    private static IEnumerable<string> Lacks(ComparedPair pair)
    {
        if (pair.Verdicts.IsEmpty) yield return "no verdict";
        if (pair.Comparable < ComparedPair.LeastComparable) yield return string.Create(CultureInfo.InvariantCulture, $"{pair.Comparable} comparable of at least {ComparedPair.LeastComparable} rows");
        if (pair.Different < ComparedPair.LeastDifferent) yield return string.Create(CultureInfo.InvariantCulture, $"{pair.Different} different of at least {ComparedPair.LeastDifferent} rows");
    }
}
