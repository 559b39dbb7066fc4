using System.Text;
using RoleGuide.Tests.Fixtures;
using static RoleGuide.Tests.Fixtures.Messages;

namespace RoleGuide.Tests.Content.FrontMatter;

/// <summary>Places are those of the file as its writer saved it.</summary>
public sealed class PlaceTests
{
    [Fact]
    public void A_value_in_a_block_list_is_shown_in_its_line() => About("aliases:\n  - Client manager\n  - X\n  - Customer manager").ShouldBe(
            """
            input/roles/account-management/account-manager.md:9:5: error RG114: The text has 1 character. Expected 2 to 60.
                 9 |   - X
                   |     ^
            """);

    [Fact]
    public void A_later_item_is_shown_in_its_place_although_an_earlier_one_was_refused() =>
        About("related:\n  - Not an id\n  - no-such-role\n  - account-manager").ShouldBe(
            """
            input/roles/account-management/account-manager.md:8:5: error RG115: "Not an id" is not an id. Expected lower-case letters, digits and single hyphens, such as account-manager.
                 8 |   - Not an id
                   |     ^^^^^^^^^
                    hint: Did you mean "not-an-id"?
            input/roles/account-management/account-manager.md:9:5: error RG601: There is no role "no-such-role". Expected the file name of an article without .md.
                 9 |   - no-such-role
                   |     ^^^^^^^^^^^^
                    hint: A role without an article is written as a title, with a capital letter.
            input/roles/account-management/account-manager.md:10:5: error RG603: The role "account-manager" names itself here. Expected another role.
                10 |   - account-manager
                   |     ^^^^^^^^^^^^^^^
            """);

    [Fact]
    public void A_later_entry_is_shown_in_its_place_although_an_earlier_one_was_refused() =>
        About("pay:\n  - { region: uk }\n  - { region: us, band: average, basis: base, amount: 40000-50000, as-of: 2025, source: survey }").ShouldBe(
            """
            input/roles/account-management/account-manager.md:8:5: error RG201: This pay figure has no "amount". Expected an amount such as 70000-120000: a figure without region, basis, year and source tells a reader nothing.
                 8 |   - { region: uk }
                   |     ^
                    hint: Add "amount: …".
            input/roles/account-management/account-manager.md:8:5: error RG201: This pay figure has no "as-of". Expected the year the figure speaks of: a figure without region, basis, year and source tells a reader nothing.
                 8 |   - { region: uk }
                   |     ^
                    hint: Add "as-of: …".
            input/roles/account-management/account-manager.md:8:5: error RG201: This pay figure has no "band". Expected entry, mid, senior, typical, average or top: a figure without region, basis, year and source tells a reader nothing.
                 8 |   - { region: uk }
                   |     ^
                    hint: Add "band: …".
            input/roles/account-management/account-manager.md:8:5: error RG201: This pay figure has no "basis". Expected base, total or ote: a figure without region, basis, year and source tells a reader nothing.
                 8 |   - { region: uk }
                   |     ^
                    hint: Add "basis: …".
            input/roles/account-management/account-manager.md:8:5: error RG201: This pay figure has no "source". Expected the id of an entry of sources.yml: a figure without region, basis, year and source tells a reader nothing.
                 8 |   - { region: uk }
                   |     ^
                    hint: Add "source: …".
            input/roles/account-management/account-manager.md:9:15: error RG202: This figure is for the region "us", which the article does not speak of. Expected one of its regions.
                 9 |   - { region: us, band: average, basis: base, amount: 40000-50000, as-of: 2025, source: survey }
                   |               ^^
                    hint: Add "us" to regions, or move the figure to another article.
                    input/roles/account-management/account-manager.md:4:10: the article's regions
            input/roles/account-management/account-manager.md:9:55: error RG203: An average is one amount, but this is a range. Expected a single amount with band: average.
                 9 |   - { region: us, band: average, basis: base, amount: 40000-50000, as-of: 2025, source: survey }
                   |                                                       ^^^^^^^^^^^
                    hint: For a range that a source calls average write band: typical, label: overall average range.
            """);

    [Fact]
    public void A_later_claim_counts_although_an_earlier_one_was_refused() =>
        About("disagreements:\n  - about: base pay\n    claims:\n      - { says: One thing, source: surwey }\n      - { says: Another thing, source: guide }").ShouldBe(
            """
            input/roles/account-management/account-manager.md:10:36: error RG117: There is no source "surwey" in sources.yml. Expected the id of one of its 2 entries.
                10 |       - { says: One thing, source: surwey }
                   |                                    ^^^^^^
                    hint: Did you mean "survey"?
            """);

    [Fact]
    public void A_folded_text_is_shown_at_its_sign() => About("summary: >-\n  Too short.").ShouldBe(
            """
            input/roles/account-management/account-manager.md:3:10: error RG114: The text has 10 characters. Expected 70 to 160.
                 3 | summary: >-
                   |          ^^
            """);

