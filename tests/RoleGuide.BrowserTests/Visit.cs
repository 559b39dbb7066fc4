using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace RoleGuide.BrowserTests;

/// <summary>One reader's window. It keeps what the browser complained about and whom it asked for anything but the guide.</summary>
public sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly string _address;
    private readonly List<string> _complaints = [];

    private Visit(IBrowserContext context, IPage page, string address)
    {
        _context = context;
        _address = address;
        Page = page;
        page.Console += (_, message) => _complaints.Add($"console: {message.Text}");
        page.PageError += (_, error) => _complaints.Add($"error: {error}");
        page.RequestFailed += (_, request) => _complaints.Add($"failed: {request.Url} {request.Failure}");
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(address + "/", StringComparison.Ordinal)) _complaints.Add($"other origin: {request.Url}");
        };
        page.Response += (_, response) =>
        {
            if (response.Status >= 400 && !response.Url.EndsWith("/404.html", StringComparison.Ordinal)) _complaints.Add($"status {response.Status}: {response.Url}");
        };
    }

    public IPage Page { get; }

    /// <summary>Whatever the browser wrote to its console, could not load or wanted from elsewhere.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    public static async Task<Visit> Start(IBrowserContext context, string address) => new(context, await context.NewPageAsync(), address);

    public async ValueTask DisposeAsync() => await _context.CloseAsync();

    /// <summary>Opens a page by its address on the site.</summary>
    public async Task Open(string address) => await Page.GotoAsync(_address + address, new PageGotoOptions { WaitUntil = WaitUntilState.Load });

    /// <summary>By how many pixels the page can be scrolled sideways.</summary>
    public async Task<int> SidewaysScroll() => await Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");

    /// <summary>Every violation of WCAG 2.2 AA and of good practice, with the first place.</summary>
    public async Task<IEnumerable<string>> Violations()
    {
        var found = await Page.RunAxe(new AxeRunOptions
        {
            RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        });
        return found.Violations.Select(violation => $"{violation.Id}: {violation.Help} ({violation.Nodes.Length} places, first {violation.Nodes[0].Html})");
    }
}
