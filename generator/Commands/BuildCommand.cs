using System.Globalization;
using RoleGuide.Build;
using RoleGuide.Output;

namespace RoleGuide.Commands;

/// <summary>Builds the site into the output folder.</summary>
internal static class BuildCommand
{
    public static int Run(Session session)
    {
        var content = Site.Read(session.Run, session.Request);
        if (!session.Report(content))
        {
            session.Machine.Error.WriteLine("Nothing was written; the last good output is as it was.");
            return ExitCode.Mistakes;
        }

        var edition = Site.Render(session.Run, content, session.Request);
        var place = new OutputPlace(session.OutputFolder, session.Request.InputFolder, session.Machine.WorkingFolder, session.Machine.HomeFolder);
        var since = session.Machine.Clock.GetLocalNow().ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
        var holder = new LockHolder(Environment.ProcessId, "build", since);
        var written = session.Run.Run(Phase.Output, "Write", edition, files => OutputFolder.Write(place, files, holder));
        return Answer(session, content, edition.Value, written.Value);
    }

    private static int Answer(Session session, SiteContent content, Edition edition, WriteOutcome outcome)
    {
        switch (outcome)
        {
            case WriteOutcome.Busy busy:
                session.Machine.Error.WriteLine(busy.Message);
                return ExitCode.Busy;
            case WriteOutcome.Refused refused:
                session.Machine.Error.WriteLine(refused.Message);
                return ExitCode.Failure;
            case WriteOutcome.Failed failed:
                session.Machine.Error.WriteLine(failed.Message);
                return ExitCode.Failure;
            default:
                BuildReport.Write(session, content, edition, outcome);
                return ExitCode.Clean;
        }
    }
}
