using System.Diagnostics;
using System.Globalization;

namespace RoleGuide.Proofs.Running;

/// <summary>
/// Runs batches as processes of their own, one for each core: a stack that overflows or a loop without end takes its process with it, and is told with the document it was at; the batch goes on behind it.
/// </summary>
internal sealed class Supervisor(Tally tally)
{
    /// <summary>Without a word for so long, in seconds of the clock, a process hangs: on a busy machine the clock runs faster than the processor.</summary>
    private const int Patience = 60;

    /// <summary>Tries every document of a plan.</summary>
    public void Run(BatchPlan plan)
    {
        while (RunOne(plan) is { } died) plan = plan with { From = died + plan.Step };
    }

    /// <summary>The document that a batch died at; null when it came to its end.</summary>
    private int? RunOne(BatchPlan plan)
    {
        using var process = Start(plan);
        var errors = process.StandardError.ReadToEndAsync();
        var at = plan.From;
        while (Next(process) is { } line)
        {
            switch (line.Split(' '))
            {
                case ["at", var number]:
                    at = int.Parse(number, CultureInfo.InvariantCulture);
                    break;
                case ["took", var seconds]:
                    tally.Took(double.Parse(seconds, CultureInfo.InvariantCulture));
                    break;
                case ["found", ..]:
                    tally.Find(FormattableString.Invariant($"document {at}: {line["found ".Length..]}"));
                    break;
                case ["done", var published, var refused, var files]:
                    tally.Add(int.Parse(published, CultureInfo.InvariantCulture), int.Parse(refused, CultureInfo.InvariantCulture), int.Parse(files, CultureInfo.InvariantCulture));
                    return null;
            }
        }

        if (!process.HasExited) process.Kill();
        process.WaitForExit();
        var document = new Slots.AllDocuments(plan.Seed)[at];
        tally.Find(FormattableString.Invariant($"document {at}: {document.Slot} | {document.Family} | the process ended with {process.ExitCode}: {errors.Result.Split('\n').FirstOrDefault()}"));
        return at;
    }

    /// <summary>The next line; null when there is none or it does not come.</summary>
    private static string? Next(Process process)
    {
        var line = process.StandardOutput.ReadLineAsync();
        return line.Wait(TimeSpan.FromSeconds(Patience)) ? line.Result : null;
    }

    private static Process Start(BatchPlan plan)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet") start.ArgumentList.Add(typeof(Supervisor).Assembly.Location);
        start.ArgumentList.Add("batch");
        foreach (var word in (int[])[plan.Seed, plan.From, plan.Step, plan.Count]) start.ArgumentList.Add(word.ToString(CultureInfo.InvariantCulture));

        // One core each: what a document costs is then what this process costs.
        start.Environment["DOTNET_PROCESSOR_COUNT"] = "1";
        start.Environment["DOTNET_gcConcurrent"] = "0";
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        return Process.Start(start)!;
    }
}
