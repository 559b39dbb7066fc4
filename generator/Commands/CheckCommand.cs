using System.Collections.Immutable;
using RoleGuide.Checks;
using RoleGuide.Model;

namespace RoleGuide.Commands;

/// <summary>Everything but writing: all diagnostics, no output.</summary>
internal static class CheckCommand
{
    /// <summary>Reads the input and, when it has no mistakes, runs the further checks that were asked for. The worst of their answers is the command's.</summary>
    public static int Run(Session session, ImmutableArray<Func<Session, SiteContent, int>> further)
    {
        if (!session.Compare()) return ExitCode.Failure;
        var content = Site.Read(session.Run, session.Request);
        if (!session.Report(content)) return ExitCode.Mistakes;
        if (!further.IsEmpty) return further.Select(check => check(session, content)).ToArray().Max();
        if (session.Log != LogLevel.Quiet) session.Machine.Error.WriteLine($"No mistakes in {Quantity.Of(content.Sources.Value.Files.Length, "file")} of {session.InputName}");
        return ExitCode.Clean;
    }

    /// <summary>Renders the site in memory and reads every finished file as a stranger would. A fault found here is a bug of the program.</summary>
    public static int Deep(Session session, SiteContent content)
    {
        var edition = Site.Render(session.Run, content, session.Request);
        var faults = DeepCheck.Run(edition.Value.Files);
        foreach (var fault in faults) session.Machine.Out.WriteLine(fault);
        if (session.Log != LogLevel.Quiet) session.Machine.Error.WriteLine($"{Quantity.Of(faults.Length, "fault")} in {Quantity.Of(edition.Value.Files.Length, "finished file")}");
        return faults.IsEmpty ? ExitCode.Clean : ExitCode.Failure;
    }

    /// <summary>Tells which reviews are due. One that is ends the command as a mistake does, so that a scheduled run can call for help.</summary>
    public static int Reviews(Session session, SiteContent content)
    {
        var due = DueReviews.Of(content.Guide.Value, session.Today);
        session.Print(due, content);
        if (session.Log != LogLevel.Quiet) session.Machine.Error.WriteLine($"{Quantity.Of(due.Length, "review")} due in {session.InputName}");
        return due.IsEmpty ? ExitCode.Clean : ExitCode.Mistakes;
    }
}
