using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using Microsoft.Playwright;
using RoleGuide.Build;
using RoleGuide.Model;
using RoleGuide.Output;
using RoleGuide.Serving;

namespace RoleGuide.BrowserTests;

/// <summary>The published guide, built and served, and a browser that has never been anywhere. Shared by the tests of a collection.</summary>
public sealed class PublishedGuide : IAsyncLifetime
{
    private static readonly string[] s_flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
        "--disable-dev-shm-usage",
    ];

    /// <summary>So many windows keep two processors busy.</summary>
    private const int Readers = 2;

    private RunningServer? _server;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Every page of the guide, by its address, with its kind.</summary>
    public ImmutableArray<(string Address, string Kind)> Pages { get; private set; } = [];

    public string Address => _server!.Address;

    /// <summary>The guide as a server gives it out.</summary>
    public ServedSite Served { get; private set; } = new(_ => null, HostRules.None);

    public async Task InitializeAsync()
    {
        if (InstalledBrowser.ReasonToSkip is not null) return;
        var files = Files();
        Pages = [.. files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)).Select(file => (AddressOf(file.Path), file.Kind))];
        Served = SiteOf(files);
        _server = await Serve(new ServerRequest(0, () => Served, null));
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = InstalledBrowser.Path ?? throw new InvalidOperationException("CI=true wants every test to run, and there is no Chromium here."),
            Headless = true,
            Args = s_flags,
        });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_server is not null) await _server.DisposeAsync();
    }

    /// <summary>A reader with a window of their own, who writes down everything that the browser complains about.</summary>
    public Task<Visit> Visit(BrowserNewContextOptions options) => Visit(options, Address);

    /// <summary>The same at another server.</summary>
    public async Task<Visit> Visit(BrowserNewContextOptions options, string address) => await BrowserTests.Visit.Start(await _browser!.NewContextAsync(options), address);

    /// <summary>Opens pages one after another, by two readers at once, and tells what a look at each finds, with whatever the browser complained about.</summary>
    public static async Task<IEnumerable<string>> VisitEach(IEnumerable<string> addresses, Func<Task<Visit>> arrive, Func<Visit, Task<IEnumerable<string>>> look)
    {
        var waiting = new ConcurrentQueue<string>(addresses);
        var found = await Task.WhenAll(Enumerable.Range(0, Readers).Select(_ => Read()));
        return found.SelectMany(faults => faults).Order(StringComparer.Ordinal);

        async Task<List<string>> Read()
        {
            await using var visit = await arrive();
            var faults = new List<string>();
            while (waiting.TryDequeue(out var address))
            {
                await visit.Open(address);
                faults.AddRange((await look(visit)).Select(fault => $"{address} {fault}"));
            }

            return [.. faults, .. visit.Complaints];
        }
    }

    /// <summary>Starts a server.</summary>
    public static async Task<RunningServer> Serve(ServerRequest request) => ((ServerStart.Running)await SiteServer.Start(request)).Server;

    private static ServedSite SiteOf(ImmutableArray<OutputFile> files)
    {
        var contents = files.ToDictionary(file => file.Path, file => file.Content, StringComparer.Ordinal);
        return new ServedSite(Find, HostRules.Read(Encoding.UTF8.GetString(contents["_redirects"].Span), Encoding.UTF8.GetString(contents["_headers"].Span)));

        ReadOnlyMemory<byte>? Find(string path)
        {
            if (contents.TryGetValue(path, out var content)) return content;
            return null;
        }
    }

    private static ImmutableArray<OutputFile> Files()
    {
        var run = new BuildRun(TimeProvider.System);
        var request = new SiteRequest(Path.Combine(FolderOfSolution(), "input"), null, null, PublishingContext.Production, null, WithDrafts: false);
        var files = new FilesInMemory(ManifestFile.Of);
        Site.Render(run, Site.Read(run, request), request, files.Put);
        return files.All;
    }

    private static string AddressOf(string path) => "/" + (path.EndsWith("index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path);

    private static string FolderOfSolution()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "RoleGuide.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
