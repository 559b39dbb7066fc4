using System.Globalization;
using System.Net.Sockets;
using System.Text;
using RoleGuide.Serving;

namespace RoleGuide.Tests.Serving;

/// <summary>Nobody who asks much, or slowly, or from many sides keeps the server from answering the others.</summary>
public sealed class ServerLimitTests
{
    [Fact]
    public async Task An_endless_address_is_refused()
    {
        await using var site = await RunningSite.Of(("index.html", "home"));

        (await site.StatusOf("/" + new string('a', 100_000))).ShouldBe("HTTP/1.1 414 URI Too Long");
        (await site.Get("/")).Text.ShouldBe("home");
    }

    [Fact]
    public async Task Endless_headers_are_refused()
    {
        await using var site = await RunningSite.Of(("index.html", "home"));
        var headers = string.Concat(Enumerable.Range(0, 90).Select(at => string.Create(CultureInfo.InvariantCulture, $"X-{at}: {new string('a', 1000)}\r\n")));

        (await site.SendRaw($"GET / HTTP/1.1\r\nHost: localhost:{site.Port}\r\n{headers}\r\n")).ShouldStartWith("HTTP/1.1 431 ");
        (await site.Get("/")).Text.ShouldBe("home");
    }

    [Theory]
    [InlineData("GET / HTTP/1.1\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n")]
    [InlineData("GET / HTTP/9.9\r\nHost: localhost\r\n\r\n")]
    [InlineData("GET\r\n\r\n")]
    [InlineData("\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003 not for us \r\n\r\n")]
    [InlineData("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n")]
    [InlineData("GET / HTTP/1.0\r\nHost: evil.example\r\n\r\n")]
    public async Task Nonsense_gets_no_page(string request)
    {
        await using var site = await RunningSite.Of(("index.html", "home page"));

        (await site.SendRaw(request)).ShouldNotContain("home page");
        (await site.Get("/")).Text.ShouldBe("home page");
    }

    [Fact]
    public async Task A_body_is_not_waited_for()
    {
        await using var site = await RunningSite.Of(("index.html", "home page"));

        var answer = await site.SendRaw($"POST / HTTP/1.1\r\nHost: localhost:{site.Port}\r\nContent-Length: 1000000000\r\n\r\nname=value");

        answer.ShouldStartWith("HTTP/1.1 405 ");
    }

    /// <summary>Whoever takes for ever over a request is hung up on, so that a thousand of them hold nothing for long.</summary>
    [Fact]
    public async Task A_request_that_never_ends_is_ended()
    {
        await using var site = await RunningSite.Of(("index.html", "home page"));

        (await site.SendRaw($"GET / HTTP/1.1\r\nHost: localhost:{site.Port}\r\nX-Slow: ")).ShouldStartWith("HTTP/1.1 408 ");
    }

    [Fact]
    public async Task A_thousand_connections_are_answered_and_forgotten()
    {
        await using var site = await RunningSite.Of(("index.html", new string('x', 50_000)));
        await AskOnce();
        var before = GC.GetTotalMemory(forceFullCollection: true);

        var connections = await Task.WhenAll(Enumerable.Range(0, 1000).Select(_ => site.Connect()));
        var lengths = await Task.WhenAll(connections.Select(Ask));
        foreach (var connection in connections) connection.Dispose();

        lengths.ShouldAllBe(length => length > 50_000);
        (GC.GetTotalMemory(forceFullCollection: true) - before).ShouldBeLessThan(50_000_000);

        async Task AskOnce()
        {
            using var one = await site.Connect();
            await Ask(one);
        }

        async Task<long> Ask(Socket connection)
        {
            await connection.SendAsync(Encoding.ASCII.GetBytes($"GET / HTTP/1.1\r\nHost: localhost:{site.Port}\r\nConnection: close\r\n\r\n"));
            var buffer = new byte[8192];
            long length = 0;
            while (await connection.ReceiveAsync(buffer) is > 0 and var read) length += read;
            return length;
        }
    }

