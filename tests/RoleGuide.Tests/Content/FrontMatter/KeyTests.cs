using RoleGuide.Tests.Fixtures;
using static RoleGuide.Tests.Fixtures.Messages;

namespace RoleGuide.Tests.Content.FrontMatter;

public sealed class KeyTests
{
    [Fact]
    public void A_missing_key_is_named_with_what_it_means() => About("-level").ShouldBe(
            """
            input/roles/account-management/account-manager.md:2:1: error RG102: The key "level" is missing in the front matter. Expected how senior the role is, such as mid or director.
                 2 | title: Account manager
                   | ^
                    hint: Add "level: …".
            """);

    [Fact]
    public void An_unknown_key_that_resembles_none_is_answered_with_the_keys_there_are() => About("ladder:\n  upwards: [VP of sales]").ShouldBe(
            """
            input/roles/account-management/account-manager.md:8:3: error RG104: Unknown key "upwards" in ladder.
                 8 |   upwards: [VP of sales]
                   |   ^^^^^^^
                    hint: The keys are from, to, readiness.
            """);

    [Fact]
    public void A_misspelt_key_is_not_missed_as_well() => About("-level\nlevle: mid").ShouldBe(
            """
            input/roles/account-management/account-manager.md:6:1: error RG104: Unknown key "levle" in the front matter.
                 6 | levle: mid
                   | ^^^^^
                    hint: Did you mean "level"?
            """);

    [Fact]
    public void A_key_in_quotes_is_shown_with_its_quotes() => About("\"aliasses\": [Client manager]").ShouldBe(
            """
            input/roles/account-management/account-manager.md:7:1: error RG104: Unknown key "aliasses" in the front matter.
                 7 | "aliasses": [Client manager]
                   | ^^^^^^^^^^
                    hint: Did you mean "aliases"?
            """);

    [Fact]
    public void A_key_of_another_case_is_another_key() => About("Draft: true").ShouldBe(
            """
            input/roles/account-management/account-manager.md:7:1: error RG104: Unknown key "Draft" in the front matter.
                 7 | Draft: true
                   | ^^^^^
                    hint: Did you mean "draft"?
            """);

    [Fact]
    public void An_unknown_key_is_shown_no_longer_than_a_line_bears() => About(new string('x', 500) + ": 1").ShouldBe(
            """
            input/roles/account-management/account-manager.md:7:1: error RG104: Unknown key "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…" in the front matter.
                 7 | xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…
                   | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                    hint: The keys are title, summary, regions, level, aliases, published, updated, changes, review-by, draft, at-a-glance, pay, pay-notes, disagreements, ladder, facets, compare, kpis, related, anchor-aliases, faq, silence.
            """);

    [Fact]
    public void A_text_where_a_list_belongs_is_no_list() => About("regions: uk").ShouldBe(
            """
            input/roles/account-management/account-manager.md:4:10: error RG105: Found a single value. Expected a list, each item the id of a region of site.yml.
                 4 | regions: uk
                   |          ^^
                    hint: Write [uk], with brackets.
            """);

    [Fact]
    public void A_map_where_a_list_belongs_is_no_list() => About("aliases: { one: Client manager }").ShouldBe(
            """
            input/roles/account-management/account-manager.md:7:10: error RG105: Found a map. Expected a list, each item a text of 2 to 60 characters.
                 7 | aliases: { one: Client manager }
                   |          ^
            """);

    [Fact]
    public void A_list_where_a_text_belongs_is_no_text() => About("title: [Account manager]").ShouldBe(
            """
            input/roles/account-management/account-manager.md:2:8: error RG105: Found a list. Expected a text of 3 to 60 characters.
                 2 | title: [Account manager]
                   |        ^
            """);

    [Fact]
    public void A_map_where_a_text_belongs_is_no_text() => About("title: { job: Account manager }").ShouldBe(
            """
            input/roles/account-management/account-manager.md:2:8: error RG105: Found a map. Expected a text of 3 to 60 characters.
                 2 | title: { job: Account manager }
                   |        ^
                    hint: A colon followed by a space makes a key: put a text that contains one in double quotes.
            """);

    [Fact]
    public void A_text_where_keys_belong_is_no_map() => About("ladder: VP of sales").ShouldBe(
            """
            input/roles/account-management/account-manager.md:7:9: error RG105: Found a single value. Expected keys with values: from, to, readiness.
                 7 | ladder: VP of sales
                   |         ^^^^^^^^^^^
            """);

    [Fact]
    public void A_list_where_keys_belong_is_no_map() => About("facets: [focus]").ShouldBe(
            """
            input/roles/account-management/account-manager.md:7:9: error RG105: Found a list. Expected keys with values: focus, scope, authority, client-contact, time-horizon, measured-by.
                 7 | facets: [focus]
                   |         ^
            """);

