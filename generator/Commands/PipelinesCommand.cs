using RoleGuide.Output;
using RoleGuide.Reporting;

namespace RoleGuide.Commands;

/// <summary>Prints the steps of the build. It runs them all but the writing, so that the list is the program and not a drawing of it.</summary>
internal static class PipelinesCommand
{
    public static int Run(Session session)
    {
        if (session.Compare() is { } problem)
        {
            session.Machine.Error.WriteLine(problem);
            return ExitCode.Failure;
        }

        var content = Site.Read(session.Run, session.Request);
        var isSound = session.Report(content);
        if (isSound) Site.Render(session.Run, content, session.Request, ManifestFile.Of);
        foreach (var line in StepTable.Of(session.Run.Steps)) session.Machine.Out.WriteLine(line);
        return isSound ? ExitCode.Clean : ExitCode.Mistakes;
    }
}
