using RoleGuide.Checks;

namespace RoleGuide.Commands;

/// <summary>Everything but writing: all diagnostics, no output.</summary>
internal static class CheckCommand
{
    public static int Run(Session session)
    {
        var content = Site.Read(session.Run, session.Request);
        if (!session.Report(content)) return ExitCode.Mistakes;
        if (session.Log != LogLevel.Quiet) session.Machine.Error.WriteLine($"No mistakes in {Session.Count(content.Sources.Value.Files.Length, "file")} of {session.InputName}");
        return ExitCode.Clean;
    }

    /// <summary>Renders the site in memory as well and reads every finished file as a stranger would. A fault found here is a bug of the program.</summary>
    public static int RunDeep(Session session)
    {
        var content = Site.Read(session.Run, session.Request);
        if (!session.Report(content)) return ExitCode.Mistakes;
        var edition = Site.Render(session.Run, content, session.Request);
        var faults = DeepCheck.Run(edition.Value.Files);
        foreach (var fault in faults) session.Machine.Out.WriteLine(fault);
        if (session.Log != LogLevel.Quiet) session.Machine.Error.WriteLine($"{Session.Count(faults.Length, "fault")} in {Session.Count(edition.Value.Files.Length, "finished file")}");
        return faults.IsEmpty ? ExitCode.Clean : ExitCode.Failure;
    }
}
