using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using Markdig;
using RoleGuide.Pages.Twins;
using RoleGuide.Tests.Content.Markdown;
using RoleGuide.Tests.Fixtures;
using RoleGuide.Theme.Models;

namespace RoleGuide.Tests.Pages.Twins;

// The patterns read texts that the tests have just made.
#pragma warning disable MA0009

/// <summary>Whatever pieces meet in a text, a reader of Markdown finds in the twin what the page says, and no sign more.</summary>
public sealed partial class TwinRoundTripTests
{
    private static readonly MarkdownPipeline s_markdown = new MarkdownPipelineBuilder()
        .UsePipeTables(new() { UseGfmRules = true }).UseTaskLists().UseDefinitionLists().UseFootnotes().UseEmphasisExtras(Markdig.Extensions.EmphasisExtras.EmphasisExtraOptions.Strikethrough).UseAlertBlocks().Build();

    /// <summary>No address without brackets: next to a letter its link would need other signs of emphasis than the address did.</summary>
    private static readonly string[] s_pieces =
    [
        "a", "b c", "é", "“", " ", " ", "  ", "&nbsp;", "1", "1.", ".", "-", "+", ":", ";", "!", "?", "(", ")", "(x)", "[", "]", "#", "##", "\\#", "=", "==", ">", "|", "\\|", "~", "\n", "\\\n",
        "&amp;lt", "&amp;#60", "&amp;", "lt;", "&lt;", "&lt;b>", "\\<", "*", "*", "**", "_", "_", "__", "~~", "`", "``", "\\*", "\\_", "\\`", "\\\\", "\\[x\\]",
        "*e*", "_f_", "**g**", "__h__", "~~i~~", "`x|y`", "`x\\|y`", "[^1]", "[^n]",
        "[a](https://x.example/?a=1&amp;copy;b \"t &amp;lt; &quot;\")", "[*c*!](https://x.example/)", "[^a](https://x.example/)", "[\\^1](https://x.example/)",
    ];

    /// <summary>Where a text stands, and with what its further lines begin.</summary>
    private static readonly (string Frame, string Indent)[] s_places =
    [
        ("{0}\n", ""), ("## {0}\n", " "), ("- {0}\n", "  "), ("- {0}\n\n  b\n", "  "), ("- [x] {0}\n", "  "), ("> {0}\n", "> "), ("> [!NOTE]\n> {0}\n", "> "), ("x[^1]\n\n[^1]: {0}\n", "    "),
        ("| {0} | b |\n| --- | --- |\n| {0} | c |\n", " "),
    ];

    /// <summary>But for lists of terms, in which this reader knows no footnotes.</summary>
    [Fact]
    [Trait(Draws.Trait, Draws.Drawn)]
    public void What_the_page_says_is_read_in_the_twin()
    {
        var texts = Gen.Elements(s_pieces).ArrayOf().SelectMany(pieces => Gen.Elements(s_places).Select(place => In(place, string.Concat(pieces)))).ToArbitrary();

        Prop.ForAll(texts, text =>
        {
            var markup = Reading.Body(text).Value.Prose.Markup;
            return Reading.Errors(text).Any() || markup.Contains("<dl>", StringComparison.Ordinal) || Shown(markup) == Read(markup);
        }).Check(Draws.FromSeed.WithMaxTest(3_000).WithEndSize(8));
    }

    [Theory]
    [InlineData("*e*_f_", "*e*<!-- -->*f*")]
    [InlineData("__?__*e*", "**?**<!-- -->*e*")]
    [InlineData("*e _**f**_*", "*e **f***")]
    [InlineData("## C \\#", "## C \\#")]
    [InlineData("## C\\# ##", "## C#")]
    [InlineData("a\\\nb\n---", "## a b")]
    [InlineData("x\\\n\\-:", "x\\\n\\-:")]
    [InlineData("[\\^1](https://x.example/)", "[\\^1](https://x.example/)")]
    [InlineData("[a](https://x.example/?a&amp;copy;b&c \"&amp;lt; \\& *\")", "[a](https://x.example/?a&amp;copy;b&c \"&amp;lt; & \\*\")")]
    [InlineData("`  a  `", "`  a  `")]
    [InlineData("[^a]&#40;b)\n\n[^a]: c", "[^1]\\(b)\n\n[^1]: c")]
    [InlineData("[^a]&#58; b\n\n[^a]: c", "[^1]\\: b\n\n[^1]: c")]
    [InlineData("b[^a]\n\n[^a]: c\n\n    - d", "b[^1]\n\n[^1]: c\n\n    - d")]
    [InlineData("b[^a] c[^d]\n\n[^a]: > e\n\n[^d]: f", "b[^1] c[^2]\n\n[^1]: > e\n\n[^2]: f")]
    public void Pieces_that_meet_stay_apart(string text, string twin)
    {
        var markup = Reading.Markup(text);

        Twin(to => BodyTwin.Write(markup, to)).ShouldBe(twin);
        Read(markup).ShouldBe(Shown(markup));
    }

