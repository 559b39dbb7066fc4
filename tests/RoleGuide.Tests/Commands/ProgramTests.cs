using System.Diagnostics;
using RoleGuide.Commands;

namespace RoleGuide.Tests.Commands;

/// <summary>The program as a process of its own, in places where a command line cannot be tested.</summary>
public sealed class ProgramTests
{
    [Fact]
    public void A_current_folder_that_is_gone_is_told_without_a_stack_trace()
    {
        var root = Directory.CreateTempSubdirectory("roleguide-test-");
        try
        {
            var answer = Shell(root.FullName, "mkdir gone && cd gone && rmdir ../gone && exec dotnet \"$0\" check");

            answer.ShouldBe(new CommandAnswer(ExitCode.Failure, "", "RoleGuide could not go on. The system says: The current folder does not exist any more.\n"));
        }
        finally
        {
            root.Delete(recursive: true);
        }
    }

    /// <summary>Runs a line of the shell, in which <c>$0</c> is the program.</summary>
    private static CommandAnswer Shell(string folder, string line)
    {
        var start = new ProcessStartInfo("sh", ["-c", line, typeof(Site).Assembly.Location]) 
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return new CommandAnswer(process.ExitCode, output, error);
    }
}
