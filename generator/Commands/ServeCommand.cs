using System.Text;
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
                ? $"The folder {outputFolder} holds no site: it has neither index.html nor manifest.json. Build the site first, or name another folder with --output."
                : $"There is no folder {outputFolder}. Build the site first, or name another folder with --output.");
            return ExitCode.Failure;
        }

        var site = SiteOf(folder);
        if (!site.Rules.Complaints.IsEmpty)
        {
            foreach (var complaint in site.Rules.Complaints) machine.Error.WriteLine(complaint);
            machine.Error.WriteLine($"Nothing is served, since {outputFolder} would behave otherwise when it is published.");
            return ExitCode.Failure;
        }

        return Hosting.Run(machine, new ServerRequest(port, () => SiteOf(folder), null), async (server, stop) =>
        {
            machine.Error.WriteLine($"Serving  {outputFolder}");
            machine.Error.WriteLine($"Open     {server.Address}/");
            machine.Error.WriteLine("End      Ctrl+C");
            await Task.Delay(Timeout.Infinite, stop);
        });
    }

    private static ServedSite SiteOf(PublishedFolder folder) => new(folder.Read, HostRules.Read(Text(folder, "_redirects"), Text(folder, "_headers")));

    private static string Text(PublishedFolder folder, string file) => folder.Read(file) is { } content ? Encoding.UTF8.GetString(content.Span) : "";
}
