using RoleGuide.Tests.Fixtures;
using static RoleGuide.Tests.Content.Published.LedgerSite;

namespace RoleGuide.Tests.Content.Published;

public sealed class LedgerTests
{
    [Fact]
    public void Pages_lasting_files_headings_and_questions_are_recorded_and_nothing_else()
    {
        using var folder = Recorded();
        File.ReadAllText(folder.PathOf("urls.lock")).ShouldBe(
            """
            /
            /about/
            /about/#s-who-we-are
            /categories/account-management/
            /data/roles.json
            /data/salaries.csv
            /data/salaries.json
            /faq/
            /roles/
            /roles/account-director/
            /roles/account-director/#s-responsibilities
            /roles/account-manager/
            /roles/account-manager/#q-do-you-need-a-degree
            /roles/account-manager/#q-how-much-do-account-managers-earn
            /roles/account-manager/#s-a-typical-week
            /roles/account-manager/#s-responsibilities
            /search/
            /thanks/

            """);
        SiteFixture.Build(folder).Printed.ShouldBe("");
    }

    [Fact]
    public void A_renamed_article_needs_a_redirect_and_is_told_the_line() => Errors(folder => folder.Rename(Manager, "roles/account-management/client-manager.md")).ShouldBe(
            """
            input/roles/account-management/client-manager.md:2:8: error RG431: /roles/account-manager/ was published and is gone. Expected a redirect, so that links to it still lead to the right place.
                 2 | title: Account manager
                   |        ^^^^^^^^^^^^^^^
                    hint: Add "- { from: /roles/account-manager/, to: /roles/client-manager/ }" to redirects.yml.
                    input/urls.lock:12:1: recorded here
            """);

    [Fact]
    public void With_that_line_nothing_is_lost() => Errors(folder =>
    {
        folder.Rename(Manager, "roles/account-management/client-manager.md");
        folder.Write("redirects.yml", "- { from: /roles/account-manager/, to: /roles/client-manager/ }");
    }).ShouldBe("");

    [Fact]
    public void A_deleted_article_is_told_at_its_line_of_the_ledger() => Errors(folder => folder.Delete(Director)).ShouldBe(
            """
            input/urls.lock:10:1: error RG431: /roles/account-director/ was published and is gone. Expected a redirect, so that links to it still lead to the right place.
                10 | /roles/account-director/
                   | ^^^^^^^^^^^^^^^^^^^^^^^^
                    hint: Add "- { from: /roles/account-director/, to: /roles/ }" to redirects.yml.
            """);

    [Fact]
    public void A_role_that_bears_the_old_name_is_a_likely_place() => Errors(folder =>
    {
        folder.Delete(Director);
        folder.Edit(Manager, "level: mid", "level: mid\naliases: [Account director]");
    }).ShouldContain("hint: Add \"- { from: /roles/account-director/, to: /roles/account-manager/ }\" to redirects.yml.");

    [Fact]
    public void A_text_page_is_kept_as_well() => Errors(folder =>
    {
        folder.Rename(About, "pages/about-us.md");
        folder.Edit("site.yml", "about]", "about-us]");
    }).ShouldContain("hint: Add \"- { from: /about/, to: /about-us/ }\" to redirects.yml.");

    [Fact]
    public void An_article_that_becomes_a_draft_again_is_gone() => Errors(folder => folder.Edit(Manager, "level: mid", "level: mid\ndraft: true")).ShouldStartWith(
            """
            input/roles/account-management/account-manager.md:6:8: error RG431: /roles/account-manager/ was published and its article is a draft again. Expected a redirect, so that links to it still lead to the right place.
                 6 | draft: true
                   |        ^^^^
                    hint: Add "- { from: /roles/account-manager/, to: /roles/ }" to redirects.yml, or publish the article.
                    input/urls.lock:12:1: recorded here
            """);

    [Fact]
    public void A_draft_is_never_recorded()
    {
        using var folder = Recorded();
        folder.Edit(Manager, "level: mid", "level: mid\ndraft: true");
        folder.Write("urls.lock", "/\n");

        Site.LedgerOf(SiteFixture.Build(folder).Content)!.ShouldNotContain("account-manager");
    }

    [Fact]
    public void A_renamed_heading_needs_an_alias_and_is_told_the_line() => Errors(folder => folder.Edit(Manager, "## A typical week", "## The week")).ShouldBe(
            """
            input/roles/account-management/account-manager.md:17:1: error RG432: /roles/account-manager/#s-a-typical-week was published, and the page has no such place any more. Expected an entry of anchor-aliases, so that links to it still lead to the right place.
                17 | ## The week
                   | ^^^^^^^^^^^
                    hint: Add "anchor-aliases: { a-typical-week: the-week }" to the front matter.
                    input/urls.lock:15:1: recorded here
            """);

