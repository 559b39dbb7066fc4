using RoleGuide.Output;
using RoleGuide.Serving;

namespace RoleGuide.Commands;

/// <summary>Serves a built folder as its host would, and shows every later build of it.</summary>
internal static class ServeCommand
{
    public static int Run(Machine machine, string outputFolder, int port)
    {
        var folder = new PublishedFolder(outputFolder);
        if (!folder.HasSite)
        {
            machine.Error.WriteLine(folder.Exists
                ? $"The folder {outputFolder} holds no site: it has neither index.html nor manifest.json. Build the site first with \"dotnet run --project generator\", or name another folder with --output."
                : $"There is no folder {outputFolder}. Build the site first with \"dotnet run --project generator\", or name another folder with --output.");
            return ExitCode.Failure;
        }

        var site = new BuiltSite(folder);
        var complaints = site.Now().Rules.Complaints;
        if (!complaints.IsEmpty)
        {
            foreach (var complaint in complaints) machine.Error.WriteLine(complaint);
            machine.Error.WriteLine($"Nothing is served, since {outputFolder} would behave otherwise when it is published.");
            return ExitCode.Failure;
        }

        return Hosting.Run(machine, new ServerRequest(port, site.Now, null), async (server, stop) =>
        {
            machine.Error.WriteLine($"Serving  {outputFolder}");
            machine.Error.WriteLine($"Open     {server.Address}/");
            machine.Error.WriteLine("End      Ctrl+C");
            await Task.Delay(Timeout.Infinite, stop);
        });
    }
}