    [Fact]
    public async Task More_connections_than_a_machine_needs_are_turned_away_and_the_open_ones_go_on()
    {
        await using var site = await RunningSite.Of(("index.html", "home page"));
        using var first = await site.Connect();
        (await IsAnswered(first)).ShouldBeTrue();

        var others = await Task.WhenAll(Enumerable.Range(0, 2100).Select(_ => site.Connect()));
        var answered = await Task.WhenAll(others.Select(IsAnswered));

        answered.Count(one => one).ShouldBe(1999);
        (await IsAnswered(first)).ShouldBeTrue();
        foreach (var other in others) other.Dispose();

        // The connection stays open behind the answer.
        async Task<bool> IsAnswered(Socket connection)
        {
            try
            {
                await connection.SendAsync(Encoding.ASCII.GetBytes($"GET / HTTP/1.1\r\nHost: localhost:{site.Port}\r\n\r\n"));
                return await connection.ReceiveAsync(new byte[4096]) > 0;
            }
            catch (SocketException)
            {
                return false;
            }
        }
    }

    [Fact]
    public async Task A_port_that_is_taken_is_named_with_the_next_free_one()
    {
        await using var site = await RunningSite.Of(("index.html", "home"));

        var start = await SiteServer.Start(new ServerRequest(site.Port, () => throw new InvalidOperationException(), null));

        var message = start.ShouldBeOfType<ServerStart.Refused>().Message;
        var free = System.Text.RegularExpressions.Regex.Match(message, "^Port (?<taken>\\d+) is taken by another program\\. Port (?<free>\\d+) is free: add --port (?<same>\\d+), or end the other program\\.$", System.Text.RegularExpressions.RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
        free.Groups["taken"].Value.ShouldBe(site.Port.ToString(CultureInfo.InvariantCulture));
        free.Groups["same"].Value.ShouldBe(free.Groups["free"].Value);
        int.Parse(free.Groups["free"].Value, CultureInfo.InvariantCulture).ShouldBeGreaterThan(site.Port);
    }

    [Fact]
    public void A_port_that_may_not_be_opened_is_named_with_what_the_system_said()
    {
        var fault = new IOException("Failed to bind", new AggregateException(new SocketException((int)SocketError.AccessDenied, "Permission denied"), new SocketException((int)SocketError.AddressNotAvailable)));

        SiteServer.Refusal(80, fault).ShouldBe("Port 80 could not be opened. The system says: Permission denied. Name another port with --port; those below 1024 are often reserved.");
    }

    [Fact]
    public async Task A_named_port_is_answered_on_at_every_loopback_address()
    {
        int port;
        await using (var probe = await RunningSite.Of(("index.html", "home"))) port = probe.Port;

        await using var site = await RunningSite.Of(new ServerRequest(port, () => new ServedSite(_ => "home"u8.ToArray(), HostRules.None), null));
        using var client = new HttpClient();

        (await client.GetStringAsync(new Uri($"http://127.0.0.1:{port}/"))).ShouldBe("home");
        if (Socket.OSSupportsIPv6) (await client.GetStringAsync(new Uri($"http://[::1]:{port}/"))).ShouldBe("home");
    }

    [Fact]
    public async Task A_fault_of_the_disk_is_told_in_a_sentence_and_the_next_request_is_answered()
    {
        var isBroken = true;
        await using var site = await RunningSite.Of(new ServerRequest(0, () => new ServedSite(_ => isBroken ? throw new IOException("Input/output error") : "home"u8.ToArray(), HostRules.None), null));

        var broken = await site.Get("/");
        isBroken = false;
        var mended = await site.Get("/");

        broken.Status.ShouldBe(500);
        broken.Text.ShouldBe("RoleGuide could not answer. The system says: Input/output error\n");
        mended.Text.ShouldBe("home");
    }

    [Fact]
    public async Task Too_little_memory_is_no_bug_of_ours()
    {
        await using var site = await RunningSite.Of(new ServerRequest(0, () => throw new AggregateException(new InsufficientMemoryException()), null));

        var reply = await site.Get("/");

        reply.Status.ShouldBe(500);
        reply.Text.ShouldBe("RoleGuide could not answer: the guide takes more memory than there is.\n");
    }

    [Fact]
    public async Task A_bug_of_ours_is_told_without_a_stack_trace()
    {
        await using var site = await RunningSite.Of(new ServerRequest(0, () => throw new InvalidOperationException("no state yet"), null));

        var reply = await site.Get("/");

        reply.Status.ShouldBe(500);
        reply.Text.ShouldBe("RoleGuide could not answer: InvalidOperationException: no state yet\nThis is a bug in RoleGuide. Please report it with the address of this page.\n");
    }
}
