using System.Text.RegularExpressions;

namespace RoleGuide.Benchmarks;

/// <summary>A browser with one page open: it fetches the page, and listens for the news that it must reload.</summary>
internal sealed partial class LiveBrowser(string site, string page) : IDisposable
{
    private readonly HttpClient _client = new() { BaseAddress = new Uri(site) };
    private StreamReader? _news;
    private string _mark = "";

    /// <summary>Fetches the page and remembers of which state it was made.</summary>
    public async Task Fetch()
    {
        var text = await _client.GetStringAsync(new Uri(page, UriKind.Relative));
        _mark = Mark().Match(text).Groups["mark"].Value;
    }

    /// <summary>Begins to listen, and has heard the present state.</summary>
    public async Task Listen()
    {
        _news?.Dispose();
        _news = new StreamReader(await _client.GetStreamAsync(new Uri($"/_live/events?page={Uri.EscapeDataString(page)}&mark={Uri.EscapeDataString(_mark)}", UriKind.Relative)));
        if (await NextEvent() != "state") throw new InvalidOperationException("The page that was just fetched is told to reload.");
    }

    /// <summary>Waits until the page is told to reload.</summary>
    public async Task Reload()
    {
        while (await NextEvent() != "reload")
        {
            // Something else has changed.
        }
    }

    public void Dispose()
    {
        _news?.Dispose();
        _client.Dispose();
    }

    private async Task<string> NextEvent()
    {
        var name = "";
        while (await _news!.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("event: ", StringComparison.Ordinal)) name = line["event: ".Length..];
            else if (line.Length == 0 && name.Length > 0) return name;
        }

        throw new InvalidOperationException("The preview has ended.");
    }

    [GeneratedRegex("data-mark=\"(?<mark>[^\"]*)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mark();
}
