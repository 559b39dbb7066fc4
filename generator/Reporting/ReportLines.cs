using System.Collections.Immutable;
using System.Globalization;
using RoleGuide.Build;
using RoleGuide.Diagnostics;
using RoleGuide.Model;

namespace RoleGuide.Reporting;

/// <summary>The report for people, which goes to standard error so that diagnostics stay alone on standard output.</summary>
public static class ReportLines
{
    private const int SlowestSteps = 3;

    /// <summary>How many pairs without a page the normal report names.</summary>
    private const int FewPairs = 20;

    /// <summary>How many due reviews the normal report names.</summary>
    private const int FewReviews = 5;

    /// <summary>The lines of a level. A quiet report says only what kept the program from its work.</summary>
    public static ImmutableArray<string> Of(RunReport report, LogLevel level) => level == LogLevel.Quiet
        ? [.. Problem(report)]
        : [.. Mistakes(report), .. report.Site is { } site ? Site(report, site, level) : report.Notes, .. Problem(report), .. level == LogLevel.Detailed ? StepTable.Of(report.Steps) : []];

    /// <summary>A time in whole milliseconds.</summary>
    public static string Milliseconds(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:N0} ms");

    private static IEnumerable<string> Problem(RunReport report) => report.Problem is { } problem ? [problem] : [];

    private static IEnumerable<string> Mistakes(RunReport report)
    {
        var (errors, warnings) = (report.Count(Severity.Error), report.Count(Severity.Warning));
        if (errors + warnings > 0) yield return $"{Quantity.Of(errors, "error")}, {Quantity.Of(warnings, "warning")} in {report.Input}";
    }

    private static IEnumerable<string> Site(RunReport report, WrittenSite site, LogLevel level) =>
    [
        .. Files(site),
        .. PairLines.Of(report.Pairs, level == LogLevel.Detailed ? int.MaxValue : FewPairs),
        .. Figures(report, level),
        .. level == LogLevel.Detailed ? ReadingLines.Of(report.Reading) : [],
        .. Reviews(report, level),
        .. report.Notes.Select(note => Row("Notice", note)),
        Time(report),
    ];

    private static IEnumerable<string> Files(WrittenSite site)
    {
        yield return Row("Pages", $"{Sum(site.Pages)}: {string.Join(", ", site.Pages)}");
        yield return Row("Files", $"{Sum(site.Others)} more: {string.Join(", ", site.Others)}");
        yield return Row("Output", site.Written + site.Removed == 0
            ? $"nothing changed, {Quantity.Of(site.Unchanged, "file")} in {site.Folder}"
            : string.Create(CultureInfo.InvariantCulture, $"{site.Written:N0} written, {site.Unchanged:N0} unchanged, {site.Removed:N0} removed in {site.Folder}"));
    }

    private static IEnumerable<string> Figures(RunReport report, LogLevel level)
    {
        if (report.OldFigures.IsEmpty) yield break;
        yield return Row("Figures", $"{Quantity.Of(report.OldFigures.Sum(one => one.Count), "pay figure")} marked as older, in {Quantity.Of(report.OldFigures.Length, "article")}");
        if (level != LogLevel.Detailed) yield break;
        foreach (var one in report.OldFigures) yield return Row("Older", string.Create(CultureInfo.InvariantCulture, $"{report.Input}{one.Source}: {Quantity.Of(one.Count, "figure")}, the oldest of {one.Oldest}"));
    }

    private static IEnumerable<string> Reviews(RunReport report, LogLevel level)
    {
        var named = level == LogLevel.Detailed ? report.Reviews.Length : Math.Min(report.Reviews.Length, FewReviews);
        foreach (var due in report.Reviews.Take(named)) yield return Row("Review", $"{report.Input}{due.Notice.Spot.Path}: {due.Notice.Message}");
        if (named < report.Reviews.Length) yield return Row("Review", $"{Number(report.Reviews.Length - named)} more, all named by --log-level detailed");
    }

    private static string Time(RunReport report) => Row("Time", $"{Milliseconds(report.Total)}, slowest {string.Join(", ", Slowest(report).Select(step => $"{step.Name} {Milliseconds(step.Time)}"))}");

    private static IEnumerable<StepRecord> Slowest(RunReport report) => report.Steps.OrderByDescending(step => step.Time).Take(SlowestSteps);

    internal static string Row(string label, string text) => $"{label,-8} {text}";

    internal static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Sum(ImmutableArray<KindCount> kinds) => Number(kinds.Sum(kind => kind.Count));
}
