using System.Collections.Immutable;

namespace RoleGuide.Proofs.Payloads;

/// <summary>Markdown that leaves its place, repeats itself, or switches on what is meant to be off.</summary>
internal static class MarkdownPayloads
{
    private static readonly ImmutableArray<string> s_texts =
    [
        "[a](javascript:alert(1))", "[a](<javascript:alert(1)>)", "[a](java&Tab;script:alert(1) \"t\")", "![a](javascript:alert(1))", "![a](https://evil.example/x.png)", "![a\"onerror=alert(1)](x.png)",
        "<javascript:alert(1)>", "<x@evil.example>", "<https://evil.example/\"onclick=alert(1)>", "[a][b]\n\n[b]: javascript:alert(1)", "[a]: <javascript:alert(1)> 'x'\n\n[a]",
        "[a](b.md \"t\\\" onclick=alert(1)\")", "[a](account-director.md 'x\" onclick=\"alert(1)')", "[![a](javascript:alert(1))](javascript:alert(1))",
        "{.a onclick=alert(1)}", "# a {#b onclick=alert(1)}", "![a](x.mp4)", "![a](https://youtube.example/x)", "$$\\href{javascript:alert(1)}{x}$$", "```mermaid\nclick A \"javascript:alert(1)\"\n```",
        "::: x onclick=alert(1)\na\n:::", "*[HTML]: <script>alert(1)</script>\n\nHTML", "+-+\n|a|\n+-+", "[^1]\n\n[^1]: <script>alert(1)</script>", "[^\"onclick=alert(1)]\n\n[^\"onclick=alert(1)]: a",
        "> [!NOTE\"onclick=alert(1)]\n> a", "> [!<script>]\n> a", "```\"><script>alert(1)</script>\na\n```", "```js onclick=alert(1)\na\n```", "~~~\n</code></pre><script>alert(1)</script>\n~~~",
        "`</code><script>alert(1)</script>`", "    </code></pre><script>alert(1)</script>", "| a | b |\n|:-:|-:|\n| <script>alert(1)</script> | [x](javascript:alert(1)) |", "a\n: <script>alert(1)</script>",
        "- [x\" onclick=\"alert(1)] a", "# <script>alert(1)</script>", "# \" id=\"main", "# main", "# pay\n\n# pay\n\n# pay", "a\n===\nb\n---", "***\n---\n___", "\\<script>alert(1)\\</script>",
        "**a*b**c*", "[[[[a]]]](b)", "(((((((((", "![[[[[[[", "<<<<<<", "`````", "- - - - - - - - a", "> > > > > > > > a", "1. 1. 1. 1. a", "99999999999. a", "#".PadLeft(7, '#') + " a",
        "---", "---\ntitle: other\n---", "...", "%TAG ! tag:evil.example:", "----", "\u2014\u2014\u2014",
        "{% include x %}", "{{ site.url }}", "<%= 1 %>", "@(1+1)", "@{ System.IO.File.Delete(\"x\"); }", "@Html.Raw(\"<script>alert(1)</script>\")", "@@", "FILL IN", "£35,000", "£1 to £2, $3 per cent 45%",
    ];

    public static readonly ImmutableArray<Payload> All = [.. s_texts.Select(text => new Payload("markdown", text))];
}
