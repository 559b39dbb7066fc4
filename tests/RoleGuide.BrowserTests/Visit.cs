using System.Globalization;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace RoleGuide.BrowserTests;

/// <summary>One reader's window. It keeps what the browser complained about and whom it asked for anything but the guide.</summary>
public sealed class Visit : IAsyncDisposable
{
    private const int MostTabs = 150;

    private static readonly string s_axe = new BundledAxeScriptProvider().GetScript();

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
            window.shifts = [];
            const nameOf = node => node?.outerHTML?.slice(0, 80) ?? node?.textContent ?? "";
            new PerformanceObserver(list => list.getEntries().forEach(({ value, sources }) => window.shifts.push(`${value.toFixed(5)} ${sources.map(({ node }) => nameOf(node)).join(", ")}`)))
              .observe({ type: "layout-shift", buffered: true });
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

    /// <summary>Waits until a link or a form has led to an address of the site. It looks again and again: whoever waits for the event may come after it.</summary>
    public Task Arrives(string address) => Assertions.Expect(Page).ToHaveURLAsync(_address + address, new() { Timeout = 30_000 });

    /// <summary>By how many pixels the page can be scrolled sideways.</summary>
    public async Task<int> SidewaysScroll() => await Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");

    /// <summary>
    /// What moved by itself since the page was opened, and a moment after: how far, as browsers measure it, and which elements. Nothing where all of it together is less than
    /// half a thousandth: layout shifts are reported in thousandths.
    /// </summary>
    public async Task<string[]> Shifts()
    {
        var shifts = await Page.EvaluateAsync<string[]>("() => new Promise(done => requestAnimationFrame(() => setTimeout(() => done(window.shifts), 150)))");
        return shifts.Sum(shift => double.Parse(shift[..shift.IndexOf(' ', StringComparison.Ordinal)], CultureInfo.InvariantCulture)) < 0.0005 ? [] : shifts;
    }

    /// <summary>Every violation of WCAG 2.2 AA and of good practice, with the first place.</summary>
    public Task<string[]> Violations() => Violations("tag", ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]);

    /// <summary>Every text that its colours make hard to read: all that other colours of the same page can change.</summary>
    public Task<string[]> FaintTexts() => Violations("rule", ["color-contrast"]);

    /// <summary>Every violation in light, and every text that is hard to read in dark, where the colours alone differ.</summary>
    public async Task<string[]> ViolationsInLightAndDark()
    {
        var inLight = await Violations();
        await Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        var inDark = await FaintTexts();
        await Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        return [.. inLight, .. inDark.Select(fault => "in dark: " + fault)];
    }

    /// <summary>Pages have no frames, so axe runs where it stands, and only what it finds leaves the browser: all that passes is a megabyte on a long page.</summary>
    private async Task<string[]> Violations(string type, string[] values)
    {
        if (await Page.EvaluateAsync<bool>("!window.axe")) await Page.EvaluateAsync(s_axe);
        return await Page.EvaluateAsync<string[]>("""
            async runOnly => {
              const { violations } = await axe.run({ runOnly, resultTypes: ["violations"] });
              return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.length} places, first ${nodes[0].html})`);
            }
            """, new { type, values });
    }
}
