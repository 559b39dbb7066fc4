using RoleGuide.Tests.Fixtures;
using static RoleGuide.Tests.Fixtures.Messages;

namespace RoleGuide.Tests.Content.Yaml;

public sealed class YamlReaderTests
{
    [Fact]
    public void A_colon_in_a_value_needs_quotes() => About("pay-notes:\n  - Note: London pays more: a fifth.").ShouldBe(
            """
            input/roles/account-management/account-manager.md:8:27: error RG101: A colon followed by a space makes a key, but no key can start here.
                 8 |   - Note: London pays more: a fifth.
                   |                           ^
                    hint: Put a value that contains a colon in double quotes, and see whether the line before has its colon.
            """);

    [Fact]
    public void A_colon_in_a_plain_value_needs_quotes() => About("related: See: the others").ShouldBe(
            """
            input/roles/account-management/account-manager.md:7:13: error RG101: A colon followed by a space makes a key, but no key can start here.
                 7 | related: See: the others
                   |             ^
                    hint: Put a value that contains a colon in double quotes, and see whether the line before has its colon.
            """);

    [Fact]
    public void A_tab_is_shown_itself_and_not_the_value_before_it() => About("ladder:\n\tto: [VP of sales]").ShouldBe(
            """
            input/roles/account-management/account-manager.md:8:1: error RG101: A line is indented with a tab, which YAML doesn't read.
                 8 | 	to: [VP of sales]
                   | ^
                    hint: Indent with spaces only, two for each level.
            """);

    [Fact]
    public void A_tab_below_a_value_is_shown_itself() => About("\tdraft: true").ShouldBe(
            """
            input/roles/account-management/account-manager.md:7:1: error RG101: A line is indented with a tab, which YAML doesn't read.
                 7 | 	draft: true
                   | ^
                    hint: Indent with spaces only, two for each level.
            """);

    [Fact]
    public void A_character_that_starts_nothing_is_named() => About("related: @account-director").ShouldBe(
            """
            input/roles/account-management/account-manager.md:7:10: error RG101: A value or a line starts with a character that YAML keeps for itself (a tab, @, ` or %).
                 7 | related: @account-director
                   |          ^
                    hint: Indent with spaces, and put a value that starts with such a character in double quotes.
            """);

    [Fact]
    public void Keys_of_one_level_stand_below_one_another() => About("ladder:\n    from: [VP of sales]\n  to: [SVP of sales]").ShouldBe(
            """
            input/roles/account-management/account-manager.md:9:3: error RG101: The lines of a list or a map are not indented alike, or a quote or bracket before this place is wrong.
                 9 |   to: [SVP of sales]
                   |   ^
                    hint: Give all keys of one level the same number of spaces, and put a whole value in double quotes when it starts with a quote or a bracket.
            """);

    [Fact]
    public void Entries_of_one_list_stand_below_one_another() => About("related:\n  - account-director\n  account-manager").ShouldBe(
            """
            input/roles/account-management/account-manager.md:9:3: error RG101: The lines of a list are not indented alike, or a text starts with a bracket or quote that ends before the text does.
                 9 |   account-manager
                   |   ^
                    hint: Start each entry with a hyphen and a space, all below one another, and put a whole text that starts with a bracket in double quotes.
            """);

    [Fact]
    public void A_bracket_at_the_start_of_a_text_needs_quotes() => About("pay-notes:\n  - [Company] pays well").ShouldBe(
            """
            input/roles/account-management/account-manager.md:8:15: error RG101: A value goes on behind the quote or bracket that ends it.
                 8 |   - [Company] pays well
                   |               ^
                    hint: Put the whole value in double quotes; in single quotes an apostrophe stands twice.
            """);

    [Fact]
    public void A_brace_that_is_never_closed_is_shown_itself() => About("ladder: { to: [VP of sales]").ShouldBe(
            """
            input/roles/account-management/account-manager.md:7:9: error RG101: A map in braces is not closed, or a comma is missing in it.
                 7 | ladder: { to: [VP of sales]
                   |         ^
                    hint: Write { key: value, key: value } on one line, and put values that contain commas in double quotes.
            """);

