namespace RoleGuide.Tests.Serving;

/// <summary>A site is answered for as its host does it.</summary>
public sealed class HostAnswersTests
{
    [Theory]
    [InlineData("/", 200, "home")]
    [InlineData("/?from=mail", 200, "home")]
    [InlineData("/roles/planner/", 200, "planner")]
    [InlineData("/roles/planner/index.html", 200, "planner")]
    [InlineData("/notes", 200, "notes")]
    [InlineData("/notes.html", 200, "notes")]
    [InlineData("/data/pay.csv", 200, "a,b")]
    [InlineData("/caf%C3%A9/", 200, "coffee")]
    [InlineData("/.well-known/security.txt", 200, "write to us")]
    [InlineData("/nothing/", 404, "not here")]
    [InlineData("/data/pay.csv/", 404, "not here")]
    [InlineData("/_redirects", 404, "not here")]
    [InlineData("/_headers", 404, "not here")]
    [InlineData("/_HEADERS", 404, "not here")]
    [InlineData("/.git/config", 404, "not here")]
    [InlineData("/.output.roleguide/holder", 404, "not here")]
    [InlineData("/roles/.hidden/", 404, "not here")]
    public async Task An_address_gives_its_file_or_the_page_for_what_is_not_there(string address, int status, string text)
    {
        await using var site = await Site();

        var reply = await site.Get(address);

        reply.ShouldSatisfyAllConditions(() => reply.Status.ShouldBe(status), () => reply.Text.ShouldBe(text));
    }

    [Theory]
    [InlineData("/roles/planner", 301, "/roles/planner/")]
    [InlineData("/roles/planner?a=1", 301, "/roles/planner/?a=1")]
    [InlineData("/notes/", 301, "/notes")]
    [InlineData("/caf%C3%A9", 301, "/caf%C3%A9/")]
    [InlineData("/old/", 301, "/roles/planner/")]
    [InlineData("/old", 301, "/roles/planner/")]
    [InlineData("/moved/b/c", 302, "/new/b/c")]
    [InlineData("/notes-forced", 301, "/forced")]
    public async Task An_address_that_has_moved_sends_on(string address, int status, string location)
    {
        await using var site = await Site();

        var reply = await site.Get(address);

        reply.ShouldSatisfyAllConditions(() => reply.Status.ShouldBe(status), () => reply.Header("Location").ShouldBe(location));
    }

    [Theory]
    [InlineData("/shadowed/", 200, "still here")]
    [InlineData("/shadowed", 301, "This page is at /shadowed/\n")]
    [InlineData("/rewritten/x", 200, "planner")]
    [InlineData("/gone/", 410, "notes")]
    [InlineData("/lost/", 404, "not here")]
    public async Task A_file_comes_before_a_rule_and_a_rule_may_answer_with_another_file(string address, int status, string text)
    {
        await using var site = await Site();

        var reply = await site.Get(address);

        reply.ShouldSatisfyAllConditions(() => reply.Status.ShouldBe(status), () => reply.Text.ShouldBe(text));
    }

    [Theory]
    [InlineData("/", "text/html; charset=utf-8")]
    [InlineData("/nothing", "text/html; charset=utf-8")]
    [InlineData("/data/pay.csv", "text/csv; charset=utf-8")]
    [InlineData("/assets/guide.css", "text/css; charset=utf-8")]
    [InlineData("/picture.PNG", "image/png")]
    [InlineData("/odd.xyz", "application/octet-stream")]
    public async Task A_file_says_what_it_is(string address, string type)
    {
        await using var site = await Site();

        (await site.Get(address)).Header("Content-Type").ShouldBe(type);
    }

    /// <summary>Windows and macOS find a file by its name in other case.</summary>
    [Theory]
    [InlineData("/_HEADERS")]
    [InlineData("/_Redirects")]
    public async Task Files_for_the_host_are_not_given_out_in_other_case_either(string address)
    {
        await using var site = await RunningSite.Of(new RoleGuide.Serving.ServerRequest(0, () => new RoleGuide.Serving.ServedSite(Find, RoleGuide.Serving.HostRules.None), null));

        (await site.Get(address)).Status.ShouldBe(404);

        static ReadOnlyMemory<byte>? Find(string path)
        {
            if (path.StartsWith('_') && !path.Contains('/', StringComparison.Ordinal) && !path.EndsWith(".html", StringComparison.Ordinal)) return "rules"u8.ToArray();
            return null;
        }
    }

