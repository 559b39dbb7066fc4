using System.Globalization;
using RoleGuide.Model;
using RoleGuide.Output;

namespace RoleGuide.Commands;

/// <summary>What a build tells when it has written: to standard error, so that diagnostics stay alone on standard output.</summary>
internal static class BuildReport
{
    private const int SlowestSteps = 3;

    public static void Write(Session session, SiteContent content, Edition edition, WriteOutcome outcome)
    {
        if (session.Log == LogLevel.Quiet) return;
        var report = session.Machine.Error;
        var guide = content.Guide.Value;
        var kinds = edition.Files.GroupBy(file => file.Kind, StringComparer.Ordinal).OrderBy(kind => kind.Key, StringComparer.Ordinal);
        report.WriteLine($"Built    {Quantity.Of(edition.Files.Length, "file")}: {string.Join(", ", kinds.Select(kind => $"{kind.Key} {kind.Count().ToString(CultureInfo.InvariantCulture)}"))}");
        report.WriteLine($"Output   {Outcome(outcome)} in {session.OutputFolder}");
        report.WriteLine($"Time     {Milliseconds(session.Run.Total)}, slowest {string.Join(", ", session.Run.Steps.OrderByDescending(step => step.Time).Take(SlowestSteps).Select(step => $"{step.Name} {Milliseconds(step.Time)}"))}");
        if (guide.Site.Repository is null) report.WriteLine("Notice   Pages have no edit links: site.yml names no repository.");
        if (session.Log == LogLevel.Detailed) ReadingReport.Write(ReadingGrades.Of(guide), report);
        CompareReport.Write(content.Pairs.Value, session.Log, report);
        foreach (var due in DueReviews.Of(guide, session.Today)) report.WriteLine($"Review   {session.InputName}{due.Spot.Path}: {due.Message}");
        if (session.Log == LogLevel.Detailed) PipelinesCommand.WriteSteps(session.Run, report);
    }

    public static string Milliseconds(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:N0} ms");

    private static string Outcome(WriteOutcome outcome) => outcome switch
    {
        WriteOutcome.Swapped swapped => string.Create(CultureInfo.InvariantCulture, $"{swapped.Written} written, {swapped.Kept} unchanged, {swapped.Removed} removed"),
        WriteOutcome.Unchanged unchanged => string.Create(CultureInfo.InvariantCulture, $"nothing changed, {unchanged.Files} files"),
        _ => "",
    };
}