    [Fact]
    public void A_bracket_that_is_never_closed_is_shown_itself() => About("aliases: [Client manager, Customer manager").ShouldBe(
            """
            input/roles/account-management/account-manager.md:7:10: error RG101: A list in brackets is not closed, or a comma is missing in it.
                 7 | aliases: [Client manager, Customer manager
                   |          ^
                    hint: Write [one, two] on one line, and put values that contain commas in double quotes.
            """);

    [Fact]
    public void A_missing_comma_is_shown_where_it_is_missing() => About("aliases: [\"Client manager\" \"Customer manager\"]").ShouldBe(
            """
            input/roles/account-management/account-manager.md:7:28: error RG101: A list in brackets is not closed, or a comma is missing in it.
                 7 | aliases: ["Client manager" "Customer manager"]
                   |                            ^
                    hint: Write [one, two] on one line, and put values that contain commas in double quotes.
            """);

    [Fact]
    public void A_closing_bracket_starts_no_value() => About("aliases: ]").ShouldBe(
            """
            input/roles/account-management/account-manager.md:7:10: error RG101: A value belongs here, but there is a closing bracket, a comma, or nothing at all.
                 7 | aliases: ]
                   |          ^
                    hint: Take the sign out, or put the value in double quotes; a bracket that was opened has to be closed.
            """);

    [Fact]
    public void A_quote_that_is_never_closed_is_shown_itself() => About("aliases: [\"Client manager]").ShouldBe(
            """
            input/roles/account-management/account-manager.md:7:11: error RG101: A quoted value is not closed.
                 7 | aliases: ["Client manager]
                   |           ^
                    hint: Add the closing quote.
            """);

    [Fact]
    public void A_quoted_text_goes_on_in_indented_lines_only() => About("aliases: [\"Client\nmanager\"]").ShouldBe(
            """
            input/roles/account-management/account-manager.md:7:11: error RG101: A quoted value goes on in a line that is not indented.
                 7 | aliases: ["Client
                   |           ^
                    hint: Add the closing quote, or indent the lines below the first.
            """);

    [Fact]
    public void Words_without_a_colon_are_no_key() => AboutText("---\njust some words\nand more of them\ntitle: Account manager\n---\n\nText.\n").ShouldBe(
            """
            input/roles/account-management/account-manager.md:4:6: error RG101: A colon followed by a space makes a key, but no key can start here.
                 4 | title: Account manager
                   |      ^
                    hint: Put a value that contains a colon in double quotes, and see whether the line before has its colon.
            """);

    [Fact]
    public void A_backslash_that_means_nothing_is_explained() => About("aliases: [\"Client\\manager\"]").ShouldBe(
            """
            input/roles/account-management/account-manager.md:7:18: error RG101: A value in double quotes contains a backslash that YAML can't read.
                 7 | aliases: ["Client\manager"]
                   |                  ^
                    hint: Write two backslashes for one, or put the value in single quotes.
            """);

    [Fact]
    public void Half_a_character_written_out_is_explained() => About("aliases: [\"Client\\ud800\"]").ShouldBe(
            """
            input/roles/account-management/account-manager.md:7:11: error RG101: A value in double quotes contains a backslash that YAML can't read.
                 7 | aliases: ["Client\ud800"]
                   |           ^
                    hint: Write two backslashes for one, or put the value in single quotes.
            """);

    [Fact]
    public void A_text_behind_a_block_sign_belongs_below_it() => About("summary: > An account manager").ShouldBe(
            """
            input/roles/account-management/account-manager.md:3:10: error RG101: A text stands in the same line behind | or >. Expected it in the lines below, indented.
                 3 | summary: > An account manager
                   |          ^
                    hint: Put a value that starts with | or > in double quotes.
            """);

    [Fact]
    public void A_percent_sign_at_the_start_of_a_line_is_explained() => About("%YAML 1.2").ShouldBe(
            """
            input/roles/account-management/account-manager.md:7:1: error RG101: A line starts with %, which YAML keeps for itself.
                 7 | %YAML 1.2
                   | ^
                    hint: Put a value that starts with % in double quotes.
            """);

