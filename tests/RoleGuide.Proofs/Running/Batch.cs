using System.Globalization;
using RoleGuide.Proofs.Slots;

namespace RoleGuide.Proofs.Running;

/// <summary>
/// Tries a part of all documents in this process and writes a line before each of them, so that whoever started it knows where it was when it died. The stack is a small one.
/// </summary>
internal static class Batch
{
    /// <summary>The stack of the main thread on Windows; elsewhere it is larger.</summary>
    private const int Stack = 1024 * 1024;

    private const double MostSeconds = 2;

    public static int Run(BatchPlan plan)
    {
        var code = 0;
        var thread = new Thread(() => code = Try(plan), Stack);
        thread.Start();
        thread.Join();
        return code;
    }

    private static int Try(BatchPlan plan)
    {
        var documents = new AllDocuments(plan.Seed);
        using var trial = new Trial();
        var (published, refused) = (0, 0);

        // What the first documents cost is the compiler's time.
        for (var number = 0; number < 3; number++) trial.Run(documents[number]);
        for (var number = plan.From; number < plan.Count; number += plan.Step)
        {
            var document = documents[number];
            Console.Out.WriteLine(FormattableString.Invariant($"at {number}"));
            var before = Environment.CpuUsage.TotalTime;
            var outcome = trial.Run(document);
            var seconds = (Environment.CpuUsage.TotalTime - before).TotalSeconds;
            if (outcome.IsPublished) published++;
            else refused++;
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"took {seconds:F3}"));
            if (seconds > MostSeconds) Tell($"it took {seconds:F1} seconds of the processor");
            foreach (var fault in outcome.Faults) Tell(fault);

            void Tell(string fault) => Console.Out.WriteLine($"found {document.Slot} | {document.Family} | {fault.ReplaceLineEndings(" ")}");
        }

        Console.Out.WriteLine(FormattableString.Invariant($"done {published} {refused} {trial.Files}"));
        return 0;
    }
}
