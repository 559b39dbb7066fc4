using System.Text;
using RoleGuide.Rendering;

namespace RoleGuide.Tests.Rendering;

public sealed class SheetTextTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("a{}", "a{}")]
    [InlineData("/* one */\n@layer a {\n  b { c: d; }\n\n  /* two\n * lines */\n  e { f: g; }\n}\n", "@layer a {\nb { c: d; }\ne { f: g; }\n}\n")]
    [InlineData("a::after { content: \"/* no comment */\"; }", "a::after { content: \"/* no comment */\"; }")]
    [InlineData("a::after { content: '\\' /* no'; }/* b */", "a::after { content: '\\' /* no'; }")]
    [InlineData("a { b: \"x\\\n   y\"; }", "a { b: \"x\\\n   y\"; }")]
    [InlineData("a { b: calc(1px\n    + 2px); } /* open", "a { b: calc(1px\n+ 2px); } ")]
    public void Comments_and_indents_stay_at_home(string css, string sent) =>
        Encoding.UTF8.GetString(ThemeAssets.From(new Dictionary<string, byte[]>(StringComparer.Ordinal) { ["icon.svg"] = [], ["a.css"] = Encoding.UTF8.GetBytes(css) }).Stylesheet.Content.Span).ShouldBe(sent);
}