    [Fact]
    public void A_star_before_a_space_is_explained() => About("pay-notes:\n  - * London").ShouldBe(
            """
            input/roles/account-management/account-manager.md:8:5: error RG101: A value starts with a sign that means something else in YAML.
                 8 |   - * London
                   |     ^
                    hint: Put a value that starts with * or & in double quotes.
            """);

    [Fact]
    public void Emphasis_at_the_start_of_a_value_needs_quotes() => About("pay-notes:\n  - **London** pays more.").ShouldBe(
            """
            input/roles/account-management/account-manager.md:8:5: error RG106: The alias "**London**" is not allowed. Expected plain keys and values only.
                 8 |   - **London** pays more.
                   |     ^^^^^^^^^^
                    hint: Write the value out; put a value that starts with &, * or ! in double quotes.
            """);

    [Fact]
    public void A_sign_of_a_tag_that_nobody_defined_is_explained() => About("pay-notes:\n  - !a!b London").ShouldBe(
            """
            input/roles/account-management/account-manager.md:8:5: error RG101: A value starts with a sign that means something else in YAML.
                 8 |   - !a!b London
                   |     ^
                    hint: Put a value that starts with ! in double quotes.
            """);

    [Fact]
    public void What_the_library_throws_besides_its_own_faults_is_a_mistake_with_a_place() => AboutText("---\n...\n...\n---\n\nText.\n").ShouldBe(
            """
            input/roles/account-management/account-manager.md:2:1: error RG101: The lines here can't be read as keys with values.
                 2 | ...
                   | ^
                    hint: Compare the lines around this place with a sound article.
            """);

    [Fact]
    public void A_key_stands_once() => AboutText(SiteFixture.SoundArticle("draft: false").Replace("draft", "draft: false\ndraft", StringComparison.Ordinal)).ShouldBe(
            """
            input/roles/account-management/account-manager.md:8:1: error RG103: The key "draft" stands here a second time. Expected each key once.
                 8 | draft: false
                   | ^^^^^
                    input/roles/account-management/account-manager.md:7:1: first written here
            """);

    [Fact]
    public void A_key_of_an_inner_map_stands_once() => About("ladder: { to: [VP of sales], to: [SVP of sales] }").ShouldBe(
            """
            input/roles/account-management/account-manager.md:7:30: error RG103: The key "to" stands here a second time. Expected each key once.
                 7 | ladder: { to: [VP of sales], to: [SVP of sales] }
                   |                              ^^
                    input/roles/account-management/account-manager.md:7:11: first written here
            """);

    [Fact]
    public void A_key_is_a_text() => About("? [draft]\n: true").ShouldBe(
            """
            input/roles/account-management/account-manager.md:7:3: error RG105: A list or a map stands where a key belongs. Expected a plain text followed by a colon.
                 7 | ? [draft]
                   |   ^
                    hint: Put a value that starts with { or [ in double quotes.
            """);

    [Fact]
    public void An_anchor_is_refused() => About("aliases: &names [Client manager]").ShouldBe(
            """
            input/roles/account-management/account-manager.md:7:10: error RG106: The anchor "&names" is not allowed. Expected plain keys and values only.
                 7 | aliases: &names [Client manager]
                   |          ^^^^^^
                    hint: Write the value out; put a value that starts with &, * or ! in double quotes.
            """);

    [Fact]
    public void An_alias_is_refused() => About("aliases: *names").ShouldBe(
            """
            input/roles/account-management/account-manager.md:7:10: error RG106: The alias "*names" is not allowed. Expected plain keys and values only.
                 7 | aliases: *names
                   |          ^^^^^^
                    hint: Write the value out; put a value that starts with &, * or ! in double quotes.
            """);

    [Fact]
    public void A_merge_key_is_refused() => About("ladder:\n  <<: { to: [VP of sales] }").ShouldBe(
            """
            input/roles/account-management/account-manager.md:8:3: error RG106: The merge key "<<" is not allowed. Expected plain keys and values only.
                 8 |   <<: { to: [VP of sales] }
                   |   ^^
                    hint: Write the value out; put a value that starts with &, * or ! in double quotes.
            """);