    [Fact]
    public void With_that_alias_nothing_is_lost() => Errors(folder =>
    {
        folder.Edit(Manager, "## A typical week", "## The week");
        folder.Edit(Manager, "faq:", "anchor-aliases: { a-typical-week: the-week }\nfaq:");
    }).ShouldBe("");

    [Fact]
    public void A_question_in_other_words_is_the_same_to_old_links() => Errors(folder => folder.Edit(Manager, "How much do account managers earn?", "What do account managers earn?")).ShouldBe(
            """
            input/roles/account-management/account-manager.md:10:15: error RG432: /roles/account-manager/#q-how-much-do-account-managers-earn was published, and the page has no such place any more. Expected an entry of anchor-aliases, so that links to it still lead to the right place.
                10 |   - question: What do account managers earn?
                   |               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                    hint: Add "anchor-aliases: { q-how-much-do-account-managers-earn: q-what-do-account-managers-earn }" to the front matter.
                    input/urls.lock:14:1: recorded here
            """);

    [Fact]
    public void What_nothing_took_the_place_of_leads_to_the_top() => Errors(folder => folder.Edit(Manager, "\n## A typical week\n\nYou answer the client again.", "")).ShouldContain("hint: Add \"anchor-aliases: { a-typical-week: top }\" to the front matter.");

    [Fact]
    public void Only_the_first_of_several_begins_the_list()
    {
        var errors = Errors(folder =>
        {
            folder.Edit(Manager, "## A typical week", "## The week");
            folder.Edit(Manager, "## Responsibilities", "## Responsibility");
        });

        errors.ShouldContain("hint: Add \"anchor-aliases: { responsibilities: responsibility }\" to the front matter.");
        errors.ShouldContain("hint: Add \"a-typical-week: the-week\" to anchor-aliases.");
    }

    [Fact]
    public void The_redirect_of_a_page_takes_its_anchors_along_as_browsers_do() => Errors(folder =>
    {
        folder.Rename(Manager, "roles/account-management/client-manager.md");
        folder.Edit("roles/account-management/client-manager.md", "## A typical week", "## The week");
        folder.Write("redirects.yml", "- { from: /roles/account-manager/, to: /roles/client-manager/ }");
    }).ShouldStartWith("input/roles/account-management/client-manager.md:17:1: error RG432: /roles/account-manager/#s-a-typical-week was published, and the page has no such place any more.");

    [Fact]
    public void What_became_part_of_another_page_need_not_have_all_its_anchors_there() => Errors(folder =>
    {
        folder.Delete(Manager);
        folder.Write("redirects.yml", "- { from: /roles/account-manager/, to: /roles/account-director/ }");
        folder.Delete(About);
        folder.Edit("site.yml", ", about]", "]");
        folder.Edit("redirects.yml", "}", "}\n- { from: /about/, to: / }\n- { from: /faq/, to: /roles/ }");
    }).ShouldBe("");

    [Fact]
    public void What_is_not_recorded_is_a_notice_and_fails_nothing()
    {
        using var folder = Recorded();
        folder.Edit(Manager, "## A typical week", "## A typical week\n\nIt begins.\n\n### Mondays");
        SiteFixture.Build(folder).Printed.ShouldBe(
            """
            input/urls.lock:1:1: notice RG433: /roles/account-manager/#s-mondays is not recorded yet. Expected every address that was published in this file, so that none is lost unnoticed.
                    hint: check --update-urls records them; on the main branch a workflow does.
            """);

        folder.Edit(Manager, "### Mondays", "### Mondays\n\nYou rest.\n\n### Tuesdays");
        SiteFixture.Build(folder).Printed.ShouldStartWith("input/urls.lock:1:1: notice RG433: 2 addresses are not recorded yet, the first of them /roles/account-manager/#s-mondays. Expected every address that was published in this file, so that none is lost unnoticed.");
    }

