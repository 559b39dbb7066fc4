namespace RoleGuide.Tests.Live;

/// <summary>What was published is lost while somebody writes: the preview says so, and shows what is written all the same.</summary>
public sealed class LiveLedgerTests
{
    [Fact]
    public void A_lost_address_is_told_like_any_mistake_and_holds_no_page_back()
    {
        using var desk = new LiveDesk();
        desk.Write("urls.lock", "/\n/roles/account-manager/\n/roles/account-manager/#s-responsibilities\n");
        desk.Update();
        desk.Printed.ShouldNotContain(": error ");

        desk.Save(LiveDesk.ManagerPath, LiveDesk.Article("Account manager", "", "## Your duties\n\nYou call the client.\n"));

        desk.Printed.ShouldContain("error RG432: /roles/account-manager/#s-responsibilities was published");
        desk.Page(LiveDesk.Manager)!.ShouldContain("You call the client.");

        desk.Save(LiveDesk.ManagerPath, LiveDesk.Article("Account manager", "anchor-aliases: { responsibilities: your-duties }", "## Your duties\n\nYou call the client.\n"));

        desk.Printed.ShouldNotContain(": error ");
        desk.Page(LiveDesk.Manager)!.ShouldContain("<span id=\"s-responsibilities\"></span>");
    }

    [Fact]
    public void A_renamed_article_is_shown_under_its_new_name_while_its_redirect_is_missing()
    {
        using var desk = new LiveDesk();
        desk.Write("urls.lock", "/roles/account-manager/\n");
        desk.Update();

        desk.Write("roles/account-management/client-manager.md", LiveDesk.Article("Account manager"));
        desk.Delete(LiveDesk.ManagerPath);
        desk.Update();

        desk.Printed.ShouldContain("hint: Add \"- { from: /roles/account-manager/, to: /roles/");
        desk.Page("/roles/client-manager/").ShouldNotBeNull();
        desk.Page(LiveDesk.Manager).ShouldBeNull();
    }
}