    [Fact]
    public void A_literal_text_is_shown_at_its_sign() => About("summary: |\n  Too short.").ShouldBe(
            """
            input/roles/account-management/account-manager.md:3:10: error RG114: The text has 10 characters. Expected 70 to 160.
                 3 | summary: |
                   |          ^
            """);

    [Fact]
    public void A_text_on_a_line_of_its_own_is_shown_there() => About("title:\n  AM").ShouldBe(
            """
            input/roles/account-management/account-manager.md:3:3: error RG114: The text has 2 characters. Expected 3 to 60.
                 3 |   AM
                   |   ^^
            """);

    [Fact]
    public void A_text_in_single_quotes_is_shown_with_them() => About("title: 'AM'").ShouldBe(
            """
            input/roles/account-management/account-manager.md:2:8: error RG114: The text has 2 characters. Expected 3 to 60.
                 2 | title: 'AM'
                   |        ^^^^
            """);

    [Fact]
    public void A_text_in_double_quotes_is_shown_with_them() => About("title: \"A\\u004D\"").ShouldBe(
            """
            input/roles/account-management/account-manager.md:2:8: error RG114: The text has 2 characters. Expected 3 to 60.
                 2 | title: "A\u004D"
                   |        ^^^^^^^^^
            """);

    [Fact]
    public void A_map_in_braces_over_two_lines_is_shown_line_by_line() => About("ladder: { from: [VP of sales],\n          too: [SVP of sales] }").ShouldBe(
            """
            input/roles/account-management/account-manager.md:8:11: error RG104: Unknown key "too" in ladder.
                 8 |           too: [SVP of sales] }
                   |           ^^^
                    hint: Did you mean "to"?
            """);

    [Fact]
    public void Windows_line_ends_move_no_place() =>
        AboutText(SiteFixture.SoundArticle("level: junor", "One.\n\n[two](three.md)\n").ReplaceLineEndings("\r\n")).ShouldBe(
            """
            input/roles/account-management/account-manager.md:5:8: error RG110: "junor" is not one of the values that can stand here. Expected entry, junior, mid, senior, lead, director or executive.
                 5 | level: junor
                   |        ^^^^^
                    hint: Did you mean "junior"?
            input/roles/account-management/account-manager.md:10:7: error RG401: The link "three.md" leads to roles/account-management/three.md, where there is neither an article nor a text page. Expected the path of one, relative to this file.
                10 | [two](three.md)
                   |       ^^^^^^^^
            """);

    [Fact]
    public void Old_line_ends_move_no_place() => AboutText(SiteFixture.SoundArticle("level: junor").ReplaceLineEndings("\r")).ShouldBe(
            """
            input/roles/account-management/account-manager.md:5:8: error RG110: "junor" is not one of the values that can stand here. Expected entry, junior, mid, senior, lead, director or executive.
                 5 | level: junor
                   |        ^^^^^
                    hint: Did you mean "junior"?
            """);

    [Fact]
    public void A_byte_order_mark_moves_no_place() =>
        AboutBytes(SiteFixture.ArticlePath, [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes("---\ntitel: Account manager\n---\n\nText.\n")]).ShouldContain(
            """
            input/roles/account-management/account-manager.md:2:1: error RG104: Unknown key "titel" in the front matter.
                 2 | titel: Account manager
                   | ^^^^^
                    hint: Did you mean "title"?
            """);

    [Fact]
    public void Characters_written_in_two_parts_are_counted_as_they_were_saved() =>
        About("ladder: { readiness: Cafe\u0301 the\u0301, untill: [Senior manager] }").ShouldBe(
            """
            input/roles/account-management/account-manager.md:7:34: error RG104: Unknown key "untill" in ladder.
                 7 | ladder: { readiness: Café thé, untill: [Senior manager] }
                   |                                ^^^^^^
                    hint: The keys are from, to, readiness.
            """);

    [Fact]
    public void Characters_written_in_two_parts_are_counted_in_the_body_too() => AboutBody("Cafe\u0301 [the\u0301](nowhere.md)\n").ShouldBe(
            """
            input/roles/account-management/account-manager.md:8:14: error RG401: The link "nowhere.md" leads to roles/account-management/nowhere.md, where there is neither an article nor a text page. Expected the path of one, relative to this file.
                 8 | Café [thé](nowhere.md)
                   |            ^^^^^^^^^^
            """);

    [Fact]
    public void Rare_characters_count_as_two_units() => About("ladder: { readiness: \U0001F600 smile, untill: [Senior manager] }").ShouldBe(
            """
            input/roles/account-management/account-manager.md:7:32: error RG104: Unknown key "untill" in ladder.
                 7 | ladder: { readiness: 😀 smile, untill: [Senior manager] }
                   |                                ^^^^^^
                    hint: The keys are from, to, readiness.
            """);