    /// <summary>An alias of a question may mean a heading of that name as well, which was never there.</summary>
    [Fact]
    public void Of_an_alias_only_what_was_published_is_recorded()
    {
        using var folder = Recorded();
        folder.Edit(Manager, "How much do account managers earn?", "What do account managers earn?");
        folder.Edit(Manager, "faq:", "anchor-aliases: { q-how-much-do-account-managers-earn: q-what-do-account-managers-earn, q-is-it-hard: top }\nfaq:");
        var before = File.ReadAllLines(folder.PathOf("urls.lock"));
        Record(folder);

        File.ReadAllLines(folder.PathOf("urls.lock")).Except(before, StringComparer.Ordinal).ShouldBe(["/roles/account-manager/#q-what-do-account-managers-earn"]);

        // Where the ledger begins later, the form of the name tells what it was.
        folder.Delete("urls.lock");
        Record(folder);
        File.ReadAllText(folder.PathOf("urls.lock")).ShouldContain("/roles/account-manager/#q-how-much-do-account-managers-earn\n");
        File.ReadAllText(folder.PathOf("urls.lock")).ShouldNotContain("#s-q-");
    }

    /// <summary>Each shares the name of the role with every other question, and only one of them shares more.</summary>
    [Fact]
    public void The_words_of_the_role_are_no_reason_to_take_one_question_for_another()
    {
        var errors = Errors(folder =>
        {
            folder.Edit(Manager, "Do you need a degree?", "Do account managers drive?");
            folder.Edit(Manager, "How much do account managers earn?", "Which salary do account managers earn?");
        });

        errors.ShouldContain("Add \"anchor-aliases: { q-do-you-need-a-degree: q-do-account-managers-drive }\"");
        errors.ShouldContain("Add \"q-how-much-do-account-managers-earn: q-which-salary-do-account-managers-earn\"");
    }

    [Fact]
    public void A_guide_without_a_ledger_is_told_nothing()
    {
        using var folder = Recorded();
        folder.Delete("urls.lock");
        folder.Delete(Director);

        SiteFixture.Build(folder).Printed.ShouldBe("");
    }

    [Fact]
    public void While_drafts_are_published_nothing_is_held_against_the_ledger()
    {
        using var folder = Recorded();
        folder.Delete(Director);

        SiteFixture.Build(folder, request => request with { WithDrafts = true }).Printed.ShouldBe("");
    }

    [Fact]
    public void Lines_in_any_order_repeated_lines_and_foreign_line_ends_are_nobodys_mistake() => Errors(folder =>
    {
        var lines = File.ReadAllLines(folder.PathOf("urls.lock"));
        folder.Write("urls.lock", "\uFEFF" + string.Join("\r\n", lines.Reverse().Concat(lines)) + "\r\n\r\n");
    }).ShouldBe("");

    [Fact]
    public void What_is_no_address_is_told_at_its_line() => Errors(folder => folder.Edit("urls.lock", "/search/", "search")).ShouldBe(
            """
            input/urls.lock:17:1: error RG430: "search" is not an address of the site. Expected a path from the root, with or without an anchor, such as /roles/account-manager/#pay.
                17 | search
                   | ^^^^^^
                    hint: Delete the line: check --update-urls writes the file.
            """);

    [Fact]
    public void The_marks_of_a_conflict_are_told_as_what_they_are()
    {
        var errors = Errors(folder => folder.Edit("urls.lock", "/search/", "<<<<<<< ours\n/search/\n=======\n/search/two/\n>>>>>>> theirs"));

        errors.ShouldStartWith(
            """
            input/urls.lock:17:1: error RG430: This line is left over from a merge of two branches. Expected an address.
                17 | <<<<<<< ours
                   | ^^^^^^^^^^^^
                    hint: Delete the line, and keep the addresses of both branches.
            """);
        errors.Split("RG430").Length.ShouldBe(4);
    }

    [Theory]
    [InlineData("//evil.example/")]
    [InlineData("https://evil.example/")]
    [InlineData("/roles/Account/")]
    [InlineData("/roles/x/#")]
    [InlineData("/roles/x/#a#b")]
    [InlineData("/roles/ x/")]
    [InlineData("# a comment")]
    public void Nothing_but_addresses_is_taken(string line) => Errors(folder => folder.Edit("urls.lock", "/search/", line)).ShouldContain(": error RG430: ");

    [Fact]
    public void A_file_that_is_another_is_told_of_once_and_not_a_thousand_times()
    {
        var errors = Errors(folder => folder.Write("urls.lock", string.Concat(Enumerable.Range(0, 1000).Select(i => $"line {i}\n"))));

        errors.Split("RG430").Length.ShouldBe(22);
        errors.ShouldContain("input/urls.lock:21:1: error RG430: The file has 980 more lines that are no addresses, this the first of them. Expected one address a line.");
    }

    [Fact]
    public void The_manifest_does_not_name_the_ledger_which_makes_no_page()
    {
        using var folder = Recorded();
        var site = SiteFixture.Build(folder);

        RoleGuide.SiteManifest.Inputs(site.Content).Select(input => input.Path).ShouldNotContain("urls.lock");
    }
}
