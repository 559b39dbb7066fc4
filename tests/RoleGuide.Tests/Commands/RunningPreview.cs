using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using RoleGuide.Commands;

namespace RoleGuide.Tests.Commands;

/// <summary>A preview of a desk's input as a process, seen as a browser sees it.</summary>
internal sealed partial class RunningPreview : IAsyncDisposable
{
    private readonly Process _process;
    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false });

    private RunningPreview(Process process) => _process = process;

    public string Said { get; private set; } = "";

    public static async Task<RunningPreview> Start(CommandDesk desk)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList = { typeof(CommandLine).Assembly.Location, "preview", "--port", "0" },
            WorkingDirectory = desk.Root,
            UseShellExecute = false,
            RedirectStandardError = true,
        };
        var preview = new RunningPreview(Process.Start(start)!);
        while (await preview._process.StandardError.ReadLineAsync() is { } line)
        {
            preview.Said += line + "\n";
            if (line.StartsWith("End", StringComparison.Ordinal)) break;
        }

        preview._client.BaseAddress = new Uri(preview.Said.Split('\n')[0]["Preview  ".Length..]);
        return preview;
    }

    public async Task<string> Get(string path)
    {
        using var answer = await TryGet(path);
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadAsStringAsync();
    }

    public Task<HttpResponseMessage> TryGet(string path) => _client.GetAsync(new Uri(path, UriKind.Relative));

    /// <summary>Listens as the page at an address does that was just fetched.</summary>
    public async Task<LiveStream> Listen(string page)
    {
        using var answer = await TryGet(page);
        var mark = Mark().Match(await answer.Content.ReadAsStringAsync()).Groups["mark"].Value;
        return new LiveStream(await _client.GetStreamAsync(new Uri($"/_live/events?page={Uri.EscapeDataString(page)}&mark={mark}", UriKind.Relative)));
    }

    public async Task<int> End()
    {
        using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        Said += await _process.StandardError.ReadToEndAsync();
        await _process.WaitForExitAsync();
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _client.Dispose();
    }

    [GeneratedRegex("data-mark=\"(?<mark>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mark();
}