    [Fact]
    public void A_bare_number_is_no_pay_figure() => About("pay: [70000]").ShouldBe(
            """
            input/roles/account-management/account-manager.md:7:7: error RG105: Found a single value. Expected keys with values: region, band, basis, amount, as-of, source, label, note.
                 7 | pay: [70000]
                   |       ^^^^^
            """);

    [Fact]
    public void A_word_that_is_none_of_the_choices_is_answered_with_them() => About("level: directr").ShouldBe(
            """
            input/roles/account-management/account-manager.md:5:8: error RG110: "directr" is not one of the values that can stand here. Expected entry, junior, mid, senior, lead, director or executive.
                 5 | level: directr
                   |        ^^^^^^^
                    hint: Did you mean "director"?
            """);

    [Fact]
    public void A_choice_in_capitals_is_told_its_small_letters() => About("level: Mid").ShouldBe(
            """
            input/roles/account-management/account-manager.md:5:8: error RG110: "Mid" is not one of the values that can stand here. Expected entry, junior, mid, senior, lead, director or executive.
                 5 | level: Mid
                   |        ^^^
                    hint: Did you mean "mid"?
            """);

    [Fact]
    public void A_flag_is_true_or_false() => About("draft: yes").ShouldBe(
            """
            input/roles/account-management/account-manager.md:7:8: error RG110: "yes" is not one of the values that can stand here. Expected true or false.
                 7 | draft: yes
                   |        ^^^
            """);

    [Theory]
    [InlineData("title:")]
    [InlineData("title: \"\"")]
    [InlineData("title: '   '")]
    [InlineData("title: >-")]
    [InlineData("aliases:")]
    [InlineData("aliases: []")]
    [InlineData("aliases: [\"\"]")]
    [InlineData("facets:")]
    [InlineData("facets: {}")]
    [InlineData("anchor-aliases:")]
    [InlineData("anchor-aliases: {}")]
    [InlineData("at-a-glance:\n  certifications:")]
    [InlineData("at-a-glance:\n  certifications: []")]
    [InlineData("faq:\n  - question: Is the answer there?\n    answer:")]
    public void Nothing_is_never_a_value(string frontMatter)
    {
        var printed = About(frontMatter);
        printed.ShouldContain("error RG119: The value is empty. Expected ");
        printed.Split(" error ").Length.ShouldBe(2, printed);
    }

    [Fact]
    public void An_empty_value_is_told_what_belongs_there() => About("title:").ShouldBe(
            """
            input/roles/account-management/account-manager.md:2:7: error RG119: The value is empty. Expected a text of 3 to 60 characters.
                 2 | title:
                   |       ^
            """);

    [Fact]
    public void An_empty_list_is_told_what_belongs_there() => About("aliases: []").ShouldBe(
            """
            input/roles/account-management/account-manager.md:7:10: error RG119: The value is empty. Expected a list, each item a text of 2 to 60 characters.
                 7 | aliases: []
                   |          ^
                    hint: Write the value, or leave the key out.
            """);

    [Theory]
    [InlineData("00AD")]
    [InlineData("200B")]
    [InlineData("200C")]
    [InlineData("200D")]
    [InlineData("2060")]
    public void A_text_holds_no_character_that_nobody_sees(string code)
    {
        var character = (char)Convert.ToInt32(code, 16);
        About($"aliases: [Account{character} lead]").ShouldContain($"error RG002: The invisible character U+{code} is not allowed.");
        About($"aliases: [\"{character}{character}\"]").ShouldContain($"error RG002: The invisible character U+{code} is not allowed.");
    }

    [Fact]
    public void A_space_that_breaks_no_line_stays_as_it_was_typed() =>
        SiteFixture.Article(SiteFixture.SoundArticle("aliases: [\"Client\u00A0lead  of\u00A0one\"]")).Text("roles/account-manager.md").ShouldContain("Also known as: Client\u00A0lead of\u00A0one\n");

    [Fact]
    public void Runs_of_spaces_count_as_one() => About("aliases: [Client  lead, Client lead]").ShouldContain("error RG406: \"Client lead\" stands twice among the title and the aliases of this article.");

    [Fact]
    public void A_single_source_is_named() =>
        AboutSite($"-- sources.yml --\n- {{ id: guide, title: Career guide, publisher: Guide makers, year: 2026 }}\n{Role("planner", "Planner", "kpis: [{ name: Retention, source: survey }]")}")
            .ShouldContain("error RG117: There is no source \"survey\" in sources.yml. Expected \"guide\", the id of its only entry.");

    [Fact]
    public void A_text_that_is_too_short_is_told_the_bounds() => About("title: AM").ShouldBe(
            """
            input/roles/account-management/account-manager.md:2:8: error RG114: The text has 2 characters. Expected 3 to 60.
                 2 | title: AM
                   |        ^^
            """);

    [Fact]
    public void The_length_counts_characters_as_people_do() => About($"title: \"{string.Concat(Enumerable.Repeat("\U0001F600", 60))}\"").ShouldBe("");

