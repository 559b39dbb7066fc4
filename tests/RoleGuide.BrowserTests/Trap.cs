using Microsoft.Playwright;

namespace RoleGuide.BrowserTests;

/// <summary>A window in which every way to run a script of a stranger's is wired to a bell. The site's content policy is switched off, so that it cannot hide what the markup alone would let through.</summary>
internal sealed class Trap : IAsyncDisposable
{
    /// <summary>The tool that drives the browser evaluates our own words, and nobody else's, in the page.</summary>
    private const string Bells = """
        window.rung = [];
        const ring = name => function (...words) { window.rung.push(name + ': ' + String(words[0]).slice(0, 80)); };
        for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) window[name] = ring(name);
        const foreign = address => { try { return new URL(address, document.baseURI).origin !== location.origin; } catch { return true; } };
        const evaluate = window.eval;
        window.eval = text => String(text).includes('const harmless') ? evaluate(text) : ring('eval')(text);
        window.Function = new Proxy(Function, { construct(_, words) { ring('Function')(words.at(-1)); return () => {}; }, apply(_, __, words) { ring('Function')(words.at(-1)); return () => {}; } });
        const fetched = window.fetch;
        window.fetch = (what, ...more) => { if (foreign(what.url ?? what)) ring('fetch')(what.url ?? what); return fetched(what, ...more); };
        for (const [owner, name] of [[XMLHttpRequest.prototype, 'open'], [Navigator.prototype, 'sendBeacon'], [Document.prototype, 'write'], [Document.prototype, 'writeln']]) owner[name] = ring(name);
        window.WebSocket = ring('WebSocket'); window.EventSource = ring('EventSource'); window.Worker = ring('Worker');
        for (const name of ['setTimeout', 'setInterval']) { const real = window[name]; window[name] = (work, ...more) => typeof work === 'function' ? real(work, ...more) : ring(name)(work); }
        """;

    /// <summary>Clicks everything that can be clicked. What leads elsewhere stays where it is; what runs a script runs it.</summary>
    private const string ClickAll = """
        async () => {
          const harmless = ['http:', 'https:', 'mailto:', 'tel:'];
          addEventListener('click', event => { const link = event.target.closest?.('a[href]'); if (link && harmless.includes(link.protocol)) event.preventDefault(); }, true);
          addEventListener('submit', event => { if (harmless.includes(new URL(event.submitter?.getAttribute('formaction') ?? event.target.action, location).protocol)) event.preventDefault(); }, true);
          const all = [...document.querySelectorAll('a, area, button, summary, input, select, label, [tabindex], [role]')];
          for (const one of all) { one.focus?.(); one.click?.(); one.dispatchEvent(new MouseEvent('mouseover', { bubbles: true })); }
          for (let i = 0; i < 3; i++) await new Promise(done => setTimeout(done, 10));
          return { clicked: all.length, rung: window.rung };
        }
        """;

    private const string Home = "https://guide.example";

    private readonly Visit _visit;
    private readonly List<string> _asked = [];
    private Func<string, (string Type, byte[] Content)?> _answer = _ => null;
    private bool _isOpened;

    private Trap(Visit visit) => _visit = visit;

    public static async Task<Trap> Set(PublishedGuide guide)
    {
        var trap = new Trap(await guide.Visit(new BrowserNewContextOptions { BypassCSP = true }, Home));
        await trap._visit.Page.AddInitScriptAsync(Bells);
        await trap._visit.Page.RouteAsync("**/*", trap.Answer);
        return trap;
    }

    /// <summary>Opens a page, clicks everything on it, and gives what ran or was asked of others, with the number of clicks.</summary>
    /// <param name="address">Where the page stands on the site.</param>
    /// <param name="answer">What stands at every path of the site.</param>
    public async Task<(int Clicks, IReadOnlyList<string> Rung)> Open(string address, Func<string, (string Type, byte[] Content)?> answer)
    {
        _answer = answer;
        _asked.Clear();
        _isOpened = false;
        await _visit.Page.GotoAsync(Home + address, new PageGotoOptions { WaitUntil = WaitUntilState.Load });
        _isOpened = true;
        try
        {
            var seen = await _visit.Page.EvaluateAsync<Seen>(ClickAll);
            return (seen.Clicked, [.. seen.Rung, .. _asked]);
        }
        catch (PlaywrightException fault) when (fault.Message.Contains("context was destroyed", StringComparison.Ordinal))
        {
            return (0, [.. _asked, $"left for {_visit.Page.Url}"]);
        }
    }

    public ValueTask DisposeAsync() => _visit.DisposeAsync();

    private async Task Answer(IRoute route)
    {
        var address = new Uri(route.Request.Url);
        if (address.GetLeftPart(UriPartial.Authority) != Home)
        {
            _asked.Add($"asked {route.Request.Url}");
            await route.AbortAsync();
        }
        else if (_isOpened && route.Request.IsNavigationRequest)
        {
            // What is clicked leads nowhere, so that something else led there.
            _asked.Add($"went to {route.Request.Url}");
            await route.AbortAsync("aborted");
        }
        else if (_answer(Uri.UnescapeDataString(address.AbsolutePath)) is var (type, content))
        {
            await route.FulfillAsync(new RouteFulfillOptions { BodyBytes = content, ContentType = type });
        }
        else
        {
            await route.FulfillAsync(new RouteFulfillOptions { Status = 404, Body = "" });
        }
    }

    private sealed record Seen
    {
        public int Clicked { get; init; }

        public string[] Rung { get; init; } = [];
    }
}
