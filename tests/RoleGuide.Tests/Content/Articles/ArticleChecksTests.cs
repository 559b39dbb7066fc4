using static RoleGuide.Tests.Fixtures.Messages;

namespace RoleGuide.Tests.Content.Articles;

public sealed class ArticleChecksTests
{
    [Fact]
    public void An_article_is_published_before_it_is_changed() => About("published: 2026-11-22").ShouldBe(
            """
            input/roles/account-management/account-manager.md:7:12: error RG122: The article is published after its last change. Expected published to be no later than updated.
                 7 | published: 2026-11-22
                   |            ^^^^^^^^^^
                    input/roles/account-management/account-manager.md:6:10: the last change
            """);

    [Fact]
    public void A_review_is_not_due_before_the_last_change() => About("review-by: 2026-11-20").ShouldBe(
            """
            input/roles/account-management/account-manager.md:7:12: error RG122: The review is due before the last change. Expected review-by to be no earlier than updated.
                 7 | review-by: 2026-11-20
                   |            ^^^^^^^^^^
                    input/roles/account-management/account-manager.md:6:10: the last change
            """);

    [Fact]
    public void A_review_may_be_due_on_the_day_of_the_last_change() => About("review-by: 2026-11-21").ShouldBe("");

    [Fact]
    public void The_newest_change_is_of_the_day_of_the_last_change() => About("changes:\n  - { on: 2026-11-20, note: First published. }").ShouldBe(
            """
            input/roles/account-management/account-manager.md:8:11: error RG122: The newest change is of another day than updated. Expected the two dates to be equal.
                 8 |   - { on: 2026-11-20, note: First published. }
                   |           ^^^^^^^^^^
                    input/roles/account-management/account-manager.md:6:10: the last change
            """);

    [Fact]
    public void Changes_stand_newest_first() =>
        About("changes:\n  - { on: 2026-11-21, note: Figures of 2026. }\n  - { on: 2025-01-01, note: First published. }\n  - { on: 2026-01-01, note: A new section. }").ShouldBe(
            """
            input/roles/account-management/account-manager.md:10:11: error RG122: This change is newer than the one before it. Expected the newest change first.
                10 |   - { on: 2026-01-01, note: A new section. }
                   |           ^^^^^^^^^^
                    input/roles/account-management/account-manager.md:9:11: the change before it
            """);

    [Fact]
    public void A_change_that_cannot_be_read_puts_no_other_out_of_order() =>
        About("changes:\n  - { on: 2026-11-31, note: Figures of 2026. }\n  - { on: 2025-01-01, note: First published. }").ShouldBe(
            """
            input/roles/account-management/account-manager.md:8:11: error RG111: "2026-11-31" is not a date of the calendar. Expected year, month and day such as 2026-11-21.
                 8 |   - { on: 2026-11-31, note: Figures of 2026. }
                   |           ^^^^^^^^^^
            """);

    [Fact]
    public void An_article_needs_a_text() => AboutBody("\n  \n").ShouldBe(
            """
            input/roles/account-management/account-manager.md:7:1: error RG505: The article has no body. Expected text after the front matter.
                 7 | ---
                   | ^^^
            """);

    [Fact]
    public void An_old_anchor_leads_to_a_heading_of_the_article() =>
        About("anchor-aliases: { duties: responsibilites }", "## Responsibilities\n\nYou answer the client.\n").ShouldBe(
            """
            input/roles/account-management/account-manager.md:7:27: error RG506: The page has no heading or question "responsibilites". Expected one that it has, as a link names it, or top for the start of the page.
                 7 | anchor-aliases: { duties: responsibilites }
                   |                           ^^^^^^^^^^^^^^^
                    hint: Did you mean "responsibilities"?
            """);

    [Fact]
    public void An_old_anchor_is_one_that_is_gone() => About("anchor-aliases: { duties: top, responsibilities: duties }", "## Duties\n\nYou answer the client.\n").ShouldBe(
            """
            input/roles/account-management/account-manager.md:7:27: error RG507: "duties" is still on the page, so nothing has taken its place. Expected the name of a heading or question that is gone.
                 7 | anchor-aliases: { duties: top, responsibilities: duties }
                   |                           ^^^
                    hint: Take this entry out.
                    input/roles/account-management/account-manager.md:9:1: it stands here
            """);

    [Fact]
    public void An_old_question_leads_to_one_that_is_asked() =>
        About("anchor-aliases: { q-is-it-hard: q-is-it-very-hard }\nfaq:\n  - { question: Is it very hard?, answer: No. }").ShouldBe("");

    [Fact]
    public void Old_questions_are_as_long_as_questions_are() =>
        About($"anchor-aliases: {{ q-{string.Join('-', Enumerable.Repeat("very", 30))}-hard: q-is-it-very-hard }}\nfaq:\n  - {{ question: Is it very hard?, answer: No. }}").ShouldBe("");

    [Fact]
    public void An_old_anchor_is_an_id() => About("anchor-aliases: { The Duties: responsibilities }").ShouldBe(
            """
            input/roles/account-management/account-manager.md:7:19: error RG115: "The Duties" is not an id. Expected lower-case letters, digits and single hyphens, such as account-manager.
                 7 | anchor-aliases: { The Duties: responsibilities }
                   |                   ^^^^^^^^^^
                    hint: Did you mean "the-duties"?
            """);

    [Fact]
    public void Old_anchors_come_in_pairs() => About("anchor-aliases: [duties]").ShouldBe(
            """
            input/roles/account-management/account-manager.md:7:17: error RG105: Found a list. Expected pairs of an old heading and a new one, such as { old-heading: new-heading }.
                 7 | anchor-aliases: [duties]
                   |                 ^
            """);

    [Fact]
    public void A_role_is_set_beside_another_once() =>
        AboutSite(Role("account-manager", "Account manager", "compare:\n  - { with: planner, verdict: The planner thinks ahead. }\n  - { with: planner, verdict: The planner plans ahead. }") + Role("planner", "Planner")).ShouldBe(
            """
            input/roles/account-management/account-manager.md:9:13: error RG121: "planner" stands in this list a second time. Expected each value once.
                 9 |   - { with: planner, verdict: The planner plans ahead. }
                   |             ^^^^^^^
                    input/roles/account-management/account-manager.md:8:13: first written here
            """);
}