    [Fact]
    public void A_text_that_is_too_long_is_shown_where_it_starts() => About("summary: >-\n  " + string.Join("\n  ", Enumerable.Repeat("An account manager looks after clients.", 5))).ShouldBe(
            """
            input/roles/account-management/account-manager.md:3:10: error RG114: The text has 199 characters. Expected 70 to 160.
                 3 | summary: >-
                   |          ^^
            """);

    [Fact]
    public void A_value_that_stands_twice_in_a_list_is_shown_with_the_first() => About("regions: [uk, us, uk]").ShouldBe(
            """
            input/roles/account-management/account-manager.md:4:19: error RG121: "uk" stands in this list a second time. Expected each value once.
                 4 | regions: [uk, us, uk]
                   |                   ^^
                    input/roles/account-management/account-manager.md:4:11: first written here
            """);

    [Fact]
    public void An_id_has_no_capitals_and_underscores() => About("related: [account_director]").ShouldBe(
            """
            input/roles/account-management/account-manager.md:7:11: error RG115: "account_director" is not an id. Expected lower-case letters, digits and single hyphens, such as account-manager.
                 7 | related: [account_director]
                   |           ^^^^^^^^^^^^^^^^
                    hint: Did you mean "account-director"?
            """);

    [Fact]
    public void A_role_that_is_neither_an_id_nor_a_title_is_told_how_ids_look() => About("ladder:\n  to: [account_director]").ShouldBe(
            """
            input/roles/account-management/account-manager.md:8:8: error RG115: "account_director" is not an id. Expected lower-case letters, digits and single hyphens, such as account-manager.
                 8 |   to: [account_director]
                   |        ^^^^^^^^^^^^^^^^
                    hint: Did you mean "account-director"?
            """);

    [Fact]
    public void The_title_of_a_role_without_an_article_has_the_length_of_a_title() => About($"ladder:\n  to: [Director {new string('x', 60)}]").ShouldBe(
            """
            input/roles/account-management/account-manager.md:8:8: error RG114: The text has 69 characters. Expected 2 to 60.
                 8 |   to: [Director xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]
                   |        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
            """);

    [Fact]
    public void An_unknown_region_is_answered_with_the_regions() => About("regions: [gb]").ShouldBe(
            """
            input/roles/account-management/account-manager.md:4:11: error RG116: There is no region "gb" in site.yml. Expected uk or us.
                 4 | regions: [gb]
                   |           ^^
            """);

    [Fact]
    public void An_unknown_source_is_answered_with_the_nearest() => About("kpis:\n  - { name: Client retention, source: survay }").ShouldBe(
            """
            input/roles/account-management/account-manager.md:8:39: error RG117: There is no source "survay" in sources.yml. Expected the id of one of its 2 entries.
                 8 |   - { name: Client retention, source: survay }
                   |                                       ^^^^^^
                    hint: Did you mean "survey"?
            """);

    [Fact]
    public void An_unknown_source_that_resembles_none_is_told_where_sources_go() => About("kpis:\n  - { name: Client retention, source: annual-report }").ShouldBe(
            """
            input/roles/account-management/account-manager.md:8:39: error RG117: There is no source "annual-report" in sources.yml. Expected the id of one of its 2 entries.
                 8 |   - { name: Client retention, source: annual-report }
                   |                                       ^^^^^^^^^^^^^
                    hint: Add the source to sources.yml first.
            """);

    [Fact]
    public void A_year_is_a_whole_number_in_reach() => About("pay:\n  - { region: uk, band: mid, basis: base, amount: 40000, as-of: 20025, source: survey }").ShouldBe(
            """
            input/roles/account-management/account-manager.md:8:65: error RG120: "20025" can't stand here. Expected a whole number from 1990 to 2100, in digits only.
                 8 |   - { region: uk, band: mid, basis: base, amount: 40000, as-of: 20025, source: survey }
                   |                                                                 ^^^^^
            """);

    [Theory]
    [InlineData("none")]
    [InlineData("\"none\"")]
    [InlineData("[Project management]")]
    public void Certifications_are_none_or_a_list(string value) => About($"at-a-glance:\n  certifications: {value}").ShouldBe("");

    [Fact]
    public void Another_word_than_none_is_told_both_ways() => About("at-a-glance:\n  certifications: yes").ShouldBe(
            """
            input/roles/account-management/account-manager.md:8:19: error RG105: Found a single value. Expected the word none, or a list, each item a text of 2 to 120 characters.
                 8 |   certifications: yes
                   |                   ^^^
            """);

    [Fact]
    public void A_map_is_neither_none_nor_a_list() => About("at-a-glance:\n  certifications: { a: b }").ShouldBe(
            """
            input/roles/account-management/account-manager.md:8:19: error RG105: Found a map. Expected the word none, or a list, each item a text of 2 to 120 characters.
                 8 |   certifications: { a: b }
                   |                   ^
            """);
}