    [Fact]
    public void Rare_characters_count_as_two_units_in_the_body_too() => AboutBody("\U0001F600 [smile](nowhere.md)\n").ShouldBe(
            """
            input/roles/account-management/account-manager.md:8:12: error RG401: The link "nowhere.md" leads to roles/account-management/nowhere.md, where there is neither an article nor a text page. Expected the path of one, relative to this file.
                 8 | 😀 [smile](nowhere.md)
                   |            ^^^^^^^^^^
            """);

    [Fact]
    public void A_tab_counts_as_one_column_and_stays_a_tab_above_the_mark() => About("ladder: {\treadiness: Ready,\tuntill: [Senior manager] }").ShouldBe(
            """
            input/roles/account-management/account-manager.md:7:29: error RG104: Unknown key "untill" in ladder.
                 7 | ladder: {	readiness: Ready,	untill: [Senior manager] }
                   |          	                 	^^^^^^
                    hint: The keys are from, to, readiness.
            """);

    [Fact]
    public void A_link_of_the_body_is_shown_below_the_front_matter() => AboutBody("One line.\n\nAnother with [a way](nowhere.md).\n").ShouldBe(
            """
            input/roles/account-management/account-manager.md:10:22: error RG401: The link "nowhere.md" leads to roles/account-management/nowhere.md, where there is neither an article nor a text page. Expected the path of one, relative to this file.
                10 | Another with [a way](nowhere.md).
                   |                      ^^^^^^^^^^
            """);

    [Fact]
    public void A_link_in_a_folded_answer_is_shown_in_its_own_line() =>
        About("faq:\n  - question: Where does this link lead?\n    answer: >-\n      It leads, after some words,\n      [nowhere](nowhere.md) at all.").ShouldBe(
            """
            input/roles/account-management/account-manager.md:11:17: error RG401: The link "nowhere.md" leads to roles/account-management/nowhere.md, where there is neither an article nor a text page. Expected the path of one, relative to this file.
                11 |       [nowhere](nowhere.md) at all.
                   |                 ^^^^^^^^^^
            """);

    [Fact]
    public void A_link_in_a_literal_answer_is_shown_in_its_own_line() =>
        About("faq:\n  - question: Where does this link lead?\n    answer: |\n      It leads.\n\n      It leads [nowhere](nowhere.md).").ShouldBe(
            """
            input/roles/account-management/account-manager.md:11:26: error RG401: The link "nowhere.md" leads to roles/account-management/nowhere.md, where there is neither an article nor a text page. Expected the path of one, relative to this file.
                11 |       It leads [nowhere](nowhere.md).
                   |                          ^^^^^^^^^^
            """);

    [Fact]
    public void A_link_in_an_answer_over_plain_lines_is_shown_in_its_own_line() =>
        About("faq:\n  - question: Where does this link lead?\n    answer: It leads\n      [nowhere](nowhere.md) at all.").ShouldBe(
            """
            input/roles/account-management/account-manager.md:10:17: error RG401: The link "nowhere.md" leads to roles/account-management/nowhere.md, where there is neither an article nor a text page. Expected the path of one, relative to this file.
                10 |       [nowhere](nowhere.md) at all.
                   |                 ^^^^^^^^^^
            """);

    [Fact]
    public void A_link_behind_quotes_in_a_double_quoted_answer_is_shown_in_its_place() =>
        About("faq:\n  - { question: Where does it lead?, answer: \"It \\\"leads\\\" [nowhere](nowhere.md).\" }").ShouldBe(
            """
            input/roles/account-management/account-manager.md:8:70: error RG401: The link "nowhere.md" leads to roles/account-management/nowhere.md, where there is neither an article nor a text page. Expected the path of one, relative to this file.
                 8 |   - { question: Where does it lead?, answer: "It \"leads\" [nowhere](nowhere.md)." }
                   |                                                                      ^^^^^^^^^^
            """);

    [Fact]
    public void A_link_behind_an_apostrophe_in_a_single_quoted_answer_is_shown_in_its_place() =>
        About("faq:\n  - { question: Where does it lead?, answer: 'It doesn''t lead [anywhere](nowhere.md).' }").ShouldBe(
            """
            input/roles/account-management/account-manager.md:8:75: error RG401: The link "nowhere.md" leads to roles/account-management/nowhere.md, where there is neither an article nor a text page. Expected the path of one, relative to this file.
                 8 |   - { question: Where does it lead?, answer: 'It doesn''t lead [anywhere](nowhere.md).' }
                   |                                                                           ^^^^^^^^^^
            """);

    [Fact]
    public void A_link_behind_a_written_out_character_is_shown_with_its_whole_answer() =>
        About("faq:\n  - { question: Where does it lead?, answer: \"It l\\u0065ads [nowhere](nowhere.md).\" }").ShouldBe(
            """
            input/roles/account-management/account-manager.md:8:46: error RG401: The link "nowhere.md" leads to roles/account-management/nowhere.md, where there is neither an article nor a text page. Expected the path of one, relative to this file.
                 8 |   - { question: Where does it lead?, answer: "It l\u0065ads [nowhere](nowhere.md)." }
                   |                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
            """);
}
