using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using RoleGuide.Diagnostics;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Content.Markdown;

/// <summary>Every word of a text is shown to readers, or its writer is told.</summary>
public sealed class NothingIsLostTests
{
    /// <summary>What texts are made of; each W is another word.</summary>
    private static readonly string[] s_pieces =
    [
        "W", "W", "W ", " W", "\n", "\n\n", "  \n", "*", "**", "_", "~~", "`", "``", "[W]", "(W.md)", "[W](W.md)", "![W](W.md)", "[W](W.md \"W\")", "[W][a]", "[a]", "[a]: W.md\n", "\n[b]: W.md 'W'\n",
        "[", "]", "[^1]", "[^2]", "\n[^1]: W", "\n\n[^2]: W\n", "[^1][^2]", "# W", "\n## W\n", "### W {#W}", "\n- W", "\n1. W", "\n- [ ] W", "\n- [x] W", "    ", "\n> W", "\n> [!NOTE]\n> W", "\n> [!W]\n> W",
        "\n```\nW\n```\n", "\n```W W\nW\n```\n", "\n    W\n", "\n~~~ W\nW\n~~~W\n", "\n| W | W |\n|---|---|\n| W | W |\n", "\n| W | W |\n|---|---|\n| W | W | W |\n| W |\n", "\n|W|\n|:-:|\n|W \\| W|\n",
        "| W ", "|", "\n|-|-|\n", "\nW\n:   W\n", "\nW\n: W\n", ":   W", "\n---\n", "\n***\n", "W\n===\n", "W\n---\n", "\\", "&amp;", "&W;", "&#87;", "<", ">", "<!-- W -->", "<W>", "<https://W.example>",
        "https://W.example/W ", "www.W.example ", "mailto:W@W.example", "!", "^", "{W}", "{.W}", ":W:", "$W$", "==W==", "++W++", "H~W~", "W^W^", "\"W\"", "*[W]: W\n", "\t",
    ];

    private static readonly string[] s_cells =
        ["", " ", "W", "W W", "**W**", "*W", "`W`", "`", "[W](W.md)", "![W](W.md)", "[W]", "[W", "W]", "\\|", "W \\| W", "&amp;", "~~W~~", "<https://W.example>", "https://W.example", "[^1]", "W[^1]", "\\", "_W_ W", "<", "!"];

    [Fact]
    [Trait(Draws.Trait, Draws.Drawn)]
    public void Every_word_is_shown_or_told() => Prop.ForAll(Gen.Elements(s_pieces).ArrayOf().Select(WithWords).ToArbitrary(), one => Lost(one.Text, one.Words).ShouldBe([], one.Text))
        .Check(Draws.FromSeed.WithMaxTest(5_000).WithEndSize(12));

    [Fact]
    [Trait(Draws.Trait, Draws.Drawn)]
    public void Rows_no_wider_than_the_head_are_fine() => Prop.ForAll(Rows().ToArbitrary(), row =>
        Reading.Body($"| A | B | C |\n|---|---|---|\n{row}\n\n[^1]: D\n").Diagnostics.ShouldNotContain(one => one.Code == "RG320", row))
        .Check(Draws.FromSeed.WithMaxTest(2_000));

    [Fact]
    public void A_cell_beyond_the_head_is_told() => Reading.Mistakes("| A | B |\n|---|---|\n| a | b | **c** d |\n").ShouldBe(
        """
        x.md:3:11: error RG320: The head of this table has 2 columns, so readers would not see "**c** d". Expected no further cell in the row.
          Put a backslash before each | that is meant as text, or give the head of the table another column.
            | a | b | **c** d |
                      ^^^^^^^
        """);

    [Theory]
    [InlineData("| | | c |")]
    [InlineData("a | b | c")]
    [InlineData("|a||c|")]
    [InlineData("| a | `b` | c | |")]
    public void It_is_told_whatever_stands_before_it(string row) => Reading.Mistakes("| A | B |\n|---|---|\n" + row + "\n").ShouldContain("RG320");

    [Fact]
    public void A_definition_that_no_link_uses_is_told() => Reading.Mistakes("a\n\n[Important]: always\n").ShouldBe(
        """
        x.md:3:1: error RG319: No link uses the label "Important", so readers would not see what this line says. Expected a link such as [text][Important] in this text.
          Take the line out, or put a backslash before its first bracket if it is meant as text.
            [Important]: always
            ^^^^^^^^^^^
        """);

    [Fact]
    public void A_label_has_one_definition() => Reading.Mistakes("[x][a]\n\n[a]: b.md\n[a]: c.md\n").ShouldStartWith("x.md:4:1: error RG319: The label \"a\" has been defined before");

    [Theory]
    [InlineData("[x][a] and ![x][b]\n\n[a]: b.md\n[b]: c.png")]
    [InlineData("[a]\n\n[A]: b.md")]
    [InlineData("x[^1]\n\n[^1]: See [a].\n\n[a]: b.md")]
    [InlineData("x\n\n[//]: # (a comment)\n[comment]: # \"another\"\n\n[//]: <> (a third)")]
    public void What_is_used_is_fine_and_so_is_a_comment(string text) => Reading.Errors(text + "\n").ShouldBeEmpty();

    [Fact]
    public void Words_behind_the_language_of_code_are_told() => Reading.Mistakes("```text Dear client,\nthank you.\n```\n").ShouldBe(
        """
        x.md:1:9: error RG310: Behind the language "text" of the code stand further words, which readers would not see: "Dear client,". Expected the line to end there.
          Begin the code on the next line.
            ```text Dear client,
                    ^^^^^^^^^^^^
        """);

    [Theory]
    [InlineData("```c\\+\\+ note\na\n```\n\n## c++ and more\n", "note", 10)]
    [InlineData("```a&#98;c d\na\n```\n", "d", 12)]
    public void They_are_shown_where_they_stand(string text, string words, int column) =>
        Reading.Mistakes(text).ShouldMatch($"^x.md:1:{column}: error RG310: Behind the language .*: \"{words}\"");

    private static Gen<string> Rows() => Gen.Choose(1, 3).SelectMany(
        cells => Gen.Elements(s_cells).ArrayOf(cells),
        (_, cells) => "| " + string.Join(" | ", cells.Select(cell => WithWords([cell]).Text)) + " |");

    private static (string Text, int Words) WithWords(string[] pieces)
    {
        var parts = string.Concat(pieces).Split('W');
        return (parts.Skip(1).Select((part, i) => Word(i + 1) + part).Aggregate(parts[0], static (text, more) => text + more), parts.Length - 1);
    }

    private static string Word(int number) => string.Create(CultureInfo.InvariantCulture, $"q{number}z");

    private static string[] Lost(string text, int words)
    {
        var read = Reading.Body(text);
        if (read.Diagnostics.Any(one => one.Severity == Severity.Error)) return [];
        var shown = Reading.Filled(read.Value.Prose);
        return [.. Enumerable.Range(1, words).Select(Word).Where(word => !shown.Contains(word, StringComparison.Ordinal))];
    }
}
