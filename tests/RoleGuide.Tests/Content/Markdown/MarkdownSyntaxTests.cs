using FsCheck;
using FsCheck.Fluent;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using RoleGuide.Content.Markdown;
using RoleGuide.Content.Sources;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Content.Markdown;

/// <summary>A text in which no bare address can be is read without looking for them, and comes out the same.</summary>
public sealed class MarkdownSyntaxTests
{
    private static readonly string[] Pieces =
    [
        "the team ", "what we\nmake ", "half", "h", "tt", "p:", "ht", "ftp", "ww", "w.", "mail", "to:", "te", "l:", "/", "//", ":", " ", "\n", "\n\n", "  \n", "*", "**", "_", "~~", "`", "[", "](b.md)", "![", "[a]: b\n", "[^1]", "[^1]: ",
        "<", ">", "# ", "- ", "1. ", "> ", "|", "|a|b|\n|-|:-:|\n", "\\", "&amp;", "<b>", "[!NOTE]", "> [!TIP]\n> ", "[x] ", ": ",
    ];

    [Fact]
    [Trait(Draws.Trait, Draws.Drawn)]
    public void Without_bare_addresses_nobody_has_to_look_for_them()
    {
        var texts = Gen.Elements(Pieces).ArrayOf().Select(string.Concat).Where(text => MarkdownSyntax.For(text) == MarkdownSyntax.WithoutAddresses).ToArbitrary();

        Prop.ForAll(texts, text => Shown(text, MarkdownSyntax.WithoutAddresses).SequenceEqual(Shown(text, MarkdownSyntax.Whole)))
            .Check(Draws.FromSeed.WithMaxTest(3_000).WithEndSize(60));
    }

    [Fact]
    public void Articles_of_the_guide_come_out_the_same()
    {
        foreach (var body in RealGuide.Built.Content.Sources.Value.Under("roles/").Select(file => SourceDecoder.Decode(file).Value!.Text))
        {
            Shown(body, MarkdownSyntax.For(body)).ShouldBe(Shown(body, MarkdownSyntax.Whole));
        }
    }

    [Theory]
    [InlineData("https://a.example")]
    [InlineData("hTTps://a.example")]
    [InlineData("ftp://a.example")]
    [InlineData("www.a.example")]
    [InlineData("wWw.a.example")]
    [InlineData("mailto:a@b.example")]
    [InlineData("mAilto:a@b.example")]
    [InlineData("tel:+441632960000")]
    [InlineData("tEL:+441632960000")]
    public void What_the_parser_takes_for_an_address_is_looked_for(string address) => MarkdownSyntax.For("Go to " + address).ShouldBeSameAs(MarkdownSyntax.Whole);

    /// <summary>Every piece of the document with its place, and the words of those that have some.</summary>
    private static IEnumerable<string> Shown(string text, MarkdownPipeline pipeline) =>
        Markdig.Markdown.Parse(text, pipeline).Descendants().Select(piece => $"{piece.GetType().Name} {piece.Span.Start} {piece.Span.End} {(piece as LiteralInline)?.Content}");
}
