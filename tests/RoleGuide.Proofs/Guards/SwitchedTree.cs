using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;

namespace RoleGuide.Proofs.Guards;

/// <summary>A copy of the repository in which every guard has a switch, so that it is built once for all of them.</summary>
internal sealed class SwitchedTree : IDisposable
{
    private const string Switch = """
        namespace RoleGuide;

        internal static class Off
        {
            private static readonly string s_number = System.Environment.GetEnvironmentVariable("ROLEGUIDE_GUARD_OFF") ?? "";

            internal static bool Is(string number) => (System.AppContext.GetData("ROLEGUIDE_GUARD_OFF") as string ?? s_number) == number;
        }
        """;

    /// <summary>Without a word for so long a process hangs: longer than the tests of any guard take on a machine with much else to do.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(5);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("roleguide-guards-");

    /// <summary>The compiled tests of a repository.</summary>
    public static string TestAssembly(string root) => Path.Combine(root, "tests/RoleGuide.Tests/bin/Debug/net10.0/RoleGuide.Tests.dll");

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>Copies and patches. What no longer stands in its file exactly once is given back, and nothing is patched then.</summary>
    public ImmutableArray<string> Prepare(string root, ImmutableArray<Guard> guards)
    {
        foreach (var path in Ask("git", root, "ls-files", "-z", "--cached", "--others", "--exclude-standard").Said.Split('\0', StringSplitOptions.RemoveEmptyEntries).Where(path => File.Exists(Path.Combine(root, path))))
        {
            var place = Path.Combine(_folder.FullName, path);
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.Copy(Path.Combine(root, path), place);
        }

        var lost = guards.Where(guard => !StandsOnce(guard)).Select(guard => $"{guard.File} does not hold \"{guard.Text}\" once: {guard.Name}").ToImmutableArray();
        if (!lost.IsEmpty) return lost;
        foreach (var (number, guard) in guards.Index())
        {
            var place = Path.Combine(_folder.FullName, guard.File);
            File.WriteAllText(place, File.ReadAllText(place).Replace(guard.Text, guard.Without.Replace("OFF", string.Create(CultureInfo.InvariantCulture, $"global::RoleGuide.Off.Is(\"{number}\")"), StringComparison.Ordinal), StringComparison.Ordinal));
        }

        File.WriteAllText(Path.Combine(_folder.FullName, "generator/Off.cs"), Switch);
        return [];
    }

    /// <summary>Builds the tests and this program, which runs them; what the compiler says when it can't.</summary>
    public string? Build()
    {
        foreach (var project in (string[])["tests/RoleGuide.Tests", "tests/RoleGuide.Proofs"])
        {
            var (code, said) = Ask("dotnet", _folder.FullName, "build", project, "-v", "quiet", "-p:RunAnalyzers=false", "-p:TreatWarningsAsErrors=false", "-p:EnforceCodeStyleInBuild=false");
            if (code != 0) return said;
        }

        return null;
    }

    /// <summary>Tries guards in a process of its own, from a number on. How it ended and where: done, stained, broken or nothing of these, with -1 when it never began.</summary>
    /// <param name="tell">Is told of each guard: at, missed or survived, with its number.</param>
    public (string Word, int Number) Try(int from, int step, Action<string, int> tell) =>
        Run(["guarded", from.ToString(CultureInfo.InvariantCulture), step.ToString(CultureInfo.InvariantCulture)], tell);

    /// <summary>Tries one guard in a process in which it was never on. Whether no test notices.</summary>
    public bool Survives(int number)
    {
        var survived = false;
        var (end, _) = Run(["guarded-alone", number.ToString(CultureInfo.InvariantCulture)], (word, _) => survived |= word == "survived");
        return survived || end == "broken";
    }

    private (string Word, int Number) Run(string[] words, Action<string, int> tell)
    {
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, WorkingDirectory = _folder.FullName, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var word in words.Prepend(Path.Combine(_folder.FullName, "tests/RoleGuide.Proofs/bin/Debug/net10.0/RoleGuide.Proofs.dll"))) start.ArgumentList.Add(word);
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var (last, at) = ("", -1);
        while (last is not ("done" or "stained" or "broken") && Next(process) is { } line)
        {
            switch (line.Split(' '))
            {
                case ["guard", "stained", ..] or ["done"]:
                    last = line == "done" ? line : "stained";
                    break;
                case ["broken", ..]:
                    Console.WriteLine(line);
                    last = "broken";
                    break;
                case ["guard", var word, var number]:
                    at = int.Parse(number, CultureInfo.InvariantCulture);
                    tell(word, at);
                    break;
            }
        }

        if (!process.HasExited) process.Kill(entireProcessTree: true);
        process.WaitForExit();
        if (at < 0) Console.WriteLine(error.Result);
        return (last, at);
    }

    /// <summary>The next line; null when there is none or it does not come.</summary>
    private static string? Next(Process process)
    {
        var line = process.StandardOutput.ReadLineAsync();
        return line.Wait(s_patience) ? line.Result : null;
    }

    private bool StandsOnce(Guard guard)
    {
        var place = Path.Combine(_folder.FullName, guard.File);
        return File.Exists(place) && File.ReadAllText(place).Split(guard.Text).Length == 2;
    }

    private static (int Code, string Said) Ask(string program, string folder, params ReadOnlySpan<string> words)
    {
        var start = new ProcessStartInfo(program) { UseShellExecute = false, WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var word in words) start.ArgumentList.Add(word);
        using var process = Process.Start(start)!;
        var (said, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        process.WaitForExit();
        return (process.ExitCode, said.Result + error.Result);
    }
}
