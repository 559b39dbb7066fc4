using RoleGuide.Tests.Fixtures;
using static RoleGuide.Tests.Fixtures.Messages;

namespace RoleGuide.Tests.Content;

/// <summary>Slips that people really make get words of their own, where a general sentence would leave them alone.</summary>
public sealed class KindWordsTests
{
    [Fact]
    public void A_line_that_was_meant_to_close_the_front_matter_is_shown_itself() =>
        AboutText(SiteFixture.SoundArticle().Replace("21\n---\n", "21\n--\n", StringComparison.Ordinal)).ShouldBe(
            """
            input/roles/account-management/account-manager.md:7:1: error RG100: The line "--" neither opens nor closes the front matter. Expected exactly three hyphens on a line of their own.
                 7 | --
                   | ^^
                    hint: Some editors make a dash of several hyphens: take it back with undo, or turn smart dashes off.
            """);

    [Theory]
    [InlineData("—")]
    [InlineData("–-")]
    [InlineData("...")]
    [InlineData("-----")]
    public void Dashes_and_dots_are_no_fence(string line) =>
        AboutText(SiteFixture.SoundArticle().Replace("21\n---\n", $"21\n{line}\n", StringComparison.Ordinal)).ShouldContain($":7:1: error RG100: The line \"{line}\" neither opens nor closes");

    [Fact]
    public void Within_an_article_that_is_closed_such_lines_are_nothing_special() => AboutBody("## Work\n\nYou read.\n\n-----\n\nYou write.\n").ShouldBe("");

    [Fact]
    public void A_hard_space_that_indents_a_line_is_shown_itself() => About("ladder:\n\u00a0 to: [VP of sales]").ShouldBe(
        """
        input/roles/account-management/account-manager.md:8:1: error RG101: A line is indented with a hard space (U+00A0), which looks like a space and is none to YAML.
             8 |   to: [VP of sales]
               | ^
                hint: Delete the space at the start of the line, and type plain spaces.
        """.Replace("8 |   to", "8 | \u00a0 to", StringComparison.Ordinal));

    [Fact]
    public void A_hard_space_within_a_text_is_fine() => About("pay-notes: [\"More than £30\u00a0000 in London.\"]").ShouldBe("");

    [Fact]
    public void A_backslash_is_shown_itself() => About("pay-notes:\n  - \"See C:\\planning\"").ShouldBe(
        """
        input/roles/account-management/account-manager.md:8:12: error RG101: A value in double quotes contains a backslash that YAML can't read.
             8 |   - "See C:\planning"
               |            ^
                hint: Write two backslashes for one, or put the value in single quotes.
        """);

    [Fact]
    public void A_colon_without_its_space_is_told() => About("level:mid").ShouldBe(
        """
        input/roles/account-management/account-manager.md:5:1: error RG101: No space follows the colon, so that nothing tells the key from its value.
             5 | level:mid
               | ^
                hint: Write key: value, with a space after the colon; a line that goes on with the text above is indented.
        """);

    [Fact]
    public void A_line_without_a_colon_is_told() => AboutText(SiteFixture.SoundArticle().Replace("level: mid", "level mid", StringComparison.Ordinal)).ShouldBe(
        """
        input/roles/account-management/account-manager.md:5:1: error RG101: This line is neither a key with its value nor part of the text above.
             5 | level mid
               | ^
                hint: Write key: value, with a space after the colon; a line that goes on with the text above is indented.
        """);

    [Fact]
    public void A_value_that_goes_on_behind_its_quote_is_told() => About("pay-notes:\n  - 'The client's budget'").ShouldBe(
        """
        input/roles/account-management/account-manager.md:8:17: error RG101: A value goes on behind the quote or bracket that ends it.
             8 |   - 'The client's budget'
               |                 ^
                hint: Put the whole value in double quotes; in single quotes an apostrophe stands twice.
        """);

    [Fact]
    public void An_invisible_character_in_a_key_is_named_and_the_key_not_missed() => AboutText(SiteFixture.SoundArticle().Replace("level:", "le\u00advel:", StringComparison.Ordinal)).ShouldBe(
        """
        input/roles/account-management/account-manager.md:5:1: error RG002: The invisible character U+00AD is not allowed. Expected letters, digits, punctuation, tabs and line ends only.
             5 | level: mid
               | ^^^^^^
                hint: It often comes with text pasted from elsewhere: delete it, or type the line again.
        """.Replace("| level", "| le\u00advel", StringComparison.Ordinal));

    [Fact]
    public void A_key_without_a_colon_is_behind_a_comma_only_where_there_is_one() => About("faq:\n  - ? Is it well paid\n    answer: It is.").ShouldContain(
        ":8:7: error RG104: Unknown key \"Is it well paid\" in an entry of faq.\n");