    [Theory]
    [InlineData("a &lt", "a \\&lt; b")]
    [InlineData("#60", "#60; b")]
    [InlineData("R&#60", "R\\&#60; b")]
    [InlineData("R & D", "R & D; b")]
    [InlineData("R&D\\", "R&D\\\\; b")]
    public void A_text_before_a_semicolon_names_no_sign(string text, string twin)
    {
        Twin(to => to.Raw("- ").Link([new Link(text, null), new Link("b", null)], "; ")).ShouldBe("- " + twin);
        Twin(to => to.Raw("- ").Whole([text, "b"], "; ")).ShouldBe("- " + twin);
        Parse(Markdown.ToHtml("- " + twin, s_markdown)).TextContent.Trim().ShouldBe(text + "; b");
    }

    /// <summary>Held against the plain way, which looks for the next gap in all that is left.</summary>
    [Fact]
    [Trait(Draws.Trait, Draws.Drawn)]
    public void Words_stand_one_space_apart()
    {
        var texts = Gen.Elements("a", "b_", "_c", "#", "&lt", ";", " ", "  ", "   ", "\n", "\t").ArrayOf().Select(string.Concat).ToArbitrary();

        Prop.ForAll(texts, text => Twin(to => BodyTwin.Write($"<p>{text.Replace("&", "&amp;", StringComparison.Ordinal)}</p>", to)) == Twin(to => WritePlainly(text.AsSpan().Trim(" \n\t"), to))).Check(Draws.FromSeed.WithMaxTest(1_000).WithEndSize(40));
    }

    private static void WritePlainly(ReadOnlySpan<char> words, TwinWriter to)
    {
        to.Open();
        for (var end = GapIn(words); end >= 0; end = GapIn(words))
        {
            to.Text(words[..end].TrimEnd(' ')).Raw(" ");
            words = words[end..].TrimStart(" \n\t");
        }

        to.Text(words);
    }

    private static int GapIn(ReadOnlySpan<char> words)
    {
        var end = words.IndexOfAny('\n', '\t');
        return (end < 0 ? words : words[..end]).IndexOf("  ") is >= 0 and var space ? space : end;
    }

    private static string In((string Frame, string Indent) place, string text)
    {
        var isLine = string.IsNullOrWhiteSpace(place.Indent) && place.Indent.Length == 1;
        var whole = place.Frame.Replace("{0}", isLine ? text.Replace("\\\n", "", StringComparison.Ordinal).Replace('\n', ' ') : text.Replace("\n", "\n" + place.Indent, StringComparison.Ordinal), StringComparison.Ordinal);
        return $"{whole}\n{(whole.Contains("[^1]:", StringComparison.Ordinal) ? "" : "[^1]: note\n")}\n[^n]: other\n";
    }

    private static string Shown(string markup) => TextOf(Parse(markup));

    private static string Read(string markup) => TextOf(Parse(Markdown.ToHtml(Twin(to => BodyTwin.Write(markup, to)), s_markdown)));

    private static string Twin(Action<TwinWriter> write)
    {
        var text = new StringBuilder();
        write(new TwinWriter(new TwinLinks("https://guide.example", "https://guide.example/roles/x/"), text));
        return text.ToString();
    }

    private static IElement Parse(string html) => new HtmlParser().ParseDocument(html).Body!;

    /// <summary>What is shown, with white space as it is shown, and where links lead. Each side titles notes and footnotes in its own way, and the page's headings lead to themselves.</summary>
    private static string TextOf(IElement page)
    {
        foreach (var mark in page.QuerySelectorAll(".alert-title, .footnote-back, sup, .markdown-alert-title, .footnote-back-ref, .footnote-ref")) mark.Remove();
        foreach (var link in page.QuerySelectorAll("a[href]:not([href^='#s-'])")) link.After(page.Owner!.CreateTextNode($"<{link.GetAttribute("href")} {link.GetAttribute("title")}>"));
        foreach (var block in page.QuerySelectorAll("p, li, td, th, h1, h2, h3, h4, h5, h6, tr, br, pre, div, section, table"))
        {
            block.Before(page.Owner!.CreateTextNode(" "));
            block.After(page.Owner!.CreateTextNode(" "));
        }

        return White().Replace(page.TextContent, " ").Trim(' ');
    }

    [GeneratedRegex("[ \n\t]+")]
    private static partial Regex White();
}
