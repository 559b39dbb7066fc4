using RoleGuide.Serving;

namespace RoleGuide.Tests.Serving;

public sealed class RedirectFileTests
{
    [Theory]
    // The forms of Netlify's own documentation, in our words.
    [InlineData("/old/ /new/ 301", "/old/", "301 /new/")]
    [InlineData("/old /new", "/old", "301 /new")]
    [InlineData("/old /new/ 302", "/old/", "302 /new/")]
    [InlineData("/old/ /new/ 307", "/old", "307 /new/")]
    [InlineData("/old/ /new/ 308!", "/old/", "308! /new/")]
    [InlineData("  /old/\t/new/   301  # moved in spring", "/old/", "301 /new/")]
    [InlineData("/news/* /blog/:splat", "/news/2026/june/", "301 /blog/2026/june")]
    [InlineData("/news/* /blog/:splat", "/news/", "301 /blog/")]
    [InlineData("/news/:year/:slug /blog/:slug-:year", "/news/2026/talk", "301 /blog/talk-2026")]
    [InlineData("/news/:year/* https://blog.example/:year/:splat", "/news/2026/a/b", "301 https://blog.example/2026/a/b")]
    [InlineData("/caf%C3%A9 /coffee/", "/caf%C3%A9", "301 /coffee/")]
    [InlineData("/a/:b /c/:b", "/a/caf%C3%A9%20x", "301 /c/caf%C3%A9%20x")]
    [InlineData("/store id=:id /item/:id", "/store?id=7", "301 /item/7")]
    [InlineData("/store kind=a id=:id /item/:id", "/store?id=7&kind=a", "301 /item/7")]
    [InlineData("/old/ /new/#part", "/old/?a=1", "301 /new/?a=1#part")]
    [InlineData("/old/ /new/?b=2", "/old/?a=1", "301 /new/?b=2")]
    [InlineData("/one /first\n/one /second", "/one", "301 /first")]
    [InlineData("/* /404-for-all.html 404", "/any/thing", "404 /404-for-all.html")]
    public void A_rule_leads_where_it_says(string rules, string address, string expected) => Follow(rules, address).ShouldBe(expected);

    [Theory]
    [InlineData("/old /new", "/older")]
    [InlineData("/old /new", "/Old")]
    [InlineData("/news/:year /blog/:year", "/news/2026/june")]
    [InlineData("/news/:year /blog/:year", "/news")]
    [InlineData("/news/:year/* /blog", "/news")]
    [InlineData("/store id=:id /item/:id", "/store")]
    [InlineData("/store id=:id /item/:id", "/store?id=")]
    [InlineData("/store id=:id /item/:id", "/store?id=7&id=8")]
    [InlineData("/store id=:id /item/:id", "/store?id=7&more=1")]
    [InlineData("/store kind=a /item/", "/store?kind=b")]
    [InlineData("# /old /new", "/old")]
    [InlineData("", "/")]
    public void A_rule_is_about_nothing_else(string rules, string address) => Follow(rules, address).ShouldBe("no rule");

    [Theory]
    // Placeholders take names alone, but together with what stands beside them they could make the address of another site.
    [InlineData("/go/* /:splat/evil.example", "/go", "301 /evil.example")]
    [InlineData("/go/:a /:a", "/go/x%0d%0aSet-Cookie:a=b", "no address")]
    [InlineData("/go/:a /:a", "/go/%2Fevil.example", "no address")]
    [InlineData("/go/* /:splat", "/go//evil.example", "no address")]
    [InlineData("/go/:a /find?q=:a", "/go/x&admin=1%23", "301 /find?q=x%26admin%3D1%23")]
    public void No_request_makes_a_rule_lead_to_another_site(string rules, string address, string expected) => Follow(rules, address).ShouldBe(expected);

    [Theory]
    [InlineData("/old", "_redirects, line 1: The rule has no target. Expected an address that starts with /, https:// or http://.")]
    [InlineData("\n# first\n/old 301", "_redirects, line 3: The rule has no target. Expected an address that starts with /, https:// or http://.")]
    [InlineData("old /new", "_redirects, line 1: \"old\" is no path. Expected one that starts with a slash, such as /old/, with an asterisk at its end only.")]
    [InlineData("/*/old /new", "_redirects, line 1: \"/*/old\" is no path. Expected one that starts with a slash, such as /old/, with an asterisk at its end only.")]
    [InlineData("/a*b /new", "_redirects, line 1: \"/a*b\" is no path. Expected one that starts with a slash, such as /old/, with an asterisk at its end only.")]
    [InlineData("/%zz /new", "_redirects, line 1: \"/%zz\" is no path. Expected one that starts with a slash, such as /old/, with an asterisk at its end only.")]
    [InlineData("https://old.example/* /new", "_redirects, line 1: The rule is for a whole site, https://old.example/*, which only the published site can follow. Expected a path such as /old/.")]
    [InlineData("/api/* https://api.example/:splat 200", "_redirects, line 1: The rule answers with a page of another site, https://api.example/:splat, which only the published site can do.")]
    [InlineData("/old //evil.example", "_redirects, line 1: \"//evil.example\" leads to another site without saying so. Expected one slash, or https://.")]
    [InlineData("/old /\\evil.example", "_redirects, line 1: \"/\\evil.example\" leads to another site without saying so. Expected one slash, or https://.")]
    [InlineData("/ /anz 302 Country=au,nz", "_redirects, line 1: \"Country=au,nz\" is a condition that only the published site can follow.")]
    [InlineData("/ /anz Language=de", "_redirects, line 1: \"Language=de\" is a condition that only the published site can follow.")]
    [InlineData("/old /new 301?", "_redirects, line 1: \"301?\" is no status. Expected a number such as 301, with an exclamation mark when it counts even where a file stands.")]
    [InlineData("/old /new 299", "_redirects, line 1: The status 299 is unknown. Expected 301, 302, 303, 307, 308, 200, 404 or 410.")]
    [InlineData("/store id /item", "_redirects, line 1: \"id\" is no condition for the query. Expected a name and a value, such as id=:id.")]
    public void A_line_that_cannot_be_followed_here_is_named(string rules, string complaint)
    {
        var read = HostRules.Read(rules, "");

        read.Complaints.ShouldBe([complaint]);
        read.Redirects.ShouldBeEmpty();
    }

    [Fact]
    public void The_sound_lines_beside_a_bad_one_are_read() => HostRules.Read("/a /b\nbad\n/c /d", "").Redirects.Length.ShouldBe(2);

    private static string Follow(string rules, string target)
    {
        var read = HostRules.Read(rules, "");
        read.Complaints.ShouldBeEmpty();
        if (RequestAddress.Read(target) is not { } address) return "no address";
        return read.Redirects.Select(rule => (rule, to: rule.Follow(address))).FirstOrDefault(one => one.to is not null) is ({ } rule, { } to)
            ? $"{rule.Status}{(rule.IsForced ? "!" : "")} {to}"
            : "no rule";
    }
}
