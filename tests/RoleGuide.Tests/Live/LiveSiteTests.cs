using RoleGuide.Rendering;

namespace RoleGuide.Tests.Live;

/// <summary>What one change costs, and which pages are told of it.</summary>
public sealed class LiveSiteTests
{
    private static readonly string s_reworded = LiveDesk.Article("Account manager", "", "## Responsibilities\n\nYou call the client.\n");

    [Fact]
    public void One_change_reads_one_article_and_renders_the_open_page_once()
    {
        using var desk = new LiveDesk();
        desk.Update();
        desk.Page(LiveDesk.Manager);
        var rendered = desk.Live.CountOfRendered;

        desk.Save(LiveDesk.ManagerPath, s_reworded)!.CountOfRead.ShouldBe(1);

        desk.Live.IsChanged(LiveDesk.Manager).ShouldBeTrue();
        desk.Page(LiveDesk.Manager)!.ShouldContain("You call the client.");
        desk.Live.IsChanged(LiveDesk.Manager).ShouldBeTrue();
        (desk.Live.CountOfRendered - rendered).ShouldBe(1);
    }

    [Fact]
    public void A_page_that_shows_what_it_showed_is_neither_rendered_nor_reloaded()
    {
        using var desk = new LiveDesk();
        desk.Update();
        var before = desk.Live.Find("roles/account-director/index.html");
        var rendered = desk.Live.CountOfRendered;

        desk.Save(LiveDesk.ManagerPath, s_reworded);

        desk.Live.IsChanged(LiveDesk.Director).ShouldBeFalse();
        desk.Live.Find("roles/account-director/index.html").ShouldBe(before);
        desk.Live.CountOfRendered.ShouldBe(rendered);
    }

    [Fact]
    public void A_page_that_nobody_asks_for_costs_nothing()
    {
        using var desk = new LiveDesk();
        desk.Update();
        desk.Save(LiveDesk.ManagerPath, s_reworded);

        desk.Live.CountOfRendered.ShouldBe(0);
    }

    [Fact]
    public void The_same_bytes_saved_again_build_nothing()
    {
        using var desk = new LiveDesk();
        desk.Update();
        var edition = desk.Edition;

        desk.Save(LiveDesk.ManagerPath, LiveDesk.Article("Account manager")).ShouldBeNull();
        desk.Update().ShouldBeNull();

        desk.Edition.ShouldBeSameAs(edition);
    }

    [Fact]
    public void Settings_that_articles_do_not_read_have_no_article_read_again()
    {
        using var desk = new LiveDesk();
        desk.Update()!.CountOfRead.ShouldBe(2);
        var site = File.ReadAllText(desk.Folder.PathOf("site.yml"));

        desk.Save("site.yml", site.Replace("tests alone", "tests and for nothing else", StringComparison.Ordinal))!.CountOfRead.ShouldBe(0);
        desk.Page("/")!.ShouldContain("tests and for nothing else");
        desk.Save("site.yml", site + "review-months: 6\n")!.CountOfRead.ShouldBe(2);
    }

    [Fact]
    public void The_page_of_a_deleted_article_has_changed_and_so_has_that_of_an_article_that_comes_back()
    {
        using var desk = new LiveDesk();
        desk.Update();
        desk.Page(LiveDesk.Director).ShouldNotBeNull();

        desk.Delete(LiveDesk.DirectorPath);
        desk.Live.IsChanged(LiveDesk.Director).ShouldBeTrue();
        desk.Page(LiveDesk.Director).ShouldBeNull();
        desk.Page("/404.html");

        desk.Save(LiveDesk.ManagerPath, s_reworded);
        desk.Live.IsChanged(LiveDesk.Director).ShouldBeFalse();

        desk.Save(LiveDesk.DirectorPath, LiveDesk.Article("Account director", "level: director"));
        desk.Live.IsChanged(LiveDesk.Director).ShouldBeTrue();
        desk.Page(LiveDesk.Director).ShouldNotBeNull();
    }

