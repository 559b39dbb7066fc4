using System.Text;
using System.Text.Json;
using Microsoft.Playwright;
using RoleGuide.Serving;

namespace RoleGuide.BrowserTests;

/// <summary>What a writer sees of the preview: pages that reload by themselves, and mistakes over the last good page.</summary>
[Collection(GuideReaders.Name)]
public sealed class LivePageTests(PublishedGuide guide)
{
    private const string Role = "/roles/account-manager/";

    [BrowserFact]
    public async Task A_page_that_changed_reloads_and_stays_where_it_was()
    {
        await using var desk = await Desk.Open(guide);
        var page = desk.Visit.Page;
        await desk.Visit.Open(Role);
        await desk.WaitForOpen(Role);
        await page.EvaluateAsync("window.isOld = true; scrollTo(0, 700)");

        desk.Edit("Account manager", "Client whisperer");
        desk.Live.Publish(new LiveState(Json(), address => address == Role));

        await page.Locator("h1", new() { HasText = "Client whisperer" }).WaitForAsync();
        (await page.EvaluateAsync<double>("scrollY")).ShouldBe(700, 1);

        // The stream of events ends with the old page, which the browser notes.
        desk.Visit.Complaints.Where(complaint => !complaint.Contains("/_live/events", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task A_page_that_did_not_change_stays()
    {
        await using var desk = await Desk.Open(guide);
        var page = desk.Visit.Page;
        await desk.Visit.Open(Role);
        await desk.WaitForOpen(Role);
        await page.EvaluateAsync("window.isOld = true");

        desk.Live.Publish(new LiveState(Json(One("warning", "A sentence of 40 words.")), address => address != Role));

        await Badge(page).WaitForAsync();
        (await page.EvaluateAsync<bool>("window.isOld")).ShouldBeTrue();
    }

    [BrowserFact]
    public async Task Mistakes_appear_with_all_that_is_known_of_them_and_vanish_when_they_are_mended()
    {
        await using var desk = await Desk.Open(guide);
        var page = desk.Visit.Page;
        await desk.Visit.Open(Role);
        await desk.WaitForOpen(Role);

        desk.Live.Publish(new LiveState(Json(One("warning", "The summary is short."), Rangee), _ => false));

        await Panel(page).WaitForAsync();
        (await Panel(page).GetByRole(AriaRole.Heading).InnerTextAsync()).ShouldBe("1 error, 1 warning");
        var entries = await Panel(page).Locator("ol > li").AllInnerTextsAsync();
        entries.Select(entry => entry.Replace("\n\n", "\n", StringComparison.Ordinal)).ShouldBe(
        [
            "Error RG104 input/roles/a & b/#1.md:14:5\nUnknown key \"rangee\" in pay.\n    rangee: 70000-120000\nDid you mean \"range\"?\ninput/site.yml:2:1 First defined here.",
            "Warning RG701 input/roles/x.md:4:1\nThe summary is short.",
        ]);
        (await Panel(page).Locator("mark").InnerTextAsync()).ShouldBe("rangee");
        (await Panel(page).GetByRole(AriaRole.Link, new() { Name = "RG104" }).GetAttributeAsync("href")).ShouldBe("https://code.example/docs/diagnostics.md#rg104");
        (await Panel(page).GetByRole(AriaRole.Link, new() { Name = "#1.md" }).GetAttributeAsync("href")).ShouldBe("vscode://file/home/writer/my%20guide/input/roles/a%20&%20b/%231.md:14:5");
        (await page.Locator("h1").InnerTextAsync()).ShouldContain("Account manager");

        desk.Live.Publish(new LiveState(Json(), _ => false));

        await Panel(page).WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Hidden });
        (await Badge(page).IsVisibleAsync()).ShouldBeFalse();
        desk.Visit.Complaints.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Warnings_alone_stay_in_a_corner_until_they_are_asked_for()
    {
        await using var desk = await Desk.Open(guide);
        var page = desk.Visit.Page;
        desk.Live.Publish(new LiveState(Json(One("warning", "Short."), One("warning", "Long.")), _ => false));
        await desk.Visit.Open(Role);

        await Badge(page).WaitForAsync();
        (await Badge(page).InnerTextAsync()).ShouldBe("2 warnings");
        (await Panel(page).IsVisibleAsync()).ShouldBeFalse();

        await Badge(page).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Panel(page).WaitForAsync();
        (await Panel(page).InnerTextAsync()).ShouldContain("Long.");
        await page.Keyboard.PressAsync("Escape");
        await Badge(page).WaitForAsync();
        (await Panel(page).IsVisibleAsync()).ShouldBeFalse();
    }

    [BrowserFact]
    public async Task Mistakes_are_hidden_with_Escape_and_come_back_only_when_they_are_others()
    {
        await using var desk = await Desk.Open(guide);
        var page = desk.Visit.Page;
        desk.Live.Publish(new LiveState(Json(One("error", "First.")), _ => false));
        await desk.Visit.Open(Role);
        await Panel(page).WaitForAsync();
        (await page.EvaluateAsync<string>("document.activeElement.shadowRoot.activeElement.textContent")).ShouldBe("Hide");

        await page.Keyboard.PressAsync("Escape");
        await Badge(page).WaitForAsync();
        await desk.Visit.Open("/roles/");
        await Badge(page).WaitForAsync();
        (await Panel(page).IsVisibleAsync()).ShouldBeFalse();

        desk.Live.Publish(new LiveState(Json(One("error", "Second.")), _ => false));
        await Panel(page).WaitForAsync();
        (await Panel(page).InnerTextAsync()).ShouldContain("Second.");
        await Panel(page).GetByRole(AriaRole.Button, new() { Name = "Hide" }).ClickAsync();
        await Badge(page).WaitForAsync();
    }

    [BrowserFact]
    public async Task Whatever_an_article_says_is_shown_as_text()
    {
        const string hostile = "<img src=x onerror=\"window.isBroken=1\"><script>window.isBroken=1</script>\u202e\"'</pre></dialog>${window.isBroken=1}\ud800";
        await using var desk = await Desk.Open(guide);
        var page = desk.Visit.Page;
        var one = new { severity = "error", code = hostile, file = "javascript:window.isBroken=1//" + hostile, line = 1, column = 3, endColumn = 9, message = hostile, hint = hostile, excerpt = hostile, excerptColumn = 1, help = "javascript:window.isBroken=1//https://", related = new[] { new { file = hostile, line = 1, column = 1, message = hostile } } };
        desk.Live.Publish(new LiveState(JsonSerializer.Serialize(new { root = "javascript:window.isBroken=1//", diagnostics = new[] { one } }), _ => false));
        await desk.Visit.Open(Role);
        await Panel(page).WaitForAsync();

        (await Panel(page).Locator(".message").TextContentAsync()).ShouldBe(hostile.Replace('\ud800', '\ufffd'));
        (await Panel(page).Locator("img, script").CountAsync()).ShouldBe(0);
        (await Panel(page).GetByRole(AriaRole.Link).EvaluateAllAsync<string[]>("links => links.map(link => link.protocol)")).ShouldAllBe(protocol => protocol == "vscode:");
        (await page.EvaluateAsync<bool>("'isBroken' in window")).ShouldBeFalse();
        desk.Visit.Complaints.ShouldBeEmpty();
    }

    [BrowserTheory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task The_list_and_its_badge_are_accessible_in_light_and_dark_and_fit_the_window(int width)
    {
        await using var desk = await Desk.Open(guide, width);
        var page = desk.Visit.Page;
        desk.Live.Publish(new LiveState(Json([.. Enumerable.Repeat(Rangee, 30), One("warning", new string('w', 500))]), _ => false));
        await desk.Visit.Open(Role);
        await Panel(page).WaitForAsync();

        (await desk.Visit.ViolationsInLightAndDark()).ShouldBeEmpty();
        (await Panel(page).EvaluateAsync<int>("panel => panel.scrollWidth - panel.clientWidth")).ShouldBe(0);
        (await Panel(page).EvaluateAsync<bool>("panel => { const box = panel.getBoundingClientRect(); return box.left >= 0 && box.right <= innerWidth && box.top >= 0 && box.bottom <= innerHeight; }")).ShouldBeTrue();

        await page.Keyboard.PressAsync("Escape");
        await Badge(page).WaitForAsync();
        (await desk.Visit.ViolationsInLightAndDark()).ShouldBeEmpty();
        (await desk.Visit.SidewaysScroll()).ShouldBe(0);
    }

    [BrowserFact]
    public async Task After_a_restart_of_the_server_the_page_reloads_by_itself()
    {
        await using var desk = await Desk.Open(guide);
        var page = desk.Visit.Page;
        await desk.Visit.Open(Role);
        await desk.WaitForOpen(Role);
        await page.EvaluateAsync("window.isOld = true");

        await desk.End();
        await page.Locator("#roleguide-live .end").WaitForAsync();
        (await page.Locator("#roleguide-live .end").InnerTextAsync()).ShouldBe("The preview has ended. Start it again and this page reloads by itself.");
        desk.Edit("Account manager", "Client whisperer");
        await desk.Start();

        await page.Locator("h1", new() { HasText = "Client whisperer" }).WaitForAsync();
    }

    [BrowserFact]
    public async Task Ten_pages_can_be_open_and_only_the_one_that_is_seen_is_told_of_changes()
    {
        await using var desk = await Desk.Open(guide);
        await desk.Visit.Open("/");
        for (var at = 0; at < 9; at++)
        {
            var tab = await desk.Visit.Page.Context.NewPageAsync();
            await tab.GotoAsync(desk.Address + Role);
            await tab.EvaluateAsync("Object.defineProperty(document, 'hidden', { value: true, configurable: true }); document.dispatchEvent(new Event('visibilitychange'))");
        }

        await Desk.Until(() => desk.Live.Open is ["/"]);
    }

    private static ILocator Panel(IPage page) => page.Locator("#roleguide-live").GetByRole(AriaRole.Dialog);

    private static ILocator Badge(IPage page) => page.Locator("#roleguide-live .badge");

    private static object Rangee => new
    {
        severity = "error",
        code = "RG104",
        file = "input/roles/a & b/#1.md",
        line = 14,
        column = 5,
        endColumn = 11,
        message = "Unknown key \"rangee\" in pay.",
        hint = "Did you mean \"range\"?",
        excerpt = "    rangee: 70000-120000",
        excerptColumn = 1,
        help = "https://code.example/docs/diagnostics.md#rg104",
        related = new[] { new { file = "input/site.yml", line = 2, column = 1, message = "First defined here." } },
    };

    private static object One(string severity, string message) =>
        new { severity, code = "RG701", file = "input/roles/x.md", line = 4, column = 1, endColumn = 1, message, hint = (string?)null, excerpt = (string?)null, excerptColumn = (int?)null, related = Array.Empty<object>() };

    private static string Json(params object[] diagnostics) => JsonSerializer.Serialize(new { root = "/home/writer/my guide", diagnostics });

    /// <summary>A preview of the guide whose every word can be edited, and its reader.</summary>
    private sealed class Desk : IAsyncDisposable
    {
        private readonly PublishedGuide _guide;
        private (string Old, string New) _edit = ("", "");
        private RunningServer? _server;
        private int _port;

        private Desk(PublishedGuide guide) => _guide = guide;

        public LivePages Live { get; private set; } = new();

        public Visit Visit { get; private set; } = null!;

        public string Address => _server!.Address;

        public static async Task<Desk> Open(PublishedGuide guide, int width = 1280)
        {
            var desk = new Desk(guide);
            await desk.Start();
            desk.Visit = await guide.Visit(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 700 } }, desk.Address);
            return desk;
        }

        public void Edit(string old, string by) => _edit = (old, by);

        /// <summary>Starts the server, anew at the port that it had.</summary>
        public async Task Start()
        {
            Live = new LivePages();
            _server = await PublishedGuide.Serve(new ServerRequest(_port, () => _guide.Served with { Find = Find }, Live));
            _port = _server.Port;
        }

        public async Task End()
        {
            await _server!.DisposeAsync();
            _server = null;
        }

        public Task WaitForOpen(string address) => Until(() => Live.Open.Contains(address));

        /// <summary>Waits for what comes about by itself, half a minute at most.</summary>
        public static async Task Until(Func<bool> isSo)
        {
            for (var turn = 0; turn < 3000 && !isSo(); turn++) await Task.Delay(10);
            isSo().ShouldBeTrue();
        }

        public async ValueTask DisposeAsync()
        {
            await Visit.DisposeAsync();
            if (_server is not null) await _server.DisposeAsync();
        }

        private ReadOnlyMemory<byte>? Find(string path)
        {
            var content = _guide.Served.Find(path);
            if (content is null || _edit.Old.Length == 0 || !path.EndsWith(".html", StringComparison.Ordinal)) return content;
            return Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(content.Value.Span).Replace(_edit.Old, _edit.New, StringComparison.Ordinal));
        }
    }
}
