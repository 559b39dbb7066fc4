using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace RoleGuide.BrowserTests;

/// <summary>One reader's window. It keeps what the browser complained about and whom it asked for anything but the guide.</summary>
public sealed class Visit : IAsyncDisposable
{
    private const int MostTabs = 150;

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

    public static async Task<Visit> Start(IBrowserContext context, string address)
    {
        await context.AddInitScriptAsync("""
            window.shifted = 0;
            new PerformanceObserver(list => list.getEntries().forEach(shift => window.shifted += shift.value)).observe({ type: "layout-shift", buffered: true });
            """);
        return new Visit(context, await context.NewPageAsync(), address);
    }

    public async ValueTask DisposeAsync() => await _context.CloseAsync();

    /// <summary>Presses Tab until what has the focus bears this text, as somebody without a mouse would, and sees at each step where they are.</summary>
    public async Task TabTo(string text)
    {
        for (var i = 0; i < MostTabs; i++)
        {
            await Page.Keyboard.PressAsync("Tab");
            var (found, isSeen) = await Focus();
            if (!isSeen) throw new InvalidOperationException($"After {i + 1} tabs nothing shows that \"{found}\" has the focus.");
            if (found == text) return;
        }

        throw new InvalidOperationException($"{MostTabs} tabs lead nowhere that is called \"{text}\".");
    }

    private async Task<(string Text, bool IsSeen)> Focus()
    {
        var focus = await Page.EvaluateAsync<string[]>("""
            () => {
              const { activeElement: at } = document;
              const text = at.ariaLabel ?? at.labels?.[0]?.innerText ?? (at.innerText || at.textContent);
              const box = at.getBoundingClientRect();
              const style = getComputedStyle(at.matches(".ladder-drawing a") ? at.querySelector("rect") : at);
              return [text.trim().replace(/\s+/g, " "), String(at === document.body || (box.width > 0 && (style.outlineStyle !== "none" || parseFloat(style.strokeWidth) >= 4)))];
            }
            """);
        return (focus[0], focus[1] == "true");
    }

    /// <summary>Opens a page by its address on the site.</summary>
    public async Task Open(string address) => await Page.GotoAsync(_address + address, new PageGotoOptions { WaitUntil = WaitUntilState.Load });

    /// <summary>By how many pixels the page can be scrolled sideways.</summary>
    public async Task<int> SidewaysScroll() => await Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");

    /// <summary>How far things moved by themselves since the page was opened, as browsers measure it; 0 when nothing did.</summary>
    public async Task<double> Shift() => await Page.EvaluateAsync<double>("() => new Promise(done => requestAnimationFrame(() => setTimeout(() => done(window.shifted))))");

    /// <summary>Every violation of WCAG 2.2 AA and of good practice, with the first place.</summary>
    public Task<IEnumerable<string>> Violations() => Violations(new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] });

    /// <summary>Every text that its colours make hard to read: all that other colours of the same page can change.</summary>
    public Task<IEnumerable<string>> FaintTexts() => Violations(new RunOnlyOptions { Type = "rule", Values = ["color-contrast"] });

    private async Task<IEnumerable<string>> Violations(RunOnlyOptions rules)
    {
        var found = await Page.RunAxe(new AxeRunOptions { RunOnly = rules });
        return found.Violations.Select(violation => $"{violation.Id}: {violation.Help} ({violation.Nodes.Length} places, first {violation.Nodes[0].Html})");
    }
}
