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

            internal static bool Is(string number) => s_number == number;
        }
        """;

    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(10);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("roleguide-guards-");

    private string TestAssembly => Path.Combine(_folder.FullName, "tests/RoleGuide.Tests/bin/Debug/net10.0/RoleGuide.Tests.dll");

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

    /// <summary>Builds the tests; what the compiler says when it can't.</summary>
    public string? Build()
    {
        var (code, said) = Ask("dotnet", _folder.FullName, "build", "tests/RoleGuide.Tests", "-v", "quiet", "-p:RunAnalyzers=false", "-p:TreatWarningsAsErrors=false", "-p:EnforceCodeStyleInBuild=false");
        return code == 0 ? null : said;
    }

    /// <summary>Runs the tests of a filter, with a guard switched off or with none. Whether all of them pass; null when there is no such test.</summary>
    public bool? Passes(string filter, int? off)
    {
        var (code, said) = Ask("dotnet", _folder.FullName, off, "test", TestAssembly, "--filter", filter);
        return said.Contains("No test matches", StringComparison.Ordinal) ? null : code == 0;
    }

    private bool StandsOnce(Guard guard)
    {
        var place = Path.Combine(_folder.FullName, guard.File);
        return File.Exists(place) && File.ReadAllText(place).Split(guard.Text).Length == 2;
    }

    private static (int Code, string Said) Ask(string program, string folder, params ReadOnlySpan<string> words) => Ask(program, folder, null, words);

    private static (int Code, string Said) Ask(string program, string folder, int? off, params ReadOnlySpan<string> words)
    {
        var start = new ProcessStartInfo(program) { UseShellExecute = false, WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var word in words) start.ArgumentList.Add(word);
        if (off is { } number) start.Environment["ROLEGUIDE_GUARD_OFF"] = number.ToString(CultureInfo.InvariantCulture);
        using var process = Process.Start(start)!;
        var (said, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());

        // Without its guard a test may wait for a pipe for ever. That is noticed as well.
        if (!process.WaitForExit(s_patience)) process.Kill(entireProcessTree: true);
        process.WaitForExit();
        return (process.ExitCode, said.Result + error.Result);
    }
}