    [Theory]
    [InlineData("1988. It came from London.")]
    [InlineData("- patience")]
    [InlineData("# 1 of all")]
    public void A_sign_that_makes_a_block_of_an_answer_can_be_meant_as_text(string answer) =>
        About($"faq:\n  - question: Since when is there the title?\n    answer: |\n      {answer}").ShouldContain(
            "hint: Write sentences; if the sign at the start of the line is meant as text, put a backslash before it, or before the full stop of a number.");

    [Fact]
    public void A_text_that_a_hash_cuts_short_is_told_why() => About("title: A # 1 planner").ShouldBe(
        """
        input/roles/account-management/account-manager.md:2:8: error RG114: The text has 1 character. Expected 3 to 60.
             2 | title: A # 1 planner
               |        ^
                hint: A # behind a space starts a comment, so the text ends before it: put the whole text in double quotes.
        """);

    [Fact]
    public void A_text_that_is_cut_in_its_words_is_told_once() => About("title: A #1 planner").ShouldBe(
        """
        input/roles/account-management/account-manager.md:2:10: error RG108: "#1 planner" is read as a comment, because a space stands before its number sign, so readers would not see it. Expected the whole value in double quotes.
             2 | title: A #1 planner
               |          ^^^^^^^^^^
                hint: Put double quotes around the value, or a space behind the # if it is a comment for other writers.
        """);

    [Theory]
    [InlineData("2026-9-4", "2026-09-04")]
    [InlineData("2026/09/04", "2026-09-04")]
    [InlineData("21/11/2026", "2026-11-21")]
    [InlineData("11/21/2026", "2026-11-21")]
    [InlineData("4/4/2026", "2026-04-04")]
    [InlineData("21.11.2026", "2026-11-21")]
    [InlineData("4 September 2026", "2026-09-04")]
    [InlineData("Sep 4, 2026", "2026-09-04")]
    [InlineData("2026-09-04T10:00:00Z", "2026-09-04")]
    public void The_day_that_was_meant_is_offered(string written, string meant) => About($"published: \"{written}\"").ShouldContain($"hint: Did you mean \"{meant}\"?");

    [Theory]
    [InlineData("4/9/2026")]
    [InlineData("2026-02-30")]
    [InlineData("September 2026")]
    [InlineData("tomorrow")]
    public void A_day_that_nobody_can_tell_is_not_guessed(string written) => About($"published: {written}").ShouldNotContain("hint:");

    [Theory]
    [InlineData("account_director", "account-director")]
    [InlineData("account-director.md", "account-director")]
    [InlineData("Account director", "account-director")]
    public void The_id_that_was_meant_is_offered(string written, string meant) => About($"related: [{written}]").ShouldContain($"hint: Did you mean \"{meant}\"?");

    [Fact]
    public void A_text_that_a_colon_made_a_map_of_is_told() => About("pay-notes:\n  - London: a fifth more").ShouldBe(
        """
        input/roles/account-management/account-manager.md:8:5: error RG105: Found a map. Expected a text of 3 to 300 characters.
             8 |   - London: a fifth more
               |     ^
                hint: A colon followed by a space makes a key: put a text that contains one in double quotes.
        """);

    [Fact]
    public void A_list_without_its_hyphens_is_told() => About("changes:\n  on: 2026-11-21\n  note: First.").ShouldContain(
        "hint: Put a hyphen and a space before the first key of each entry, and indent its other keys by two spaces more.");

    [Fact]
    public void A_hyphen_without_its_space_is_told() => About("aliases:\n  -Planner").ShouldContain("hint: Put a space behind the hyphen that starts an entry.");

    [Fact]
    public void None_is_in_lower_case() => About("at-a-glance: { certifications: None }").ShouldContain("hint: Did you mean \"none\"?");

    [Fact]
    public void A_heading_underlined_with_equals_signs_has_no_number_signs_to_change() => AboutBody("Work\n====\n\nYou read.\n").ShouldContain(
        "hint: Take out the line of equals signs below it; start the line with ## if it is a heading.");

    [Fact]
    public void Backslashes_in_a_path_are_told() => AboutBody("See [him](..\\sales\\him.md).\n").ShouldBe(
        """
        input/roles/account-management/account-manager.md:8:11: error RG401: The link "..\sales\him.md" has backslashes, so that it leads nowhere. Expected forward slashes between folders, on every computer.
             8 | See [him](..\sales\him.md).
               |           ^^^^^^^^^^^^^^^
                hint: Write ../sales/him.md.
        """);

    [Fact]
    public void A_web_address_without_https_is_told() => AboutBody("See [Ann](www.agency.example).\n").ShouldBe(
        """
        input/roles/account-management/account-manager.md:8:11: error RG401: The link "www.agency.example" is read as the path of a file, and there is none. Expected https:// before an address of the web.
             8 | See [Ann](www.agency.example).
               |           ^^^^^^^^^^^^^^^^^^
                hint: Write https://www.agency.example.
        """);

    [Fact]
    public void A_wrong_level_of_a_heading_hides_no_heading() => AboutBody("## Work\n\n#### Pay\n\nSee [more](#wrok).\n").ShouldContain("RG402");
}
