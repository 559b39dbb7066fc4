using System.Globalization;
using RoleGuide.Build;
using RoleGuide.Output;

namespace RoleGuide.Commands;

/// <summary>Builds the site into the output folder.</summary>
internal static class BuildCommand
{
    public static int Run(Session session)
    {
        using var hold = Open(session);
        if (hold.Hindrance is { } hindrance) return Leave(session, hindrance);

        if (!session.Compare()) return ExitCode.Failure;
        var content = Site.Read(session.Run, session.Request);
        if (!session.Report(content))
        {
            session.Machine.Error.WriteLine(hold.HasEdition ? "Nothing was written; the last good output is as it was." : "Nothing was written.");
            return ExitCode.Mistakes;
        }

        var edition = Site.Render(session.Run, content, session.Request);
        var written = session.Run.Run(Phase.Output, "Write", edition, files => OutputFolder.Write(hold, files));
        if (written.Value is not (WriteOutcome.Swapped or WriteOutcome.Unchanged)) return Leave(session, written.Value);
        BuildReport.Write(session, content, edition.Value, written.Value);
        return ExitCode.Clean;
    }

    private static OutputHold Open(Session session)
    {
        var place = new OutputPlace(session.OutputFolder, session.Request.InputFolder, session.Machine.WorkingFolder, session.Machine.HomeFolder);
        var since = session.Machine.Clock.GetLocalNow().ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
        return OutputFolder.Open(place, new LockHolder(Environment.ProcessId, "build", since));
    }

    /// <summary>Says what is in the way of writing.</summary>
    private static int Leave(Session session, WriteOutcome hindrance)
    {
        var (message, code) = hindrance switch
        {
            WriteOutcome.Busy busy => (busy.Message, ExitCode.Busy),
            WriteOutcome.Refused refused => (refused.Message, ExitCode.Failure),
            WriteOutcome.Failed failed => (failed.Message, ExitCode.Failure),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        session.Machine.Error.WriteLine(message);
        return code;
    }
}