    [Fact]
    public void A_tag_is_refused() => About("title: !!str Account manager").ShouldBe(
            """
            input/roles/account-management/account-manager.md:2:8: error RG106: The tag "!!str" is not allowed. Expected plain keys and values only.
                 2 | title: !!str Account manager
                   |        ^^^^^
                    hint: Write the value out; put a value that starts with &, * or ! in double quotes.
            """);

    [Fact]
    public void A_second_document_is_refused() => About("...\ndraft: true").ShouldBe(
            """
            input/roles/account-management/account-manager.md:8:1: error RG106: A second YAML document starts here. Expected one only.
                 8 | draft: true
                   | ^
                    hint: Take out the line of hyphens or dots before this place.
            """);

    [Fact]
    public void Lists_and_maps_lie_eight_deep_at_the_most() => About("aliases: [[[[[[[[Client manager]]]]]]]]").ShouldBe(
            """
            input/roles/account-management/account-manager.md:7:17: error RG107: Lists and maps lie more than 8 deep in one another here. Expected 8 levels at the most.
                 7 | aliases: [[[[[[[[Client manager]]]]]]]]
                   |                 ^
                    hint: Put a text that starts with a bracket in double quotes.
            """);

    [Fact]
    public void Front_matter_has_a_limit_of_values() => About($"aliases: [{string.Join(", ", Enumerable.Range(0, 2_000))}]").ShouldContain("error RG107: The YAML has more than 2,000 values. Expected 2,000 at the most.");

    [Fact]
    public void Front_matter_has_a_limit_of_keys() => About(string.Concat(Enumerable.Range(0, 601).Select(number => $"key{number}: x\n"))).ShouldBe(
            """
            input/roles/account-management/account-manager.md:602:1: error RG107: The YAML has more than 600 keys. Expected 600 at the most.
               602 | key595: x
                   | ^^^^^^
                    hint: Shorten the lists, or divide what they say between several files.
            """);

    [Fact]
    public void Front_matter_has_a_limit_of_characters() => About($"# {new string('x', 32 * 1024)}").ShouldContain("error RG107: The YAML has more than 32,768 characters. Expected 32,768 at the most.");

    [Fact]
    public void A_forbidden_character_cannot_be_written_out() => About("title: \"Account \\u202e manager\"").ShouldBe(
            """
            input/roles/account-management/account-manager.md:2:8: error RG002: The invisible character U+202E is not allowed. Expected letters, digits, punctuation, tabs and line ends only.
                 2 | title: "Account \u202e manager"
                   |        ^^^^^^^^^^^^^^^^^^^^^^^^
                    hint: It often comes with text pasted from elsewhere: delete it, or type the line again.
            """);

    [Fact]
    public void A_forbidden_character_cannot_be_written_out_in_an_answer() => About("faq:\n  - question: Is this all right?\n    answer: \"No\\0\"").ShouldBe(
            """
            input/roles/account-management/account-manager.md:9:13: error RG002: The invisible character U+0000 is not allowed. Expected letters, digits, punctuation, tabs and line ends only.
                 9 |     answer: "No\0"
                   |             ^^^^^^
                    hint: It often comes with text pasted from elsewhere: delete it, or type the line again.
            """);

    [Fact]
    public void A_forbidden_character_in_a_key_is_shown_as_its_number() => About("\"dra\\u202eft\": true").ShouldBe(
            """
            input/roles/account-management/account-manager.md:7:1: error RG104: Unknown key "dra<U+202E>ft" in the front matter.
                 7 | "dra\u202eft": true
                   | ^^^^^^^^^^^^^
                    hint: Did you mean "draft"?
            """);

    [Fact]
    public void Words_that_a_number_sign_makes_a_comment_of_are_told() => About("aliases: [Client manager, #1 voice\n  ]").ShouldBe(
            """
            input/roles/account-management/account-manager.md:7:27: error RG108: "#1 voice" is read as a comment, because a space stands before its number sign, so readers would not see it. Expected the whole value in double quotes.
                 7 | aliases: [Client manager, #1 voice
                   |                           ^^^^^^^^
                    hint: Put double quotes around the value, or a space behind the # if it is a comment for other writers.
            """);

