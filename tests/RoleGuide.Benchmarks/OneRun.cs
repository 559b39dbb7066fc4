using System.Diagnostics;
using System.Globalization;

namespace RoleGuide.Benchmarks;

/// <summary>Each step of a derivation once after warm ones, by the clock and by the processor: on a busy machine only the second tells what the work costs.</summary>
internal static class OneRun
{
    private const int WarmRuns = 3;

    public static void Print(int roles)
    {
        var derivation = new Derivation { Roles = roles };
        derivation.Read();
        for (var i = 0; i < WarmRuns; i++) derivation.All();
        Measure("addresses", derivation.Addresses);
        Measure("agreement", () => derivation.Agreement());
        Measure("pay in prose", () => derivation.PayInProse());
        Measure("repetition", () => derivation.Repetition());
        Measure("links", () => derivation.Links());
        Measure("guide", derivation.Whole);
        Measure("pages", () => derivation.Pages());
        Measure("all of Process", () => derivation.Process());
        foreach (var kind in derivation.Kinds) Measure($"  {kind}", () => derivation.PageModels(kind));
        Measure("page models", () => derivation.PageModels());
        Measure("all", () => derivation.All());
    }

    private static void Measure(string name, Func<object> work)
    {
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        var (before, paused, allocated, clock) = (process.TotalProcessorTime, GC.GetTotalPauseDuration(), GC.GetTotalAllocatedBytes(), Stopwatch.StartNew());
        work();
        clock.Stop();
        process.Refresh();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-16} {clock.Elapsed.TotalMilliseconds,8:N1} ms   processor {(process.TotalProcessorTime - before).TotalMilliseconds,8:N1} ms   {(GC.GetTotalAllocatedBytes() - allocated) / 1_048_576.0,8:N1} MB   collector {(GC.GetTotalPauseDuration() - paused).TotalMilliseconds,8:N1} ms"));
    }
}
