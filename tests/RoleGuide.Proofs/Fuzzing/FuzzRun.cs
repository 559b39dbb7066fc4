using System.Diagnostics;
using System.Globalization;

namespace RoleGuide.Proofs.Fuzzing;

/// <summary>Fuzzes in this process, and leaves each input in a file before it is read, so that it is known when the process dies of it.</summary>
internal static class FuzzRun
{
    /// <summary>The file of the input that is being read.</summary>
    public const string Current = "current";

    private const double MostSeconds = 2;
    private const int Stack = 1024 * 1024;

    /// <summary>Runs until the time is over or something is found.</summary>
    public static int Run(FuzzPlan plan)
    {
        var code = 0;
        var thread = new Thread(() => code = Fuzz(plan), Stack);
        thread.Start();
        thread.Join();
        return code;
    }

    private static int Fuzz(FuzzPlan plan)
    {
        using var targets = new FuzzTargets(plan.Root);
        var all = targets.All.Select(target => (Target: target, Pool: new Pool(target.Seeds))).ToArray();
        foreach (var (target, _) in all)
        {
            foreach (var kept in plan.KeptInputs(target.Name))
            {
                if (Try(plan, target, File.ReadAllBytes(kept), out _) is { } fault) return Tell(plan, target, fault);
            }
        }

        var chance = new Random(plan.Seed);
        var mutator = new Mutator(chance);
        var wheel = all.SelectMany(one => Enumerable.Repeat(one, one.Target.Share)).ToArray();
        var (clock, tried) = (Stopwatch.StartNew(), 0);
        while (clock.Elapsed.TotalSeconds < plan.Seconds)
        {
            var (target, pool) = wheel[chance.Next(wheel.Length)];
            var input = mutator.Change(pool.Any(chance), () => pool.Any(chance));
            if (Try(plan, target, input, out var way) is { } fault) return Tell(plan, target, fault);
            pool.Note(input, way);
            tried++;
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"done {tried} {all.Sum(one => one.Pool.Ways)}"));
        return 0;
    }

    /// <summary>What is wrong with an input; null when nothing is.</summary>
    private static string? Try(FuzzPlan plan, FuzzTarget target, byte[] input, out string way)
    {
        File.WriteAllBytes(Path.Combine(plan.Folder, Current), input);
        var before = Environment.CpuUsage.TotalTime;
        way = "";
        try
        {
            (way, var faults) = target.Read(input);
            if (faults.FirstOrDefault() is { } fault) return fault;
        }
        catch (Exception thrown)
        {
            return $"the reader threw {thrown.GetType().Name}: {thrown.Message} {thrown.StackTrace?.Split('\n').FirstOrDefault()?.Trim()}";
        }

        var seconds = (Environment.CpuUsage.TotalTime - before).TotalSeconds;
        return seconds > MostSeconds ? FormattableString.Invariant($"it took {seconds:F1} seconds of the processor") : null;
    }

    private static int Tell(FuzzPlan plan, FuzzTarget target, string fault)
    {
        Console.WriteLine($"found {target.Name}: {fault.ReplaceLineEndings(" ")}");
        Console.WriteLine($"The input is {Path.Combine(plan.Folder, Current)}. Once the fault is mended, keep it as tests/RoleGuide.Proofs/Fuzzing/kept/{target.Name}/NAME.");
        return 1;
    }
}
