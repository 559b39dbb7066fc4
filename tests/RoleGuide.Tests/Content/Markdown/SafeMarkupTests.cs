using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using RoleGuide.Content.Markdown;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Content.Markdown;

/// <summary>Whatever the text, it can be read, and the markup holds only elements, attributes and schemes from a list.</summary>
public sealed class SafeMarkupTests
{
    private static readonly HashSet<string> Elements = new(
        "p h2 h3 h4 h5 h6 em strong del code pre a img br hr blockquote ul ol li dl dt dd div table thead tbody tr th td section sup input".Split(' '),
        StringComparer.Ordinal);

    private static readonly HashSet<string> Attributes = new(
        "id href title rel src width height alt loading decoding class role aria-label tabindex scope start type disabled checked".Split(' '),
        StringComparer.Ordinal);

    private static readonly string[] Pieces =
    [
        "a", " ", "\n", "\n\n", "  \n", "\t", "    ", "*", "**", "_", "~~", "`", "```", "```js", "~~~", "[", "]", "](", ")", "!", "![", "[a]", "[a]: ", "[^1]", "[^1]: ", "(", "<", ">", "\"", "'",
        "#", "## ", "### b\n", "---", "===", "- ", "1. ", "> ", ": ", "|", "|-|", "|a|b|\n|-|:-:|\n", "\\", "&", "&lt;", "&quot;", "&#58;", "&colon;", "&Tab;", "&NewLine;", "&#x202E;", "&#65534;",
        "javascript:", "java", "script", ":", "alert(1)", "data:text/html,", "vbscript:", "//evil.example", "https://b.example", "www.b.example", "mailto:a@b.example", "ftp://", "b.md", "../b.png", "#pay",
        "<script>", "</script>", "<img src=x onerror=alert(1)>", "<a href=", "<!--", "-->", "<svg onload=x>", "<style>", " onclick=x", " style=x", "{.b onclick=x}", "{#id}", "[!NOTE]", "> [!TIP]\n> ", "[x] ", "[ ] ", "^", "$", "::", "e\u0301", "😀",
    ];

    [Fact]
    [Trait(Draws.Trait, Draws.Drawn)]
    public void Only_listed_elements_attributes_and_schemes_reach_a_page()
    {
        var texts = Gen.Elements(Pieces).ArrayOf().Select(string.Concat).ToArbitrary();
        var parser = new HtmlParser();

        Prop.ForAll(texts, text =>
        {
            var (body, value) = (Reading.Body(text), Reading.Inline(text));
            Check(parser, body.Value.Prose);
            Check(parser, value.Value);
            return !body.Diagnostics.Concat(value.Diagnostics).Any(found => found.Code == "RG312");
        }).Check(Draws.FromSeed.WithMaxTest(3_000).WithEndSize(60));
    }

    [Fact]
    [Trait(Draws.Trait, Draws.Drawn)]
    public void Reading_twice_gives_the_same_text()
    {
        var texts = Gen.Elements(Pieces).ArrayOf().Select(string.Concat).ToArbitrary();

        Prop.ForAll(texts, text =>
        {
            var (once, twice) = (Reading.Body(text), Reading.Body(text));
            return once.Value.Prose.Markup == twice.Value.Prose.Markup
                && once.Value.Prose.Holes.SequenceEqual(twice.Value.Prose.Holes)
                && once.Diagnostics.SequenceEqual(twice.Diagnostics);
        }).Check(Draws.FromSeed.WithEndSize(60));
    }

    private static void Check(HtmlParser parser, Prose prose)
    {
        var offsets = prose.Holes.Select(hole => hole.Offset).ToArray();
        offsets.ShouldBe(offsets.Order());
        var page = parser.ParseDocument("<main>" + Filled(prose) + "</main>");
        var main = page.QuerySelector("main").ShouldNotBeNull();
        // Nothing closed the element around the text early, and every tag was closed as written.
        main.NextSibling.ShouldBeNull();
        main.InnerHtml.ShouldBe(Filled(prose).Replace("disabled ", "disabled=\"\" ", StringComparison.Ordinal).Replace("checked ", "checked=\"\" ", StringComparison.Ordinal));
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in main.QuerySelectorAll("*"))
        {
            Elements.ShouldContain(element.LocalName);
            foreach (var attribute in element.Attributes) Attributes.ShouldContain(attribute.Name);
            if (element.GetAttribute("id") is { } id) ids.Add(id).ShouldBeTrue();
            element.QuerySelector("a a").ShouldBeNull();
            if (element.GetAttribute("href") is { } href) SafeUrl.IsAllowed(href).ShouldBeTrue(href);
        }

        foreach (var link in main.QuerySelectorAll("a[href^='#fn']")) ids.ShouldContain(link.GetAttribute("href")![1..]);
    }

    private static string Filled(Prose prose) =>
        prose.Written.With([.. prose.Holes.Select(hole => (hole.Offset, hole.Kind == HoleKind.Image ? " src=\"/a.png\" width=\"1\" height=\"1\"" : "/a/"))]).Text;
}
