using System.Text;
using RoleGuide.Commands;
using RoleGuide.Reporting;

// The only place that asks the machine for its clock, its environment and its console.
#pragma warning disable RS0030
var clock = TimeProvider.System;
var epoch = Environment.GetEnvironmentVariable("SOURCE_DATE_EPOCH");
var summary = Environment.GetEnvironmentVariable("GITHUB_STEP_SUMMARY");
#pragma warning restore RS0030
var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
var mine = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var report = new ToldIfPossible(Console.Error);
try
{
    return CommandLine.Run(args, new Machine(clock, Console.Out, report, epoch, CurrentFolder(), home.Length > 0 ? home : null)
    {
        UserFolder = home.Length > 0 && mine.Length > 0 ? mine : null,
        StepSummary = summary,
        ThemeFolder = ThemeFolder.Above(AppContext.BaseDirectory),
        Progress = Console.IsErrorRedirected ? ProgressForm.Lines : ProgressForm.OneLine,
    });
}
catch (Exception fault)
{
    report.WriteLine(Breakdown.Tell(fault));
    return ExitCode.Failure;
}

static string CurrentFolder()
{
    try
    {
        return Environment.CurrentDirectory;
    }
    catch (FileNotFoundException fault)
    {
        throw new IOException("The current folder does not exist any more.", fault);
    }
}
