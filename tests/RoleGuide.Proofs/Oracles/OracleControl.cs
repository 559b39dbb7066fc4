using System.Collections.Immutable;
using System.Text;
using RoleGuide.Output;

namespace RoleGuide.Proofs.Oracles;

/// <summary>Planted faults, each of which the oracle has to notice: an oracle that takes everything proves nothing.</summary>
internal static class OracleControl
{
    private static readonly ImmutableArray<(string Path, string Text)> s_planted =
    [
        Page("<script>alert(1)</script>"), Page("<script src=/x.js></script>"), Page("<img src=x onerror=alert(1)>"), Page("<a href=javascript:alert(1)>a</a>"), Page("<a href=\"java&#9;script:alert(1)\">a</a>"),
        Page("<a href=\" data:text/html,x\">a</a>"), Page("<p style=color:red>a</p>"), Page("<iframe></iframe>"), Page("<form action=//evil.example></form>"), Page("<img src=//evil.example/x>"), Page("<base href=/>"),
        Page("<meta http-equiv=refresh content=0>"), Page("<!-- a -->"), Page("</main><main>"), Page("<p><table><tr><td><p></table>a<svg><p><style><g title=\"</style><img src>\">"), Page("<script type=application/ld+json>{\"a\":\"<b\"}</script>"), Page("<script type=application/ld+json>{</script>"), Page("a\uFFFEb"), Page("a\u202Eb"),
        ("a.json", "{"), ("a.xml", "<a>&x;</a>"), ("a.xml", "<a>\uFFFE</a>"), ("a.csv", "a,b\n\"=1\",c\n"), ("a.csv", "a,  -1\n"), ("_redirects", "/a //evil.example 301\n"), ("_redirects", "/a https://evil.example 301\n"), ("_redirects", "/a /b c d\n"), ("_headers", "/*\n  X: evil\n"), ("../a.html", ""),
        ("a.md", "a <script>alert(1)</script>\n"), ("a.md", "<div onclick=alert(1)>\n"), ("a.md", "[a](javascript:alert(1))\n"), ("a.md", "<javascript:alert(1)>\n"), ("a.md", "![a](https://evil.example/x)\n"), ("llms.txt", "[a]: data:text/html,x\n\n[a]\n"),
    ];

    /// <summary>The planted faults that are not noticed, and a sound page that is.</summary>
    public static IEnumerable<string> Missed()
    {
        foreach (var (path, text) in s_planted)
        {
            if (!new SiteOracle().Judge([File(path, text)]).Any()) yield return $"{path}: {text}";
        }

        var sound = File(Page("<p>a</p>").Path, Page("<p>a</p>").Text);
        foreach (var fault in new SiteOracle().Judge([sound])) yield return $"that a sound page is sound: {fault}";
    }

    private static (string Path, string Text) Page(string body) => ("a.html", $"<!doctype html><html lang=en-GB><head><title>a</title></head><body><main>{body}</main></body></html>");

    private static OutputFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text), "page", []);
}
