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
        foreach (var target in targets.All)
        {
            foreach (var kept in plan.KeptInputs(target.Name))
            {
                if (Try(plan, target, File.ReadAllBytes(kept)).Fault is { } fault) return Tell(plan, target, fault);
            }
        }

        // Each reader gets its share of the processor, not of the inputs: a whole site costs as much as a thousand addresses.
        FuzzStream[] streams = [.. targets.All.Select(target => new FuzzStream(target, plan.Seed))];
        while (Environment.CpuUsage.TotalTime.TotalSeconds < plan.Seconds)
        {
            var stream = streams.MinBy(one => one.Spent / one.Target.Share)!;
            var input = stream.Next();
            var (fault, way, spent) = Try(plan, stream.Target, input);
            if (fault is not null) return Tell(plan, stream.Target, fault);
            stream.Note(input, way, spent);
        }

        Console.WriteLine($"tried {string.Join(", ", streams.Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Target.Name} {one.Tried:N0}")))}");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"done {streams.Sum(one => one.Tried)} {streams.Sum(one => one.Ways)}"));
        return 0;
    }

    /// <summary>What is wrong with an input (null when nothing is), the way that it went, and what it cost of the processor, in seconds.</summary>
    private static (string? Fault, string Way, double Spent) Try(FuzzPlan plan, FuzzTarget target, byte[] input)
    {
        var before = Environment.CpuUsage.TotalTime;
        File.WriteAllBytes(Path.Combine(plan.Folder, Current), input);
        var way = "";
        string? fault;
        try
        {
            (way, var faults) = target.Read(input);
            fault = faults.FirstOrDefault();
        }
        catch (Exception thrown)
        {
            fault = $"the reader threw {thrown.GetType().Name}: {thrown.Message} {thrown.StackTrace?.Split('\n').FirstOrDefault()?.Trim()}";
        }

        var seconds = (Environment.CpuUsage.TotalTime - before).TotalSeconds;
        if (seconds > MostSeconds) fault ??= FormattableString.Invariant($"it took {seconds:F1} seconds of the processor");
        return (fault, way, seconds);
    }

    private static int Tell(FuzzPlan plan, FuzzTarget target, string fault)
    {
        Console.WriteLine($"found {target.Name}: {fault.ReplaceLineEndings(" ")}");
        Console.WriteLine($"The input is {Path.Combine(plan.Folder, Current)}. Once the fault is mended, keep it as tests/RoleGuide.Proofs/Fuzzing/kept/{target.Name}/NAME.");
        return 1;
    }
}
