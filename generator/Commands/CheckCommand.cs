using System.Collections.Immutable;
using RoleGuide.Build;
using RoleGuide.Checks;
using RoleGuide.Model;
using RoleGuide.Output;
using RoleGuide.Reporting;

namespace RoleGuide.Commands;

/// <summary>Everything but writing: all diagnostics, no output.</summary>
internal static class CheckCommand
{
    /// <summary>Reads the input and, when it has no mistakes, runs the further checks that were asked for. The worst of their answers is the command's.</summary>
    public static int Run(Session session, ImmutableArray<Func<Session, SiteContent, RunReport, RunReport>> further) => Answer.Give(session, "check", (_, blank) =>
    {
        if (session.Compare() is { } problem) return blank with { Problem = problem, ExitCode = ExitCode.Failure };
        var content = Site.Read(session.Run, session.Request);
        var report = session.Report(blank, content);
        if (report.ExitCode != ExitCode.Clean) return report;
        if (further.IsEmpty) return report with { Notes = [.. report.Notes, $"{(report.Diagnostics.IsEmpty ? "No mistakes" : "Nothing that keeps the guide from being published")} in {Quantity.Of(content.Sources.Value.Files.Length, "file")} of {session.InputName}"] };
        return further.Aggregate(report, (before, check) => check(session, content, before) is var after && after.ExitCode < before.ExitCode ? after with { ExitCode = before.ExitCode } : after);
    });

    /// <summary>Renders the site in memory and reads every finished file as a stranger would. A fault found here is a bug of the program.</summary>
    public static RunReport Deep(Session session, SiteContent content, RunReport report)
    {
        var files = new FilesInMemory(ManifestFile.Of);
        var edition = Site.Render(session.Run, content, session.Request, files.Put);
        if (session.Disturbed(report) is { } disturbed) return disturbed;
        var faults = session.Run.Run(Phase.PostProcess, "Deep check", edition, _ => DeepCheck.Run(files.All)).Value;
        return report with
        {
            Faults = [.. faults.Select(Fault.Of)],
            Notes = [.. report.Notes, $"{Quantity.Of(faults.Length, "fault")} in {Quantity.Of(edition.Value.Manifest.Files.Length, "finished file")}"],
            ExitCode = faults.IsEmpty ? ExitCode.Clean : ExitCode.Failure,
        };
    }

    /// <summary>Tells which reviews are due. One that is ends the command as a mistake does, so that a scheduled run can call for help.</summary>
    public static RunReport Reviews(Session session, SiteContent _, RunReport report) => report with
    {
        Diagnostics = [.. report.Diagnostics, .. report.Reviews.Select(due => due.Notice)],
        Notes = [.. report.Notes, $"{Quantity.Of(report.Reviews.Length, "review")} due in {session.InputName}"],
        ExitCode = report.Reviews.IsEmpty ? ExitCode.Clean : ExitCode.Mistakes,
    };
}
