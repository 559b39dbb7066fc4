using System.Text;
using RoleGuide.Commands;
using RoleGuide.Output;
using RoleGuide.Serving;

namespace RoleGuide.BrowserTests;

/// <summary>A folder with a small guide, where a writer types commands and serves what was built.</summary>
internal sealed class WritersDesk : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("roleguide-test-");

    public WritersDesk()
    {
        Put("site.yml", """
            name: Test guide
            tagline: A guide that exists for tests alone.
            url: https://guide.example
            regions:
              uk: { name: United Kingdom, currency: GBP, locale: en-GB, country: GB }
            navigation: [roles]
            """);
        Put("categories.yml", "- { id: account-management, title: Account management, summary: \"Roles that win, keep and grow client accounts.\" }\n");
        Put("sources.yml", "- { id: survey, title: Pay survey, publisher: Survey makers, year: 2025, region: uk }\n");
    }

    private string Input => Path.Combine(_root.FullName, "input");

    public void Dispose() => _root.Delete(recursive: true);

    public void Put(string path, string text)
    {
        var place = Path.Combine(Input, path);
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        File.WriteAllText(place, text);
    }

    public void Delete(string path) => File.Delete(Path.Combine(Input, path));

    /// <summary>Runs a command line: its exit code, and all that it says.</summary>
    public (int Code, string Said) Run(params string[] arguments)
    {
        using var said = new StringWriter { NewLine = "\n" };
        return (CommandLine.Run(arguments, new Machine(TimeProvider.System, said, said, null, _root.FullName, null)), said.ToString());
    }

    /// <summary>Serves the built folder with the server of <c>serve</c>.</summary>
    public Task<RunningServer> Serve()
    {
        var folder = new PublishedFolder(Path.Combine(_root.FullName, "output"));
        var site = new ServedSite(folder.Read, HostRules.Read(Text("_redirects"), Text("_headers")));
        return PublishedGuide.Serve(new ServerRequest(0, () => site, null));

        string Text(string file) => Encoding.UTF8.GetString(folder.Read(file)!.Value.Span);
    }
}
