using System.Globalization;
using RoleGuide.Build;

namespace RoleGuide.Commands;

/// <summary>Prints the steps of the build. It runs them all but the writing, so that the list is the program and not a drawing of it.</summary>
internal static class PipelinesCommand
{
    public static int Run(Session session)
    {
        if (!session.Compare()) return ExitCode.Failure;
        var content = Site.Read(session.Run, session.Request);
        var isSound = session.Report(content);
        if (isSound) Site.Render(session.Run, content, session.Request);
        WriteSteps(session.Run, session.Machine.Out);
        return isSound ? ExitCode.Clean : ExitCode.Mistakes;
    }

    public static void WriteSteps(BuildRun run, TextWriter writer)
    {
        var width = run.Steps.Max(step => step.Name.Length);
        writer.WriteLine($"{"Phase",-12} {"Step".PadRight(width)} {"Documents",9} {"Time",8}  Depends on");
        foreach (var step in run.Steps)
        {
            writer.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{step.Phase,-12} {step.Name.PadRight(width)} {step.Documents,9:N0} {step.Time.TotalMilliseconds,5:N0} ms  {NeedsOf(step)}"));
        }
    }

    private static string NeedsOf(StepRecord step)
    {
        if (!step.Needs.IsEmpty) return string.Join(", ", step.Needs);
        return step.Phase == Phase.Input ? "the input folder" : "nothing";
    }
}
