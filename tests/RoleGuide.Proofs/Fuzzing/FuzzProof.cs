using System.Diagnostics;
using System.Globalization;

namespace RoleGuide.Proofs.Fuzzing;

/// <summary>Fuzzes in a process of its own, which a fault may end.</summary>
internal static class FuzzProof
{
    /// <summary>So much more of the processor than its time, in seconds, a process may take before it counts as hanging.</summary>
    private const int Patience = 60;

    private static readonly TimeSpan s_look = TimeSpan.FromSeconds(1);

    public static int Run(string root, int seed, int seconds)
    {
        var folder = Directory.CreateTempSubdirectory("roleguide-fuzz-");
        var start = new ProcessStartInfo(Environment.ProcessPath!) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet") start.ArgumentList.Add(typeof(FuzzProof).Assembly.Location);
        foreach (var word in (string[])["fuzz-run", root, folder.FullName, seed.ToString(CultureInfo.InvariantCulture), seconds.ToString(CultureInfo.InvariantCulture)]) start.ArgumentList.Add(word);
        start.Environment["DOTNET_PROCESSOR_COUNT"] = "1";
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        using var process = Process.Start(start)!;
        var (said, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        var ended = Wait(process, TimeSpan.FromSeconds(seconds + Patience));
        if (!ended) process.Kill();
        process.WaitForExit();
        var lines = said.Result.Split('\n');
        if (lines.FirstOrDefault(line => line.StartsWith("done ", StringComparison.Ordinal))?.Split(' ') is [_, var tried, var ways])
        {
            Console.WriteLine(lines[0]);
            Console.WriteLine($"fuzz: {tried} inputs in {seconds} s of the processor (seed {seed}), {ways} different ways, no finding.");
            folder.Delete(recursive: true);
            return 0;
        }

        Console.WriteLine(said.Result);
        Console.WriteLine(ended
            ? $"fuzz: the process ended with {process.ExitCode}. {errors.Result.Split('\n').FirstOrDefault()}"
            : $"fuzz: the process hung at {Path.Combine(folder.FullName, FuzzRun.Current)}.");
        Console.WriteLine($"fuzz: the last input is {Path.Combine(folder.FullName, FuzzRun.Current)}.");
        return 1;
    }

    /// <summary>Whether a process ends before it has taken so much of the processor.</summary>
    private static bool Wait(Process process, TimeSpan most)
    {
        while (!process.WaitForExit(s_look))
        {
            try
            {
                if (process.TotalProcessorTime > most) return false;
            }
            catch (InvalidOperationException)
            {
                // It has ended meanwhile.
            }
        }

        return true;
    }
}
