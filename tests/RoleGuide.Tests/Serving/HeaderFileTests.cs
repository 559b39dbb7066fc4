using RoleGuide.Serving;

namespace RoleGuide.Tests.Serving;

public sealed class HeaderFileTests
{
    [Theory]
    [InlineData("/*", "/")]
    [InlineData("/*", "/roles/account-manager/")]
    [InlineData("/", "/")]
    [InlineData("/roles/*", "/roles/")]
    [InlineData("/roles/*", "/roles")]
    [InlineData("/roles/*", "/roles/a/b.html")]
    [InlineData("/about", "/about/")]
    [InlineData("/about/", "/about")]
    [InlineData("/About", "/about")]
    [InlineData("/roles/:role/data.csv", "/roles/account-manager/data.csv")]
    [InlineData("/assets/*.css", "/assets/guide.css")]
    [InlineData("/assets/*.css", "/assets/old/guide.css")]
    [InlineData("/a/*/z", "/a/b/c/z")]
    [InlineData("/caf%C3%A9", "/café")]
    [InlineData("/roles/*.md", "/roles/account-manager.md")]

    // Netlify's reader takes a name with an asterisk for a regular expression.
    [InlineData("/roles/*.md", "/roles/account-md/")]
    public void A_rule_is_for_an_address(string rule, string address) => RuleOf(rule).IsFor(address).ShouldBeTrue();

    [Theory]
    [InlineData("/", "/about/")]
    [InlineData("/roles/*", "/rolesque")]
    [InlineData("/about", "/about/us")]
    [InlineData("/roles/:role", "/roles/a/b")]
    [InlineData("/roles/:role", "/roles/")]
    [InlineData("/assets/*.css", "/assets/guide.js")]
    [InlineData("/a.b", "/axb")]
    [InlineData("/roles/*.md", "/roles/account-manager/")]
    public void A_rule_is_for_nothing_else(string rule, string address) => RuleOf(rule).IsFor(address).ShouldBeFalse();

    [Fact]
    public void Headers_stand_below_their_path_in_their_order()
    {
        var rules = HostRules.Read("", "# all\n/*\n  X-One: 1\n\tX-Two: a: b\r\n\n/data/*\n  X-One: 3\n");

        rules.Complaints.ShouldBeEmpty();
        rules.Headers.Select(rule => $"{rule.Path} {string.Join(' ', rule.Headers)}").ShouldBe(["/* [X-One, 1] [X-Two, a: b]", "/data/* [X-One, 3]"]);
    }

    [Theory]
    [InlineData("X-One: 1", "_headers, line 1: The header X-One stands before the first path. Expected a line such as /* above it.")]
    [InlineData("/*\n  nonsense", "_headers, line 2: \"nonsense\" is no header. Expected a name, a colon and a value, such as X-Robots-Tag: noindex.")]
    [InlineData("/*\n  X-One:", "_headers, line 2: \"X-One:\" is no header. Expected a name, a colon and a value, such as X-Robots-Tag: noindex.")]
    [InlineData("/*\n  X One: 1", "_headers, line 2: \"X One: 1\" is no header. Expected a name, a colon and a value, such as X-Robots-Tag: noindex.")]
    [InlineData("/*\n  X-One: caf\u00e9", "_headers, line 2: \"X-One: caf\u00e9\" is no header. Expected a name, a colon and a value, such as X-Robots-Tag: noindex.")]
    public void A_line_that_is_no_header_is_named(string text, string complaint) => HostRules.Read("", text).Complaints.ShouldBe([complaint]);

    private static HeaderRule RuleOf(string path) => HostRules.Read("", $"{path}\n  X-One: 1\n").Headers.ShouldHaveSingleItem();
}
