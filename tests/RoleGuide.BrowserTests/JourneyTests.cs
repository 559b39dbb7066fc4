using Microsoft.Playwright;

namespace RoleGuide.BrowserTests;

/// <summary>What readers come for, by keys alone and every focus in sight: with JavaScript, and where it is off.</summary>
[Collection(GuideReaders.Name)]
public sealed class JourneyTests(PublishedGuide guide)
{
    [BrowserFact]
    public async Task A_role_is_found_by_its_title_typed_wrongly()
    {
        await using var visit = await Start("/", withScripts: true);

        await visit.TabTo("Search the guide");
        await visit.Page.Keyboard.TypeAsync("acount manger");
        await visit.Page.GetByRole(AriaRole.Option).First.WaitForAsync();
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await visit.Page.Keyboard.PressAsync("Enter");

        await visit.Arrives("/roles/account-manager/");
        visit.Complaints.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Without_JavaScript_a_role_is_found_through_the_doors_of_the_home_page()
    {
        await using var visit = await Start("/", withScripts: false);

        await Follow(visit, "Find a role 20 roles and 23 other titles, from A to Z", "/roles/");
        await Follow(visit, "Account manager", "/roles/account-manager/");
    }

    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Two_roles_are_compared(bool withScripts)
    {
        await using var visit = await Start("/roles/account-manager/", withScripts);

        await Follow(visit, "Account executive vs account manager in the UK", "/compare/account-executive-uk-vs-account-manager/");
        (await visit.Page.Locator(".compare-table .different").CountAsync()).ShouldBeGreaterThan(0);
        await visit.TabTo("Where this comes from");
        await visit.Page.Keyboard.PressAsync("Enter");
        (await visit.Page.GetByText("Each cell repeats one field").IsVisibleAsync()).ShouldBeTrue();
        visit.Complaints.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Pay_is_sorted_up_and_down()
    {
        await using var visit = await Start("/salary-guide/us/", withScripts: true);
        var head = visit.Page.Locator(".salary-table th").Filter(new() { HasText = "High" });

        await visit.TabTo("High");
        await visit.Page.Keyboard.PressAsync("Enter");
        (await head.GetAttributeAsync("aria-sort")).ShouldBe("ascending");
        var rising = await Amounts(visit);
        rising.ShouldBe(rising.Order());

        await visit.Page.Keyboard.PressAsync("Enter");
        (await head.GetAttributeAsync("aria-sort")).ShouldBe("descending");
        (await Amounts(visit)).ShouldBe(rising.Reverse());
        visit.Page.Url.ShouldEndWith("/salary-guide/us/?sort=high&order=desc");
        visit.Complaints.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Without_JavaScript_pay_stands_in_one_table_that_keys_can_scroll()
    {
        await using var visit = await Start("/salary-guide/us/", withScripts: false, width: 320);

        for (var i = 0; i < 150 && !await visit.Page.Locator(".salary-table:focus").IsVisibleAsync(); i++) await visit.Page.Keyboard.PressAsync("Tab");

        // A browser under load may drop a key that comes before the page is drawn with its focus. Whoever reads presses it again.
        for (var i = 0; i < 150 && await Scrolled() == 0; i++) await visit.Page.Keyboard.PressAsync("ArrowRight");
        (await Scrolled()).ShouldBeGreaterThan(0);
        (await visit.Page.Locator(".salary-table tbody tr[data-basis]:visible").CountAsync()).ShouldBe(20);
        visit.Complaints.ShouldBeEmpty();

        Task<double> Scrolled() => visit.Page.Locator(".salary-table").EvaluateAsync<double>("table => table.scrollLeft");
    }

    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Feedback_is_sent_and_this_machine_says_that_it_receives_none(bool withScripts)
    {
        await using var visit = await Start("/roles/account-manager/", withScripts, width: 320);
        string? sent = null;
        visit.Page.Request += (_, request) => sent = request.PostData ?? sent;

        await visit.TabTo("Yes");
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await visit.TabTo("Send your answer");
        await visit.Page.RunAndWaitForResponseAsync(() => visit.Page.Keyboard.PressAsync("Enter"), "**/thanks/");
        await visit.Page.GetByText("Thank you, but nothing was sent.").WaitForAsync();

        sent.ShouldBe("form-name=helpful&page=%2Froles%2Faccount-manager%2F&bot-field=&helpful=partly");
    }

    [BrowserFact]
    public async Task The_key_that_leads_to_the_search_can_be_switched_off_and_on_again()
    {
        await using var visit = await Start("/roles/account-manager/", withScripts: true);
        var (field, choice) = (visit.Page.Locator(".search input"), visit.Page.GetByLabel("Press / to search"));

        await visit.TabTo("Press / to search");
        await visit.Page.Keyboard.PressAsync("Space");
        await visit.Page.Keyboard.PressAsync("/");
        (await field.EvaluateAsync<bool>("field => field === document.activeElement")).ShouldBeFalse();
        (await field.GetAttributeAsync("aria-keyshortcuts")).ShouldBeNull();

        await visit.Open("/compare/");
        (await choice.IsCheckedAsync()).ShouldBeFalse();
        await choice.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Space");
        (await visit.Page.EvaluateAsync<int>("localStorage.length")).ShouldBe(0);
        await visit.Page.EvaluateAsync("document.activeElement.blur()");
        await visit.Page.Keyboard.PressAsync("/");
        (await field.EvaluateAsync<bool>("field => field === document.activeElement")).ShouldBeTrue();
        (await field.GetAttributeAsync("aria-keyshortcuts")).ShouldBe("/");
        visit.Complaints.ShouldBeEmpty();
    }

    private async Task<Visit> Start(string address, bool withScripts, int width = 1280)
    {
        var visit = await guide.Visit(new() { ViewportSize = new ViewportSize { Width = width, Height = 800 }, JavaScriptEnabled = withScripts });
        await visit.Open(address);
        return visit;
    }

    private static async Task Follow(Visit visit, string link, string address)
    {
        await visit.TabTo(link);
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Arrives(address);
    }

    /// <summary>What stands in the column of highest amounts, dashes left out.</summary>
    private static async Task<int[]> Amounts(Visit visit) =>
        await visit.Page.Locator(".salary-table tbody tr[data-basis] td:nth-child(6)").EvaluateAllAsync<int[]>("cells => cells.map(cell => Number(cell.dataset.order)).filter(Boolean)");
}
