using System.Net.NetworkInformation;

namespace RoleGuide.Tests.Serving;

/// <summary>What no reader on this machine would send gets nothing.</summary>
public sealed class RequestGuardTests
{
    [Theory]
    [InlineData("localhost:{0}", 200)]
    [InlineData("LOCALHOST:{0}", 200)]
    [InlineData("127.0.0.1:{0}", 200)]
    [InlineData("[::1]:{0}", 200)]
    [InlineData("evil.example", 421)]
    [InlineData("evil.example:{0}", 421)]
    [InlineData("localhost.evil.example:{0}", 421)]
    [InlineData("localhost", 421)]
    [InlineData("localhost:1", 421)]
    [InlineData("127.0.0.2:{0}", 421)]
    [InlineData("0.0.0.0:{0}", 421)]
    public async Task Only_the_names_of_this_machine_are_answered_to(string host, int status)
    {
        await using var site = await RunningSite.Of(("index.html", "home"));
        host = string.Format(System.Globalization.CultureInfo.InvariantCulture, host, site.Port);

        var reply = await site.Send(HttpMethod.Get, "/", ("Host", host));

        reply.Status.ShouldBe(status);
        if (status == 421) reply.Text.ShouldBe($"This server answers to localhost:{site.Port}, 127.0.0.1:{site.Port} and [::1]:{site.Port} alone.\n");
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    [InlineData("TRACE")]
    [InlineData("BREW")]
    public async Task Only_what_reads_is_answered(string method)
    {
        await using var site = await RunningSite.Of(("index.html", "home"));

        var reply = await site.Send(new HttpMethod(method), "/");

        reply.Status.ShouldBe(405);
        reply.Header("Allow").ShouldBe("GET | HEAD");
        reply.Text.ShouldBe("Only GET and HEAD are answered here.\n");
    }

    [Fact]
    public async Task Who_sends_a_form_is_told_where_forms_are_received()
    {
        await using var site = await RunningSite.Of(("thanks/index.html", "thanks"));

        var reply = await site.Send(HttpMethod.Post, "/thanks/");

        reply.Status.ShouldBe(405);
        reply.Header("Allow").ShouldBe("GET | HEAD");
        reply.Text.ShouldBe("Thank you, but nothing was sent. Forms are received by the host of the published site, and this is a server on your own computer. Go back to read on.\n");
    }

    [Theory]
    [InlineData("cross-site", "no-cors", 403)]
    [InlineData("cross-site", "cors", 403)]
    [InlineData("same-site", "cors", 403)]
    [InlineData("cross-site", "navigate", 200)]
    [InlineData("same-origin", "cors", 200)]
    [InlineData("none", "navigate", 200)]
    public async Task Pages_of_other_sites_get_nothing_but_may_link_here(string from, string mode, int status)
    {
        await using var site = await RunningSite.Of(("index.html", "home"));

        var reply = await site.Send(HttpMethod.Get, "/", ("Sec-Fetch-Site", from), ("Sec-Fetch-Mode", mode));

        reply.Status.ShouldBe(status);
        if (status == 403) reply.Text.ShouldBe("This server gives nothing to pages of other sites.\n");
    }

    [Theory]
    [InlineData("/../secret")]
    [InlineData("/roles/../../secret")]
    [InlineData("/..")]
    [InlineData("/./index.html")]
    [InlineData("/%2e%2e/secret")]
    [InlineData("/%2E%2E%2Fsecret")]
    [InlineData("/.%2e/secret")]
    [InlineData("/roles%2Fplanner/")]
    [InlineData("/roles%2fplanner/")]
    [InlineData("/..%5csecret")]
    [InlineData("/..\\secret")]
    [InlineData("/a%00.html")]
    [InlineData("/a%0d%0aX-One:1")]
    [InlineData("/a%7f")]
    [InlineData("//evil.example/")]
    [InlineData("/roles//planner/")]
    [InlineData("/%")]
    [InlineData("/%4")]
    [InlineData("/%zz")]
    [InlineData("/%c0%ae%c0%ae/secret")]
    [InlineData("/%ff")]
    [InlineData("/%ed%a0%80")]
    [InlineData("/caf\u00e9")]
    [InlineData("secret")]
    [InlineData("*")]
    [InlineData("http://localhost/")]
    [InlineData("http://evil.example/")]
    public async Task An_address_that_no_link_has_leads_nowhere(string target)
    {
        var asked = new List<string>();
        await using var site = await RunningSite.Of(new RoleGuide.Serving.ServerRequest(0, () => new RoleGuide.Serving.ServedSite(Find, RoleGuide.Serving.HostRules.Read("/* /:splat 301", "")), null));

        (await site.StatusOf(target)).ShouldBeOneOf("HTTP/1.1 400 Bad Request", "HTTP/1.1 405 Method Not Allowed");

        asked.ShouldBeEmpty();

        ReadOnlyMemory<byte>? Find(string path)
        {
            asked.Add(path);
            return "secret"u8.ToArray();
        }
    }

    [Theory]
    [InlineData("/a%252e%252e/", "a%2e%2e/index.html")]
    [InlineData("/a%20b", "a b")]
    [InlineData("/C:", "C:")]
    public async Task An_address_is_decoded_once(string target, string path)
    {
        var asked = new List<string>();
        await using var site = await RunningSite.Of(new RoleGuide.Serving.ServerRequest(0, () => new RoleGuide.Serving.ServedSite(Find, RoleGuide.Serving.HostRules.None), null));

        await site.StatusOf(target);

        asked.ShouldContain(path);

        ReadOnlyMemory<byte>? Find(string file)
        {
            asked.Add(file);
            return null;
        }
    }

    [Fact]
    public async Task Only_this_machine_is_listened_to()
    {
        await using var site = await RunningSite.Of(("index.html", "home"));

        var listening = IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Where(end => end.Port == site.Port).ToArray();

        listening.ShouldNotBeEmpty();
        listening.ShouldAllBe(end => System.Net.IPAddress.IsLoopback(end.Address));
    }
}
