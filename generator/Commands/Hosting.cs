using System.Runtime.InteropServices;
using RoleGuide.Serving;

namespace RoleGuide.Commands;

/// <summary>Runs a server until somebody ends the program.</summary>
internal static class Hosting
{
    /// <summary>
    /// Takes the port, does what is to be done meanwhile, and ends at once with Ctrl+C, when the terminal is closed or when the system asks.
    /// </summary>
    /// <param name="meanwhile">Runs until its token is cancelled; it is given the server, whose address it tells.</param>
    public static int Run(Machine machine, ServerRequest request, Func<RunningServer, CancellationToken, Task> meanwhile) =>
        RunAsync(machine, request, meanwhile).GetAwaiter().GetResult();

    private static async Task<int> RunAsync(Machine machine, ServerRequest request, Func<RunningServer, CancellationToken, Task> meanwhile)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(machine.Stop);
        using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, End);
        using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, End);
        using var hungUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, End);

        switch (await SiteServer.Start(request))
        {
            case ServerStart.Running started:
                await using (started.Server)
                {
                    try
                    {
                        await meanwhile(started.Server, stop.Token);
                    }
                    catch (OperationCanceledException) when (stop.IsCancellationRequested)
                    {
                        // That is how it ends.
                    }
                }

                return ExitCode.Clean;
            case ServerStart.Refused refused:
                machine.Error.WriteLine(refused.Message);
                return ExitCode.Failure;
            default:
                throw new System.Diagnostics.UnreachableException();
        }

        void End(PosixSignalContext signal)
        {
            // The program ends by itself, with its own exit code.
            signal.Cancel = true;
            stop.Cancel();
        }
    }
}
