using System.Collections.Immutable;
using RoleGuide.Diagnostics;
using RoleGuide.Reporting;

namespace RoleGuide.Tests.Reporting;

public sealed class DiagnosticTextTests
{
    [Fact]
    public void A_place_in_the_middle_is_underlined() => Print("level: directr", 8, 7).ShouldBe(
            """
            input/a.md:3:8: error RG105: Found this. Expected that.
                 3 | level: directr
                   |        ^^^^^^^
            """);

    [Fact]
    public void A_place_at_the_end_of_a_line_has_a_mark_behind_it() => Print("level:", 7, 1).ShouldBe(
            """
            input/a.md:3:7: error RG105: Found this. Expected that.
                 3 | level:
                   |       ^
            """);

    [Fact]
    public void A_place_beyond_the_end_of_a_line_has_a_mark_at_its_end() => Print("level:", 70, 5).ShouldBe(
            """
            input/a.md:3:70: error RG105: Found this. Expected that.
                 3 | level:
                   |       ^
            """);

    [Fact]
    public void An_underline_stops_at_the_end_of_the_line() => Print("level: directr", 8, 70).ShouldBe(
            """
            input/a.md:3:8: error RG105: Found this. Expected that.
                 3 | level: directr
                   |        ^^^^^^^
            """);

    [Fact]
    public void An_empty_line_has_a_mark() => Print("", 1, 1).ShouldBe(
            """
            input/a.md:3:1: error RG105: Found this. Expected that.
                 3 |
                   | ^
            """);

    [Fact]
    public void A_whole_file_shows_no_line() => Print("level: directr", 1, 0).ShouldBe(
            """
            input/a.md:3:1: error RG105: Found this. Expected that.
            """);

    [Fact]
    public void A_line_that_is_gone_is_not_shown() => Print(null, 8, 7).ShouldBe(
            """
            input/a.md:3:8: error RG105: Found this. Expected that.
            """);

    [Fact]
    public void A_long_line_is_cut_behind_the_place() => Print("start " + new string('x', 300), 1, 5).ShouldBe(
            """
            input/a.md:3:1: error RG105: Found this. Expected that.
                 3 | start xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…
                   | ^^^^^
            """);

    [Fact]
    public void A_long_line_is_cut_around_the_place() => Print(new string('x', 300) + " here " + new string('y', 300), 302, 4).ShouldBe(
            """
            input/a.md:3:302: error RG105: Found this. Expected that.
                 3 | …xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx here yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy…
                   |                                          ^^^^
            """);

    [Fact]
    public void A_long_line_is_cut_before_a_place_at_its_end() => Print(new string('x', 300) + " here", 302, 4).ShouldBe(
            """
            input/a.md:3:302: error RG105: Found this. Expected that.
                 3 | …xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx here
                   |                                          ^^^^
            """);

    [Fact]
    public void A_cut_leaves_no_half_characters() => Print("a" + string.Concat(Enumerable.Repeat("\U0001F600", 200)), 202, 2).ShouldBe(
            """
            input/a.md:3:202: error RG105: Found this. Expected that.
                 3 | …😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀…
                   |                                          ^^
            """);

    [Fact]
    public void Tabs_stay_tabs_above_the_mark() => Print("\tlevel:\tdirectr", 9, 7).ShouldBe(
            """
            input/a.md:3:9: error RG105: Found this. Expected that.
                 3 | 	level:	directr
                   | 	      	^^^^^^^
            """);

    [Fact]
    public void Accents_on_their_own_take_no_room() => Print("Cafe\u0301 the\u0301 here", 13, 4).ShouldBe(
            """
            input/a.md:3:13: error RG105: Found this. Expected that.
                 3 | Café thé here
                   |           ^^^
            """);

    [Fact]
    public void Control_characters_of_a_name_are_shown_as_numbers() =>
        new DiagnosticText("input/", static (_, _) => null).Of(FileMistakes.SymbolicLink("a\u001b\n\t\u202e\U0001FFFF.md")).TrimEnd().ShouldBe(
            """
            input/a<U+001B><U+000A><U+0009><U+202E><U+1FFFF>.md:1:1: error RG004: This is a symbolic link. Expected an ordinary file or folder.
                    hint: Put a copy of the file here instead of the link.
            """);

    [Fact]
    public void Control_characters_of_a_value_are_shown_as_numbers() =>
        new DiagnosticText("input/", static (_, _) => null).Of(YamlMistakes.DuplicateKey(Spot(1, 1), "a\u202eb", Spot(1, 1))).TrimEnd().ShouldBe(
            """
            input/a.md:3:1: error RG103: The key "a<U+202E>b" stands here a second time. Expected each key once.
                    input/a.md:3:1: first written here
            """);

    [Fact]
    public void Hint_and_related_places_follow() =>
        new DiagnosticText("input/", static (_, _) => "regions: [uk, uk]").Of(PayMistakes.ForeignRegion(Spot(15, 2), "us", Spot(11, 2))).TrimEnd().ShouldBe(
            """
            input/a.md:3:15: error RG202: This figure is for the region "us", which the article does not speak of. Expected one of its regions.
                 3 | regions: [uk, uk]
                   |               ^^
                    hint: Add "us" to regions, or move the figure to another article.
                    input/a.md:3:11: the article's regions
            """);

    /// <summary>Other codes and other files are counted by themselves.</summary>
    [Fact]
    public void One_mistake_many_times_is_shown_so_often_and_counted()
    {
        ImmutableArray<Diagnostic> found = [.. Many("a.md", "RG002", 1_251), .. Many("a.md", "RG104", 100), .. Many("b.md", "RG002", 101)];

        var shown = new DiagnosticText("input/", static (_, _) => null).OfAll(found).ToArray();

        shown.Length.ShouldBe(100 + 100 + 1 + 100 + 1);
        shown[99].ShouldBe("input/a.md:100:1: error RG002: Sentence.\n");
        shown[100].ShouldBe("input/a.md:1:1: error RG104: Sentence.\n");
        shown[200].ShouldBe("input/a.md: and 1,151 more of RG002 in this file, all named by --format json\n");
        shown[^1].ShouldBe("input/b.md: and 1 more of RG002 in this file, all named by --format json\n");
    }

    private static IEnumerable<Diagnostic> Many(string path, string code, int count) =>
        Enumerable.Range(1, count).Select(line => new Diagnostic(code, Severity.Error, new SourceSpot(path, line, 1, 1), "Sentence."));

    [Theory]
    [InlineData(Severity.Error, "error")]
    [InlineData(Severity.Warning, "warning")]
    [InlineData(Severity.Notice, "notice")]
    public void Each_severity_has_its_word(Severity severity, string word) =>
        new DiagnosticText("", static (_, _) => null).Of(new Diagnostic("RG999", severity, Spot(1, 1), "Sentence.")).ShouldBe($"a.md:3:1: {word} RG999: Sentence.\n");

    private static string Print(string? line, int column, int length) =>
        new DiagnosticText("input/", (_, _) => line).Of(KeyMistakes.WrongKind(Spot(column, length), "this", "that")).TrimEnd();

    private static SourceSpot Spot(int column, int length) => new("a.md", 3, column, length);
}