    [Fact]
    public void An_address_without_a_page_changes_with_the_page_that_is_shown_there()
    {
        using var desk = new LiveDesk();
        desk.Update();
        desk.Page("/404.html");

        desk.Save("site.yml", File.ReadAllText(desk.Folder.PathOf("site.yml")).Replace("Test guide", "Best guide", StringComparison.Ordinal));

        desk.Live.IsChanged("/nowhere/").ShouldBeTrue();
        desk.Save(LiveDesk.ManagerPath, s_reworded);
        desk.Live.IsChanged("/nowhere/").ShouldBeFalse();
    }

    [Fact]
    public void A_change_of_the_style_sheet_changes_every_page_and_reads_nothing()
    {
        using var desk = new LiveDesk();
        desk.Update();
        desk.Page(LiveDesk.Manager);
        var theme = ThemeAssets.From(new Dictionary<string, byte[]>(StringComparer.Ordinal) { ["icon.svg"] = [1], ["10.css"] = "a{}"u8.ToArray() });

        var edition = desk.Live.Update(_ => false, theme)!;

        edition.CountOfRead.ShouldBe(0);
        desk.Live.IsChanged(LiveDesk.Manager).ShouldBeTrue();
        desk.Page(LiveDesk.Manager)!.ShouldContain(theme.StylesheetAddress.Text);
        desk.Live.Find(theme.Stylesheet.Path)!.Value.ToArray().ShouldBe("a{}"u8.ToArray());
    }

    [Fact]
    public void Pages_say_that_they_are_a_preview_and_keep_out_of_search_engines()
    {
        using var desk = new LiveDesk();
        desk.Update();

        desk.Page(LiveDesk.Manager)!.ShouldContain("This is a preview on your own computer, with drafts. It is not the published guide.");
        desk.Page(LiveDesk.Manager)!.ShouldContain("<meta name=\"robots\" content=\"noindex\">");
    }

    [Fact]
    public void A_draft_is_shown_with_its_mark_and_what_would_be_wrong_without_it_is_told()
    {
        using var desk = new LiveDesk(manager: "related: [account-director]", director: "draft: true");
        desk.Update();

        desk.Page(LiveDesk.Director)!.ShouldContain("<strong>Draft.</strong>");
        desk.Page(LiveDesk.Manager)!.ShouldContain("href=\"/roles/account-director/\"");
        desk.Printed.ShouldStartWith("input/roles/account-management/account-manager.md:7:11: error RG");
        desk.Printed.ShouldContain("draft");
    }

    [Fact]
    public void Asked_to_publish_drafts_it_tells_what_a_build_that_does_so_tells()
    {
        using var desk = new LiveDesk(manager: "related: [account-director]", director: "draft: true", request => request with { WithDrafts = true });
        desk.Update();

        desk.Printed.ShouldBe("");
    }

    [Fact]
    public void Warnings_that_take_long_to_find_come_after_the_page_and_are_told_once()
    {
        const string faq = "faq:\n  - question: What does it do all day?\n    answer: It looks after clients day by day and sees that the agreed work is done well and on time for each of them.";
        using var desk = new LiveDesk(director: faq);
        desk.Update();
        desk.Write(LiveDesk.ManagerPath, LiveDesk.Article("Account manager", faq.Replace("all day", "by day", StringComparison.Ordinal)));

        desk.Live.Update(_ => true, null)!.Diagnostics.ShouldBeEmpty();
        desk.Live.IsChanged(LiveDesk.Manager).ShouldBeTrue();
        desk.Live.Advise(CancellationToken.None)!.Diagnostics.Single().Code.ShouldBe("RG630");
        desk.Live.Advise(CancellationToken.None).ShouldBeNull();

        desk.Write(LiveDesk.DirectorPath, LiveDesk.Article("Account director", $"level: director\n{faq}", "## Responsibilities\n\nYou decide.\n"));
        desk.Live.Update(_ => true, null)!.Diagnostics.Single().Code.ShouldBe("RG630");
        desk.Live.Advise(CancellationToken.None).ShouldBeNull();
    }
}
