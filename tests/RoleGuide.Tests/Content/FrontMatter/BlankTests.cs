using RoleGuide.Tests.Fixtures;
using static RoleGuide.Tests.Fixtures.Messages;

namespace RoleGuide.Tests.Content.FrontMatter;

public sealed class BlankTests
{
    [Fact]
    public void A_blank_in_a_required_key_is_named_with_what_belongs_there() => About("level: FILL IN entry, junior, mid, senior, lead, director or executive").ShouldBe(
        """
        input/roles/account-management/account-manager.md:5:8: error RG130: This blank is not filled in yet. Expected how senior the role is, such as mid or director.
             5 | level: FILL IN entry, junior, mid, senior, lead, director or executive
               |        ^^^^^^^
                hint: Write it in place of the whole blank, the words FILL IN included.
        """);

    [Fact]
    public void A_blank_in_an_optional_key_may_be_deleted_with_it() => About("at-a-glance:\n  education: perhaps FILL IN").ShouldBe(
        """
        input/roles/account-management/account-manager.md:8:22: error RG130: This blank is not filled in yet. Expected the education asked for.
             8 |   education: perhaps FILL IN
               |                      ^^^^^^^
                hint: Write it in place of the whole blank, the words FILL IN included, or delete the key.
        """);

    [Fact]
    public void A_blank_in_a_list_is_shown_in_its_place() => About("aliases: [Client manager, FILL IN]").ShouldBe(
        """
        input/roles/account-management/account-manager.md:7:27: error RG130: This blank is not filled in yet. Expected a text of 2 to 60 characters.
             7 | aliases: [Client manager, FILL IN]
               |                           ^^^^^^^
                hint: Write it in place of the whole blank, the words FILL IN included.
        """);

    [Fact]
    public void A_blank_on_a_folded_line_is_shown_on_that_line() => About("facets:\n  focus: >-\n    Looks after clients and\n    FILL IN more").ShouldContain("account-manager.md:10:5: error RG130: ");

    [Fact]
    public void A_blank_in_the_text_is_shown_in_its_place() => AboutBody("## Responsibilities\n\nYou FILL IN what.\n").ShouldBe(
        """
        input/roles/account-management/account-manager.md:10:5: error RG130: The section "Responsibilities" has a blank that is not filled in yet. Expected a text of your own.
            10 | You FILL IN what.
               |     ^^^^^^^
                hint: Write it in place of the whole blank, the words FILL IN included, or delete the section with its heading.
        """);

    [Fact]
    public void Each_blank_of_a_text_says_where_it_is() => AboutBody("FILL IN this.\n\n## Skills of FILL IN\n\n### Tools\n\nFILL IN\n").ShouldBe(
        """
        input/roles/account-management/account-manager.md:8:1: error RG130: The introduction has a blank that is not filled in yet. Expected two or three sentences of your own.
             8 | FILL IN this.
               | ^^^^^^^
                hint: Write them in place of the whole blank, the words FILL IN included. They are the first that a reader sees, so that no article can do without them.
        input/roles/account-management/account-manager.md:10:14: error RG130: This heading has a blank that is not filled in yet. Expected the words that belong there.
            10 | ## Skills of FILL IN
               |              ^^^^^^^
                hint: Write them in place of FILL IN, or delete the section with its heading.
        input/roles/account-management/account-manager.md:14:1: error RG130: The section "Tools" has a blank that is not filled in yet. Expected a text of your own.
            14 | FILL IN
               | ^^^^^^^
                hint: Write it in place of the whole blank, the words FILL IN included, or delete the section with its heading.
        """);

    [Fact]
    public void A_blank_beside_a_footnote_with_a_heading_is_in_the_section_above_it() =>
        AboutBody("## Pay\n\nPaid.[^1]\n\n[^1]: A note.\n\n    ### Note\n\n    FILL IN\n\n## Tools\n\nFILL IN\n").Split('\n').Where(line => line.Contains(" RG130: ", StringComparison.Ordinal)).ShouldBe(
        [
            "input/roles/account-management/account-manager.md:16:5: error RG130: The section \"Note\" has a blank that is not filled in yet. Expected a text of your own.",
            "input/roles/account-management/account-manager.md:20:1: error RG130: The section \"Tools\" has a blank that is not filled in yet. Expected a text of your own.",
        ]);

    [Fact]
    public void Every_blank_of_a_text_is_named() => AboutBody("FILL IN this. FILL IN that.\n\n## FILL IN\n\nFILL IN").Split('\n').Count(line => line.Contains(" RG130: ", StringComparison.Ordinal)).ShouldBe(4);

    [Fact]
    public void A_blank_of_a_renamed_heading_is_a_blank() => About("anchor-aliases: { old-heading: FILL IN }").ShouldContain("md:7:32: error RG130: This blank is not filled in yet. Expected the name of a heading or a question such as a-typical-week.");

    [Theory]
    [InlineData("You FILL INTO forms.")]
    [InlineData("You REFILL IN time.")]
    [InlineData("You fill in forms.")]
    [InlineData("Replace `FILL IN` by your words.")]
    public void Other_words_are_no_blank(string text) => AboutBody(text).ShouldBe("");

    [Fact]
    public void In_a_draft_a_blank_is_a_warning_and_the_rest_of_the_guide_is_built()
    {
        var site = SiteFixture.Build(Role("account-manager", "Account manager") + Role("planner", "Planner", "draft: true\nlevel: FILL IN", "FILL IN"));

        site.Printed.Split('\n').Where(line => line.StartsWith("input/", StringComparison.Ordinal)).ShouldBe(
        [
            "input/roles/account-management/planner.md:5:8: warning RG130: This blank is not filled in yet. Expected how senior the role is, such as mid or director.",
            "input/roles/account-management/planner.md:9:1: warning RG130: The introduction has a blank that is not filled in yet. Expected two or three sentences of your own.",
        ]);
        site.Files.Select(file => file.Path).ShouldContain("roles/account-manager/index.html");
        site.Files.Select(file => file.Path).ShouldNotContain("roles/planner/index.html");
    }

    /// <summary>Whoever previews drafts sees an article while it is filled in, with nothing in its front matter but a name.</summary>
    [Fact]
    public void A_draft_full_of_blanks_can_be_previewed()
    {
        var site = SiteFixture.Build(
            Role("account-manager", "Account manager") + Role("planner", "Planner", "draft: true\ntitle: FILL IN\nsummary: FILL IN\nlevel: FILL IN\nregions: [FILL IN]\nupdated: FILL IN", "## What it is\n\nFILL IN"),
            request => request with { WithDrafts = true });

        site.Page("/roles/planner/").QuerySelector("main")!.TextContent.ShouldContain("FILL IN");
    }

    [Fact]
    public void A_page_of_text_has_blanks_as_well() => AboutFile("pages/about.md", "---\ntitle: About us\nsummary: FILL IN\nupdated: 2026-01-01\n---\nText.\n").ShouldContain(
        "input/pages/about.md:3:10: error RG130: This blank is not filled in yet. Expected one plain sentence about the page.");

    [Fact]
    public void A_file_that_nobody_named_is_reported() => AboutSite(Role("new-role", "Account manager")).ShouldBe(
        """
        input/roles/account-management/new-role.md:1:1: error RG131: The article has no name of its own yet. Expected the role's title as the name of the file, in lower-case letters with hyphens.
                hint: Rename the file, for example account-planner.md for an account planner.
        """);
}
