using System.CommandLine;
using RoleGuide.Reporting;

namespace RoleGuide.Commands;

/// <summary>Runs the work of a command and tells what came of it, in the form that was asked for and with one exit code.</summary>
internal static class Answer
{
    /// <summary>Runs a command to its report. A reader of one of the forms for machines gets a whole document even when the program fails.</summary>
    public static int Give(Session session, string command, Func<Session, RunReport, RunReport> work)
    {
        var blank = new RunReport(command, session.InputPlace);
        RunReport report;
        try
        {
            using var progress = session.Watch();
            report = work(session, blank);
        }
        catch (Exception fault) when (session.Form != ReportForm.Text)
        {
            report = blank with { Diagnostics = session.Run.Diagnostics, Problem = Breakdown.Tell(fault), ExitCode = ExitCode.Failure };
        }

        report = report with { Steps = [.. session.Run.Steps] };
        if (session.Form == ReportForm.Text) WriteText(session, report);
        else Write(session.Machine, session.Form, report);
        WriteReport(session, report);
        return report.ExitCode;
    }

    /// <summary>Answers what can't even be begun: wrong usage, or a machine that lacks what is needed.</summary>
    public static int Refuse(Machine machine, Options options, ParseResult line, string problem)
    {
        // The form itself may be what was typed wrongly.
        var form = line.GetResult(options.Format) is { } format && !format.Errors.Any() ? format.GetValueOrDefault<ReportForm>() : ReportForm.Text;
        var command = line.CommandResult.Command is RootCommand ? "build" : line.CommandResult.Command.Name;
        if (form != ReportForm.Text) Write(machine, form, new RunReport(command, "") { Problem = problem, ExitCode = ExitCode.Failure });
        if (form != ReportForm.Github) machine.Error.WriteLine(problem);
        return ExitCode.Failure;
    }

    private static void WriteText(Session session, RunReport report)
    {
        session.Print(report);
        foreach (var fault in report.Faults) session.Machine.Out.WriteLine(fault);
    }

    private static void Write(Machine machine, ReportForm form, RunReport report)
    {
        switch (form)
        {
            case ReportForm.Json:
                ReportJson.Write(report, machine.Out);
                break;
            case ReportForm.Sarif:
                SarifLog.Write(report, machine.Out);
                break;
            default:
                machine.Out.Write(WorkflowCommands.Of(report));
                WriteSummary(machine, report);
                break;
        }
    }

    /// <summary>The report for people. The document of JSON has it all, so that nothing follows it but what kept the program from its work.</summary>
    private static void WriteReport(Session session, RunReport report)
    {
        var lines = ReportLines.Of(report, session.Form == ReportForm.Json ? LogLevel.Quiet : session.Log);
        if (session.Form == ReportForm.Github) lines = [.. ReportLines.Of(report with { Problem = null }, session.Log).Select(WorkflowCommands.Harmless)];
        foreach (var line in lines) session.Machine.Error.WriteLine(line);
    }

    /// <summary>Adds to the summary of a step, where there is one. That it can't be written is no reason to fail a sound guide.</summary>
    private static void WriteSummary(Machine machine, RunReport report)
    {
        if (string.IsNullOrEmpty(machine.StepSummary)) return;
        try
        {
            using var file = new FileStream(machine.StepSummary, FileMode.Append, FileAccess.Write);
            using var text = new StreamWriter(file);
            text.Write(StepSummary.Of(report, StepSummary.Limit - file.Position));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            machine.Error.WriteLine(WorkflowCommands.Harmless($"The summary of this step could not be written. The system says: {fault.Message}"));
        }
    }
}
