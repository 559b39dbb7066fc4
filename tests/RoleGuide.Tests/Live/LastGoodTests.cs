namespace RoleGuide.Tests.Live;

/// <summary>What is shown while there are mistakes.</summary>
public sealed class LastGoodTests
{
    private static readonly string s_faulty = LiveDesk.Article("Account manager", "colour: red", "## Responsibilities\n\nYou call the client.\n");
    private static readonly string s_newDirector = LiveDesk.Article("Account director", "level: director", "## Responsibilities\n\nYou decide.\n");

    [Fact]
    public void A_faulty_article_stands_as_it_was_and_another_article_as_it_is()
    {
        using var desk = new LiveDesk();
        desk.Update();
        desk.Page(LiveDesk.Manager);

        desk.Save(LiveDesk.ManagerPath, s_faulty);
        desk.Live.IsChanged(LiveDesk.Manager).ShouldBeFalse();
        desk.Save(LiveDesk.DirectorPath, s_newDirector);

        desk.Page(LiveDesk.Manager)!.ShouldContain("You answer the client.");
        desk.Page(LiveDesk.Director)!.ShouldContain("You decide.");
        desk.Printed.ShouldStartWith("input/roles/account-management/account-manager.md:7:1: error RG104: Unknown key \"colour\"");
    }

    [Fact]
    public void A_mended_mistake_is_gone_and_the_article_stands_as_it_is()
    {
        using var desk = new LiveDesk();
        desk.Update();
        desk.Page(LiveDesk.Manager);
        desk.Save(LiveDesk.ManagerPath, s_faulty);

        desk.Save(LiveDesk.ManagerPath, s_faulty.Replace("colour: red\n", "", StringComparison.Ordinal));

        desk.Printed.ShouldBe("");
        desk.Live.IsChanged(LiveDesk.Manager).ShouldBeTrue();
        desk.Page(LiveDesk.Manager)!.ShouldContain("You call the client.");
    }

    [Fact]
    public void At_the_start_all_sound_articles_are_shown_and_nobody_misses_the_faulty_one()
    {
        using var desk = new LiveDesk(
            manager: "colour: red",
            director: "related: [account-manager]\nladder:\n  from: [account-manager]\nfacets: { focus: Growth, scope: All, authority: Much }\ncompare:\n  - { with: account-manager, verdict: The one decides and the other does not. }");
        desk.Update();

        desk.Page(LiveDesk.Manager).ShouldBeNull();
        desk.Page(LiveDesk.Director).ShouldNotBeNull();
        desk.Page("/")!.ShouldNotContain("Account manager");
        desk.Edition.Files.ShouldNotContain(file => file.StartsWith("compare/account", StringComparison.Ordinal));
        desk.Edition.Diagnostics.Length.ShouldBe(1);
    }

    [Fact]
    public void A_deleted_article_that_another_one_names_is_still_shown()
    {
        using var desk = new LiveDesk(manager: "related: [account-director]");
        desk.Update();

        desk.Delete(LiveDesk.DirectorPath);

        desk.Page(LiveDesk.Director).ShouldNotBeNull();
        desk.Printed.ShouldContain("account-director");
        desk.Save(LiveDesk.ManagerPath, LiveDesk.Article("Account manager"));
        desk.Page(LiveDesk.Director).ShouldBeNull();
        desk.Printed.ShouldBe("");
    }

    [Fact]
    public void Of_two_articles_with_one_address_that_which_was_there_is_shown()
    {
        using var desk = new LiveDesk();
        desk.Update();
        desk.Save("categories.yml", File.ReadAllText(desk.Folder.PathOf("categories.yml")) + "\n- { id: a-first, title: First, summary: Roles that come first of all, whatever else there may be. }\n");

        desk.Save("roles/a-first/account-manager.md", LiveDesk.Article("Another", "", "## Responsibilities\n\nYou are another one.\n"));

        desk.Page(LiveDesk.Manager)!.ShouldContain("You answer the client.");
        desk.Printed.ShouldContain("error");
    }

    [Fact]
    public void Broken_settings_leave_the_guide_as_it_was()
    {
        using var desk = new LiveDesk();
        desk.Update();
        desk.Page(LiveDesk.Manager);

        desk.Save("site.yml", "name: [");
        desk.Live.IsChanged(LiveDesk.Manager).ShouldBeFalse();
        desk.Save(LiveDesk.DirectorPath, s_newDirector);

        desk.Page(LiveDesk.Director)!.ShouldContain("You decide.");
        desk.Printed.ShouldStartWith("input/site.yml:1:");
    }

    [Fact]
    public void With_settings_that_were_never_sound_there_is_nothing_to_show_until_they_are()
    {
        using var desk = new LiveDesk();
        var site = File.ReadAllText(desk.Folder.PathOf("site.yml"));
        desk.Write("site.yml", "name: [");
        desk.Update();

        desk.Edition.HasGuide.ShouldBeFalse();
        desk.Edition.Files.ShouldBeEmpty();
        desk.Page("/").ShouldBeNull();
        desk.Live.IsChanged("/").ShouldBeFalse();

        desk.Save("site.yml", site);
        desk.Edition.HasGuide.ShouldBeTrue();
        desk.Live.IsChanged("/").ShouldBeTrue();
    }

    [Fact]
    public void A_faulty_text_page_that_was_never_shown_is_missed_by_no_navigation()
    {
        using var desk = new LiveDesk();
        desk.Write("site.yml", File.ReadAllText(desk.Folder.PathOf("site.yml")).Replace("[roles]", "[roles, about]", StringComparison.Ordinal));
        desk.Write("pages/about.md", "---\ntitle: About\n---\nText.\n");
        desk.Update();

        desk.Page("/about/").ShouldBeNull();
        desk.Page("/")!.ShouldNotContain("href=\"/about/\"");
    }

    [Fact]
    public void A_file_that_can_not_be_read_stands_as_it_was_until_it_can()
    {
        using var desk = new LiveDesk();
        desk.Update();
        using (File.Open(desk.Folder.PathOf(LiveDesk.ManagerPath), FileMode.Open, FileAccess.Read, FileShare.None))
        {
            desk.Update();
            desk.Printed.ShouldContain("error RG008");
            desk.Page(LiveDesk.Manager).ShouldNotBeNull();
        }

        desk.Live.Update(_ => false, null);
        desk.Printed.ShouldBe("");
    }

    [Fact]
    public void A_folder_full_of_mistakes_without_a_sound_article_shows_what_was_shown()
    {
        using var desk = new LiveDesk();
        desk.Update();
        Directory.Delete(desk.Folder.PathOf("roles"), recursive: true);
        desk.Save("roles/account-management/new.md", "nothing");

        desk.Page(LiveDesk.Manager).ShouldNotBeNull();
        desk.Page("/roles/new/").ShouldBeNull();
    }
}
