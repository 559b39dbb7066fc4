using System.Text;
using RoleGuide.Commands;

// The only place that asks the machine for its clock, its environment and its console.
#pragma warning disable RS0030
var clock = TimeProvider.System;
var epoch = Environment.GetEnvironmentVariable("SOURCE_DATE_EPOCH");
#pragma warning restore RS0030
var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var machine = new Machine(clock, Console.Out, Console.Error, epoch, Environment.CurrentDirectory, home.Length > 0 ? home : null);
try
{
    return CommandLine.Run(args, machine);
}
catch (Exception fault)
{
    // Every mistake of a writer is a diagnostic; whatever else arrives here is ours or the machine's.
    Console.Error.WriteLine($"RoleGuide could not go on: {fault.GetType().Name}: {fault.Message}");
    Console.Error.WriteLine("This is a bug in RoleGuide or a fault of this machine. Please report it with the command you typed.");
    return ExitCode.Failure;
}
