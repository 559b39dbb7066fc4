using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using RoleGuide.Serving;

namespace RoleGuide.Tests.Serving;

public sealed partial class LivePagesTests
{
    private const string Html = "<!doctype html><html lang=\"en\"><body><p>a &lt;/body&gt; b</p></body></html>";

    [Fact]
    public async Task Pages_carry_the_script_and_files_do_not()
    {
        await using var site = await RunningSite.Of(new LivePages(), ("index.html", Html), ("404.html", "<p>not here"), ("assets/guide.css", "</body>"));

        var home = await site.Get("/");
        var nothing = await site.Get("/nothing/");
        var sheet = await site.Get("/assets/guide.css");
        var script = await site.Get("/_live/live.js");

        home.Text.ShouldMatch("^<!doctype html><html lang=\"en\"><body><p>a &lt;/body&gt; b</p><script src=\"/_live/live\\.js\" integrity=\"sha256-[A-Za-z0-9+/]{43}=\" data-mark=\"[0-9a-f]{16}-0\" defer></script></body></html>$");
        home.Header("Content-Length").ShouldBe(Encoding.UTF8.GetByteCount(home.Text).ToString(System.Globalization.CultureInfo.InvariantCulture));
        nothing.Text.ShouldStartWith("<p>not here<script src=");
        sheet.Text.ShouldBe("</body>");
        script.Header("Content-Type").ShouldBe("text/javascript; charset=utf-8");
        home.Text.ShouldContain("sha256-" + Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(script.Text))));
    }

    [Fact]
    public async Task A_site_that_stands_still_has_no_live_part()
    {
        await using var site = await RunningSite.Of(("index.html", Html));

        (await site.Get("/")).Text.ShouldBe(Html);
        (await site.Get("/_live/live.js")).Status.ShouldBe(404);
        (await site.Get("/_live/events?page=/")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task Before_anything_is_known_every_address_is_answered_with_a_page_that_waits()
    {
        var coming = new ServedSite(_ => null, HostRules.None) { IsComing = true };
        await using var site = await RunningSite.Of(new ServerRequest(0, () => coming, new LivePages()));

        var reply = await site.Get("/roles/planner/");

        reply.Status.ShouldBe(503);
        reply.Headers["Retry-After"].ShouldBe("1");
        reply.Text.ShouldContain("<p>This page reloads by itself as soon as it is there.</p>");
        reply.Text.ShouldContain("<script src=\"/_live/live.js\"");
    }

    [Fact]
    public async Task Where_there_is_no_page_yet_one_waits_for_it()
    {
        await using var site = await RunningSite.Of(new LivePages());

        var reply = await site.Get("/");

        reply.Status.ShouldBe(404);
        reply.Header("Content-Type").ShouldBe("text/html; charset=utf-8");
        reply.Text.ShouldContain("This page reloads by itself as soon as there is one.");
        reply.Text.ShouldContain("<script src=\"/_live/live.js\"");
    }

    [Theory]
    [InlineData("default-src 'none'", "default-src 'none'; script-src {0}; connect-src 'self'")]
    [InlineData("default-src 'none'; script-src 'sha256-x'; connect-src 'self'", "default-src 'none'; script-src 'sha256-x' {0}; connect-src 'self'")]
    [InlineData("default-src 'self'", "default-src 'self'; script-src 'self' {0}; connect-src 'self'")]
    [InlineData("Script-Src 'none'; connect-src https://a.example", "script-src {0}; connect-src https://a.example 'self'")]
    [InlineData("img-src 'self'", "img-src 'self'")]
    [InlineData("default-src 'none', script-src 'none'", "default-src 'none'; script-src {0}; connect-src 'self', script-src {0}")]
    public async Task A_policy_admits_the_script_and_nothing_else(string policy, string expected)
    {
        await using var site = await RunningSite.Of(new LivePages(), ("index.html", Html), ("_headers", $"/*\n  Content-Security-Policy: {policy}\n"));

        var reply = await site.Get("/");

        reply.Header("Content-Security-Policy").ShouldBe(string.Format(System.Globalization.CultureInfo.InvariantCulture, expected, $"'{Integrity().Match(reply.Text).Groups["hash"].Value}'"));
    }

    [Fact]
    public async Task A_page_is_told_the_present_state_at_once_and_every_later_one()
    {
        var live = new LivePages();
        await using var site = await RunningSite.Of(live, ("index.html", Html));
        var mark = await MarkOf(site);

        using var page = await OpenPage.At(site, "/roles/planner/", mark);
        (await page.Next()).ShouldBe($"event: state\nid: {mark}\ndata: {{\"diagnostics\":[]}}\n");

        live.Publish(new LiveState("{\n\"diagnostics\":[1]}", _ => false));
        (await page.Next()).ShouldBe($"event: state\nid: {Next(mark, 1)}\ndata: {{\ndata: \"diagnostics\":[1]}}\n");

        live.Publish(new LiveState("{}", address => address == "/roles/planner/"));
        (await page.Next()).ShouldBe($"event: reload\nid: {Next(mark, 2)}\ndata: {{}}\n");
    }

    [Theory]
    [InlineData("from-another-run-0")]
    [InlineData("")]
    public async Task A_page_of_another_run_reloads(string mark)
    {
        await using var site = await RunningSite.Of(new LivePages(), ("index.html", Html));

        using var page = await OpenPage.At(site, "/", mark);

        (await page.Next()).ShouldStartWith("event: reload\n");
    }

    [Fact]
    public async Task A_page_that_missed_a_state_reloads()
    {
        var live = new LivePages();
        await using var site = await RunningSite.Of(live, ("index.html", Html));
        var mark = await MarkOf(site);
        live.Publish(new LiveState("{}", _ => false));

        using var page = await OpenPage.At(site, "/", mark);

        (await page.Next()).ShouldStartWith("event: reload\n");
    }

    [Fact]
    public async Task The_open_pages_are_known_the_newest_first_until_they_are_closed()
    {
        var live = new LivePages();
        await using var site = await RunningSite.Of(live, ("index.html", Html));
        var mark = await MarkOf(site);

        using var first = await OpenPage.At(site, "/", mark);
        await first.Next();
        using (var second = await OpenPage.At(site, "/roles/planner/", mark))
        {
            await second.Next();
            live.Open.ShouldBe(["/roles/planner/", "/"]);
        }

        for (var turn = 0; turn < 3000 && live.Open.Length > 1; turn++) await Task.Delay(10);
        live.Open.ShouldBe(["/"]);
    }

    [Fact]
    public void A_page_that_listens_slowly_is_owed_the_latest_state_and_a_reload_that_any_asked_for()
    {
        var news = new LiveNews("1", "first", MustReload: true);

        new LiveNews("2", "second", MustReload: false).After(news).ShouldBe(new LiveNews("2", "second", MustReload: true));
        new LiveNews("2", "second", MustReload: false).After(null).ShouldBe(new LiveNews("2", "second", MustReload: false));
    }

    [Fact]
    public async Task A_server_ends_at_once_though_pages_are_open()
    {
        var live = new LivePages();
        var site = await RunningSite.Of(live, ("index.html", Html));
        var mark = await MarkOf(site);
        using var page = await OpenPage.At(site, "/", mark);
        await page.Next();

        await site.DisposeAsync();

        (await page.Rest()).ShouldBe("");
        for (var turn = 0; turn < 3000 && live.Open.Length > 0; turn++) await Task.Delay(10);
        live.Open.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("?page=https://evil.example/")]
    [InlineData("?page=roles")]
    public async Task Events_are_for_pages_of_the_site(string query)
    {
        await using var site = await RunningSite.Of(new LivePages(), ("index.html", Html));

        (await site.Get("/_live/events" + query)).Status.ShouldBe(400);
    }

    [Fact]
    public async Task Events_are_not_for_pages_of_other_sites()
    {
        await using var site = await RunningSite.Of(new LivePages(), ("index.html", Html));

        (await site.Send(HttpMethod.Get, "/_live/events?page=/", ("Host", "evil.example"))).Status.ShouldBe(421);
        (await site.Send(HttpMethod.Get, "/_live/events?page=/", ("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Mode", "cors"))).Status.ShouldBe(403);
    }

    private static async Task<string> MarkOf(RunningSite site) => Mark().Match((await site.Get("/")).Text).Groups["mark"].Value;

    private static string Next(string mark, int count) => $"{mark[..^1]}{count}";

    [GeneratedRegex("data-mark=\"(?<mark>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mark();

    [GeneratedRegex("integrity=\"(?<hash>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Integrity();

    /// <summary>A browser's page, as far as events go.</summary>
    private sealed class OpenPage : IDisposable
    {
        private readonly Socket _connection;
        private readonly StreamReader _events;

        private OpenPage(Socket connection)
        {
            _connection = connection;
            _events = new StreamReader(new NetworkStream(connection), Encoding.UTF8);
        }

        public static async Task<OpenPage> At(RunningSite site, string address, string mark)
        {
            // HTTP/1.0 has no chunks, so what comes is the stream itself.
            var page = new OpenPage(await site.Connect());
            await page._connection.SendAsync(Encoding.ASCII.GetBytes($"GET /_live/events?page={Uri.EscapeDataString(address)}&mark={mark} HTTP/1.0\r\nHost: localhost:{site.Port}\r\n\r\n"));
            while (await page._events.ReadLineAsync() is { Length: > 0 })
            {
                // The headers.
            }

            return page;
        }

        /// <summary>The next event.</summary>
        public async Task<string> Next()
        {
            var text = new StringBuilder();
            while (await _events.ReadLineAsync() is { Length: > 0 } line) text.Append(line).Append('\n');
            return text.ToString();
        }

        public async Task<string> Rest()
        {
            try
            {
                return await _events.ReadToEndAsync();
            }
            catch (IOException)
            {
                return "";
            }
        }

        public void Dispose()
        {
            _events.Dispose();
            _connection.Dispose();
        }
    }
}
