using System.Text;
using RoleGuide.Commands;

// The only place that asks the machine for its clock, its environment and its console.
#pragma warning disable RS0030
var clock = TimeProvider.System;
var epoch = Environment.GetEnvironmentVariable("SOURCE_DATE_EPOCH");
#pragma warning restore RS0030
var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
try
{
    return CommandLine.Run(args, new Machine(clock, Console.Out, Console.Error, epoch, CurrentFolder(), home.Length > 0 ? home : null));
}
catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
{
    // A folder that may not be opened, a full disk behind the console: nothing that we could mend.
    Console.Error.WriteLine($"RoleGuide could not go on. The system says: {fault.Message}");
    return ExitCode.Failure;
}
catch (Exception fault)
{
    // Every mistake of a writer is a diagnostic; whatever else arrives here is ours.
    Console.Error.WriteLine($"RoleGuide could not go on: {fault.GetType().Name}: {fault.Message}");
    Console.Error.WriteLine("This is a bug in RoleGuide. Please report it with the command you typed.");
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
