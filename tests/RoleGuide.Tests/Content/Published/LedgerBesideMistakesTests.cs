using RoleGuide.Tests.Fixtures;
using static RoleGuide.Tests.Content.Published.LedgerSite;

namespace RoleGuide.Tests.Content.Published;

/// <summary>Whoever loses an address while something else is wrong is told of it at once, if it is lost whatever becomes of the rest; and is told of nothing that may still be there.</summary>
public sealed class LedgerBesideMistakesTests
{
    private const string Renamed = "roles/account-management/client-manager.md";

    /// <summary>The mistake that nearly every renamed article comes with.</summary>
    private static void BreakALink(InputFolder folder) => folder.Edit(Director, "You decide.", "You decide, and the [manager](account-manager.md) delivers.");

    [Fact]
    public void A_renamed_article_is_told_beside_the_links_that_it_broke()
    {
        var errors = Errors(folder =>
        {
            BreakALink(folder);
            folder.Rename(Manager, Renamed);
        });

        errors.ShouldContain("error RG401: The link \"account-manager.md\" leads to roles/account-management/account-manager.md");
        errors.ShouldContain(
            """
            input/roles/account-management/client-manager.md:2:8: error RG431: /roles/account-manager/ was published and is gone. Expected a redirect, so that links to it still lead to the right place.
                 2 | title: Account manager
                   |        ^^^^^^^^^^^^^^^
                    hint: Add "- { from: /roles/account-manager/, to: /roles/client-manager/ }" to redirects.yml.
                    input/urls.lock:12:1: recorded here
            """);
    }

    [Fact]
    public void Headings_questions_and_text_pages_are_told_beside_mistakes_elsewhere()
    {
        var errors = Errors(folder =>
        {
            folder.Edit(Director, "level: director", "levle: director");
            folder.Edit(Manager, "## A typical week", "## The week");
            folder.Edit(Manager, "How much do account managers earn?", "What do account managers earn?");
            folder.Rename(About, "pages/about-us.md");
            folder.Edit("site.yml", "about]", "about-us]");
        });

        errors.ShouldContain("error RG104");
        errors.ShouldContain("hint: Add \"- { from: /about/, to: /about-us/ }\" to redirects.yml.");
        errors.ShouldContain("/roles/account-manager/#s-a-typical-week was published");
        errors.ShouldContain("/roles/account-manager/#q-how-much-do-account-managers-earn was published");
    }

    [Fact]
    public void What_a_redirect_or_an_alias_keeps_alive_is_not_lost_beside_mistakes() => LedgerErrors(folder =>
    {
        BreakALink(folder);
        folder.Rename(Manager, Renamed);
        folder.Edit(Renamed, "## A typical week", "## The week");
        folder.Edit(Renamed, "faq:", "anchor-aliases: { a-typical-week: the-week }\nfaq:");
        folder.Write("redirects.yml", "- { from: /roles/account-manager/, to: /roles/client-manager/ }");
    }).ShouldBe(0);

    /// <summary>A front matter or a body that can't be read may hold every question and heading that it had.</summary>
    [Theory]
    [InlineData(Manager, "level: mid", "levle: mid")]
    [InlineData(Manager, "faq:", "faq: [")]
    [InlineData(Manager, "## Responsibilities", "<h2>Responsibilities</h2>")]
    [InlineData(About, "updated: 2026-11-21", "updated: yesterday")]
    public void What_a_faulty_page_may_still_have_is_not_lost(string path, string sound, string faulty) => LedgerErrors(folder =>
    {
        folder.Edit(Manager, "## A typical week", "## The week");
        folder.Edit(Manager, "level: mid", "level: mid\nanchor-aliases: { a-typical-week: the-week }");
        folder.Edit(About, "## Who we are", "## Who writes");
        folder.Edit(About, "updated:", "anchor-aliases: { who-we-are: who-writes }\nupdated:");
        folder.Edit(path, sound, faulty);
    }).ShouldBe(0);

    [Fact]
    public void While_redirects_yml_is_wrong_itself_no_page_is_missed_and_headings_are() => LedgerErrors(folder =>
    {
        folder.Delete(Director);
        folder.Edit(Manager, "## A typical week", "## The week");
        folder.Write("redirects.yml", "- { from: /roles/account-director/, too: /roles/ }");
    }).ShouldBe(1);

    [Fact]
    public void While_a_folder_can_not_be_read_nothing_in_it_is_missed() => LedgerErrors(folder =>
    {
        folder.Rename(Director, "roles/account-management/old/account-director.md");
    }).ShouldBe(0);

    [Fact]
    public void An_article_that_is_too_large_has_its_address_all_the_same() => LedgerErrors(folder => folder.Write(Director, new string('x', 70_000))).ShouldBe(0);

    [Fact]
    public void What_is_not_recorded_is_told_once_nothing_is_wrong()
    {
        using var folder = Recorded();
        BreakALink(folder);
        folder.Rename(Manager, Renamed);

        SiteFixture.Build(folder).Printed.ShouldNotContain("RG433");
    }

    private static int LedgerErrors(Action<InputFolder> change)
    {
        var errors = Errors(change);
        errors.ShouldContain(": error ");
        return errors.Split(": error RG43").Length - 1;
    }
}