    [Theory]
    [InlineData("aliases: [a] # a comment, #1")]
    [InlineData("aliases: # a comment\n  - a # another\n  # a third\n  #- b\n  - b")]
    [InlineData("aliases: #c\n  - a")]
    [InlineData("regions: [uk] #todo")]
    [InlineData("aliases: [\"a #1\", 'b #2', C#, F #, \"c\n  #3\"] #four")]
    [InlineData("aliases: [a,\n  #b,\n  c]")]
    [InlineData("aliases:\n  - >-\n    Posts and #hashtags\n    #1 of them\n  - |\n    b #2")]
    [InlineData("aliases:\n  - a ##\n  - b #---\n#c\n  - d")]
    [InlineData("pay:\n  - region: uk\n    #note: a figure\n    band: typical")]
    [InlineData("pay:\n  - region: uk\n    #todo ask them\n    band: typical")]
    [InlineData("at-a-glance:\n  education: A degree\n    #note: is usual")]
    [InlineData("disagreements:\n  - about: >-\n      the pay\n    #todo ask them\n    note: none")]
    [InlineData("aliases: [aa] #─────\nregions: [uk]")]
    [InlineData("draft: false #─────")]
    [InlineData("aliases:\n  - \"aa\" # a comment\n  - 'bb'\n    #todo ask them")]
    public void Comments_and_number_signs_in_values_are_fine(string yaml) => About(yaml).ShouldNotContain("RG108");

    [Theory]
    [InlineData("aliases: [Client manager, #1 voice\n  ]", "#1 voice")]
    [InlineData("aliases: [aa, bb #c]\n  ]", "#c]")]
    [InlineData("aliases:\n  - #one", "#one")]
    [InlineData("aliases: [\"aa\", #bb\n  ]", "#bb")]
    [InlineData("aliases:\n  - one and\n    #two of them", "#two of them")]
    [InlineData("aliases: [one and\n  #two, three\n  ]", "#two, three")]
    [InlineData("aliases:\n  - >-\n    one and\n   #two\n  - bb", "#two")]
    [InlineData("aliases:\n  - > #1 voice\n    one", "#1 voice")]
    [InlineData("aliases:\n  - a #\ud83d\ude00 fun", "#\ud83d\ude00 fun")]
    [InlineData("aliases:\n  - a #£5 more", "#£5 more")]
    [InlineData("aliases:\n  - a #\"best\"", "#\"best\"")]
    [InlineData("aliases:\n  - a\t#b", "#b")]
    [InlineData("aliases:\n  - \"aa\" #and more", "#and more")]
    [InlineData("aliases:\n  - 'aa' #1", "#1")]
    public void Words_that_a_comment_cuts_off_are_told_once(string yaml, string words)
    {
        var said = About(yaml);
        said.ShouldContain($"error RG108: \"{words}\" is read as a comment");
        System.Text.RegularExpressions.Regex.Count(said, "error RG").ShouldBe(1, said);
    }

    [Fact]
    public void A_comment_is_told_before_what_cannot_be_read_because_of_it()
    {
        var said = About("aliases: Posts and #hashtags\n  and more");
        said.ShouldContain("account-manager.md:7:20: error RG108: \"#hashtags\" is read as a comment");
        said.ShouldContain("error RG101");
    }

    [Fact]
    public void In_a_quote_that_is_never_closed_no_comment_begins() => About("aliases: \"Posts and #hashtags").ShouldNotContain("RG108");

    [Fact]
    public void A_word_that_other_readers_of_YAML_take_for_something_else_is_a_text() =>
        SiteFixture.Article(SiteFixture.SoundArticle("aliases: [yes, 010, null, 1e3, ~no]")).Guide.Roles[0].Facts.Aliases.ShouldBe(["yes", "010", "null", "1e3", "~no"]);
}
