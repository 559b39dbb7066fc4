using System.Diagnostics;
using RoleGuide.Commands;

namespace RoleGuide.Tests.Commands;

/// <summary>The compiled program as a process, where only a process can show what is meant.</summary>
public sealed class ProgramTests : IDisposable
{
    private readonly CommandDesk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task Diagnostics_go_to_standard_output_and_the_report_to_standard_error()
    {
        _desk.Put("input/roles/account-management/planner.md", "---\ntitle: Planner\n---\n");

        var answer = await Type("dotnet \"$0\" check");

        answer.Code.ShouldBe(ExitCode.Mistakes);
        answer.Out.ShouldBe(_desk.Run("check").Out);

        // On a machine with much else to do, even this check lasts long enough to tell of itself.
        string.Concat(answer.Error.Split('\n').Where(line => !line.StartsWith("Still at work", StringComparison.Ordinal)).Select(line => line + "\n")).TrimEnd('\n')
            .ShouldBe(_desk.Run("check").Error.TrimEnd('\n'));
    }

    /// <summary>A disk that is full is a fault of the machine, and nobody's to read a stack trace for.</summary>
    [Fact]
    public async Task A_fault_of_the_machine_ends_with_2_and_what_the_system_says() =>
        (await Type("dotnet \"$0\" pipelines > /dev/full")).ShouldBe(
            new CommandAnswer(ExitCode.Failure, "", "RoleGuide could not go on. The system says: No space left on device\n"));

    /// <summary>What is said to people there tells of the work and is no part of it.</summary>
    [Theory]
    [InlineData("2> /dev/full")]
    [InlineData("2>&-")]
    public async Task A_standard_error_that_takes_nothing_changes_neither_the_work_nor_its_code(string redirection)
    {
        _desk.Put("input/roles/account-management/planner.md", "---\ntitle: Planner\n---\n");

        (await Type($"dotnet \"$0\" check {redirection}")).ShouldBe(new CommandAnswer(ExitCode.Mistakes, _desk.Run("check").Out, ""));
    }

    [Fact]
    public async Task A_current_folder_that_is_gone_is_told_without_a_stack_trace() =>
        (await Type("mkdir gone && cd gone && rmdir ../gone && exec dotnet \"$0\" check")).ShouldBe(
            new CommandAnswer(ExitCode.Failure, "", "RoleGuide could not go on. The system says: The current folder does not exist any more.\n"));

    /// <summary>Runs a line of the shell, in which <c>$0</c> is the program.</summary>
    private async Task<CommandAnswer> Type(string line)
    {
        var start = new ProcessStartInfo("/bin/sh")
        {
            ArgumentList = { "-c", line, typeof(CommandLine).Assembly.Location },
            WorkingDirectory = _desk.Root,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var said = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return new CommandAnswer(process.ExitCode, said[0], said[1]);
    }
}