    [Fact]
    public async Task Headers_of_all_rules_that_match_are_joined()
    {
        await using var site = await Site();

        var home = await site.Get("/");
        var data = await site.Get("/data/pay.csv");
        var nothing = await site.Get("/data/nothing");

        home.Header("X-Rule").ShouldBe("all, twice");
        data.Header("X-Rule").ShouldBe("all, twice, data");
        nothing.Header("X-Rule").ShouldBe("all, twice, data");
        home.Header("Content-Security-Policy").ShouldBe("default-src 'none'");
    }

    [Fact]
    public async Task This_machine_is_not_locked_to_https_and_keeps_no_stale_files()
    {
        await using var site = await Site();

        foreach (var address in new[] { "/", "/assets/guide.css", "/nothing" })
        {
            var reply = await site.Get(address);
            reply.Headers.Keys.ShouldNotContain("Strict-Transport-Security");
            reply.Header("Cache-Control").ShouldBe("no-cache");
        }
    }

    [Theory]
    [InlineData("Content-Length: 3")]
    [InlineData("Set-Cookie: a=b")]
    [InlineData("Content-Encoding: gzip")]
    [InlineData("Location: /elsewhere/")]
    [InlineData("Connection: close")]
    public async Task A_site_does_not_set_what_its_host_sets(string header)
    {
        await using var site = await RunningSite.Of(("index.html", "home"), ("_headers", $"/*\n  {header}\n"));

        var reply = await site.Get("/");

        reply.Text.ShouldBe("home");
        reply.Header("Content-Type").ShouldBe("text/html; charset=utf-8");
        reply.Header(header.Split(':')[0]).ShouldNotBe(header.Split(": ")[1]);
    }

    [Fact]
    public async Task A_site_may_say_what_a_file_of_its_own_is_but_not_what_stands_in_its_place()
    {
        await using var site = await RunningSite.Of(("feed.xml", "<feed/>"), ("404.html", "nothing"), ("_headers", "/*.xml\n  Content-Type: application/atom+xml; charset=utf-8\n"));

        (await site.Get("/feed.xml")).Header("Content-Type").ShouldBe("application/atom+xml; charset=utf-8");
        (await site.Get("/news.xml")).Header("Content-Type").ShouldBe("text/html; charset=utf-8");
    }

    [Fact]
    public async Task A_head_request_is_told_the_length_and_nothing_more()
    {
        await using var site = await Site();

        var reply = await site.Send(HttpMethod.Head, "/");

        reply.ShouldSatisfyAllConditions(() => reply.Status.ShouldBe(200), () => reply.Header("Content-Length").ShouldBe("4"), () => reply.Text.ShouldBe(""));
    }

    [Fact]
    public async Task A_site_without_a_page_for_what_is_not_there_says_so_in_a_sentence()
    {
        await using var site = await RunningSite.Of(("index.html", "home"));

        var reply = await site.Get("/nothing/");

        reply.ShouldSatisfyAllConditions(() => reply.Status.ShouldBe(404), () => reply.Text.ShouldBe("There is no page at this address.\n"));
    }

    [Fact]
    public async Task A_rule_that_cannot_be_followed_is_told_with_every_page()
    {
        await using var site = await RunningSite.Of(("index.html", "home"), ("_redirects", "/a /b 302 Role=admin\n"));

        var reply = await site.Get("/");

        reply.ShouldSatisfyAllConditions(() => reply.Status.ShouldBe(500), () => reply.Text.ShouldBe("_redirects, line 1: \"Role=admin\" is a condition that only the published site can follow.\n"));
    }

    private static Task<RunningSite> Site() => RunningSite.Of(
        ("index.html", "home"),
        ("404.html", "not here"),
        ("roles/planner/index.html", "planner"),
        ("roles/.hidden/index.html", "hidden"),
        ("notes.html", "notes"),
        ("notes-forced.html", "the file"),
        ("shadowed/index.html", "still here"),
        ("data/pay.csv", "a,b"),
        ("assets/guide.css", "a{}"),
        ("picture.PNG", "png"),
        ("odd.xyz", "odd"),
        ("café/index.html", "coffee"),
        (".well-known/security.txt", "write to us"),
        (".git/config", "secret"),
        (".output.roleguide/holder", "secret"),
        ("_redirects", "/old/ /roles/planner/ 301\n/shadowed/ /elsewhere/ 301\n/notes-forced /forced 301!\n/moved/* /new/:splat 302\n/rewritten/* /roles/planner/ 200\n/gone/ /notes 410\n/lost/ /nowhere/ 200\n"),
        ("_headers", "/*\n  X-Rule: all\n  X-Rule: twice\n  Content-Security-Policy: default-src 'none'\n  Strict-Transport-Security: max-age=31536000\n/data/*\n  X-Rule: data\n/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n"));
}
