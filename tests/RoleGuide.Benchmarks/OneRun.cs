using System.Diagnostics;
using System.Globalization;

namespace RoleGuide.Benchmarks;

/// <summary>One derivation after a warm one, step by step, by the clock and by the processor: on a busy machine only the second tells what the work costs.</summary>
internal static class OneRun
{
    public static void Print(int roles)
    {
        var derivation = new Derivation { Roles = roles };
        derivation.Read();
        derivation.All();
        Measure("addresses", derivation.Addresses);
        Measure("agreement", () => derivation.Agreement());
        Measure("pay in prose", () => derivation.PayInProse());
        Measure("guide", derivation.Whole);
        Measure("page models", () => derivation.PageModels());
        Measure("all", () => derivation.All());
    }

    private static void Measure(string name, Func<object> work)
    {
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        var (before, allocated, clock) = (process.TotalProcessorTime, GC.GetTotalAllocatedBytes(), Stopwatch.StartNew());
        work();
        clock.Stop();
        process.Refresh();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-14} {clock.Elapsed.TotalMilliseconds,7:N0} ms   processor {(process.TotalProcessorTime - before).TotalMilliseconds,7:N0} ms   {(GC.GetTotalAllocatedBytes() - allocated) / 1_048_576.0,7:N1} MB"));
    }
}
