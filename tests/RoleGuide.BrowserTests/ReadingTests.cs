using Microsoft.Playwright;

namespace RoleGuide.BrowserTests;

/// <summary>What helps while reading, with and without JavaScript, by hand and by keyboard.</summary>
[Collection(GuideReaders.Name)]
public sealed class ReadingTests(PublishedGuide guide)
{
    private const string Role = "/roles/account-manager/";

    [BrowserTheory]
    [InlineData(ColorScheme.Light, 320, true)]
    [InlineData(ColorScheme.Dark, 320, true)]
    [InlineData(ColorScheme.Light, 768, false)]
    public async Task The_menu_of_a_phone_opens_and_closes_by_keyboard(ColorScheme scheme, int width, bool withScripts)
    {
        await using var visit = await guide.Visit(Window(scheme, width, withScripts));
        await visit.Open(Role);
        var page = visit.Page;
        var menu = page.GetByRole(AriaRole.Button, new() { Name = "Menu" });
        var links = page.GetByRole(AriaRole.Navigation, new() { Name = "Main" }).GetByRole(AriaRole.Link);
        (await links.CountAsync()).ShouldBe(0);
        (await menu.BoundingBoxAsync())!.Height.ShouldBeGreaterThanOrEqualTo(44);

        await menu.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        (await links.CountAsync()).ShouldBe(7);
        await page.Keyboard.PressAsync("Tab");
        (await page.Locator(":focus").InnerTextAsync()).ShouldBe("All roles");
        (await page.Locator(":focus").BoundingBoxAsync())!.Height.ShouldBeGreaterThanOrEqualTo(44);
        if (withScripts) (await visit.Violations()).ShouldBeEmpty();
        (await visit.SidewaysScroll()).ShouldBe(0);

        await page.Keyboard.PressAsync("Escape");
        (await links.CountAsync()).ShouldBe(0);
        (await page.Locator(":focus").InnerTextAsync()).ShouldBe("Menu");
        visit.Complaints.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Where_there_is_room_the_links_stand_in_a_row_without_a_button()
    {
        await using var visit = await guide.Visit(Window(ColorScheme.Light, 1280));
        await visit.Open(Role);

        (await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Menu" }).CountAsync()).ShouldBe(0);
        var tops = new HashSet<float>();
        foreach (var link in await visit.Page.GetByRole(AriaRole.Navigation, new() { Name = "Main" }).GetByRole(AriaRole.Link).AllAsync()) tops.Add((await link.BoundingBoxAsync())!.Y);
        tops.Count.ShouldBe(1);
    }

    [BrowserFact]
    public async Task Chosen_colours_are_kept_from_page_to_page_until_the_device_decides_again()
    {
        await using var visit = await guide.Visit(Window(ColorScheme.Light, 320));
        await visit.Open(Role);
        var page = visit.Page;
        var light = await Paper(page);
        var choice = page.GetByLabel("Colours");

        await choice.FocusAsync();
        await choice.SelectOptionAsync("Dark");
        var dark = await Paper(page);
        dark.ShouldNotBe(light);
        (await ThemeColour(page)).ShouldBe("#191714");

        await visit.Open("/roles/");
        (await Paper(page)).ShouldBe(dark);
        (await page.GetByLabel("Colours").InputValueAsync()).ShouldBe("dark");
        (await ThemeColour(page)).ShouldBe("#191714");

        await page.EmulateMediaAsync(new() { Media = Media.Print });
        (await page.EvaluateAsync<string>("getComputedStyle(document.documentElement).colorScheme")).ShouldBe("light");
        await page.EmulateMediaAsync(new() { Media = Media.Screen });

        await page.GetByLabel("Colours").SelectOptionAsync("As on your device");
        (await Paper(page)).ShouldBe(light);
        (await page.EvaluateAsync<int>("localStorage.length")).ShouldBe(0);
        visit.Complaints.ShouldBeEmpty();
    }

    [BrowserTheory]
    [InlineData(ColorScheme.Light, "dark", 320)]
    [InlineData(ColorScheme.Dark, "light", 1280)]
    public async Task Chosen_colours_are_as_readable_as_the_device_s_own(ColorScheme scheme, string chosen, int width)
    {
        await using var visit = await guide.Visit(Window(scheme, width));
        await visit.Open(Role);
        await visit.Page.GetByLabel("Colours").SelectOptionAsync(chosen);
        await visit.Page.Locator(".feedback summary").ClickAsync();

        (await visit.Violations()).ShouldBeEmpty();
        (await visit.SidewaysScroll()).ShouldBe(0);
    }

    [BrowserFact]
    public async Task Nonsense_in_the_store_of_the_browser_changes_nothing()
    {
        await using var visit = await guide.Visit(Window(ColorScheme.Light, 320));
        await visit.Open(Role);
        var paper = await Paper(visit.Page);
        await visit.Page.EvaluateAsync("localStorage.theme = '\"><b>'");
        await visit.Open(Role);

        (await Paper(visit.Page)).ShouldBe(paper);
        (await visit.Page.GetByLabel("Colours").InputValueAsync()).ShouldBe("");
        (await ThemeColour(visit.Page)).ShouldBe("#fcfbf7");
        visit.Complaints.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task What_needs_a_script_is_not_seen_without_one()
    {
        await using var visit = await guide.Visit(Window(ColorScheme.Light, 320, withScripts: false));
        await visit.Open("/roles/");

        (await visit.Page.Locator(".theme").IsVisibleAsync()).ShouldBeFalse();
        (await visit.Page.Locator(".picks").IsVisibleAsync()).ShouldBeFalse();
        (await visit.Page.Locator(".titles li:visible").CountAsync()).ShouldBe(await visit.Page.Locator(".titles li").CountAsync());
    }

    [BrowserFact]
    public async Task The_contents_say_what_is_being_read_and_nothing_moves_for_that()
    {
        await using var visit = await guide.Visit(Window(ColorScheme.Light, 1280));
        await visit.Open(Role);
        var page = visit.Page;
        var current = page.Locator(".contents [aria-current=location]");
        var headings = await page.Locator(".contents li a").EvaluateAllAsync<string[]>("links => links.map(link => link.hash)");

        foreach (var hash in headings.Take(headings.Length - 3))
        {
            await page.EvaluateAsync("hash => document.getElementById(hash.slice(1)).scrollIntoView()", hash);
            await page.Locator($".contents a[href='{hash}'][aria-current=location]").WaitForAsync();
            (await current.CountAsync()).ShouldBe(1);
        }

        await page.EvaluateAsync("scrollTo(0, document.documentElement.scrollHeight)");
        await page.Locator($".contents a[href='{headings[^1]}'][aria-current=location]").WaitForAsync();
        await page.EvaluateAsync("scrollTo(0, 0)");
        await page.WaitForFunctionAsync("() => !document.querySelector('.contents [aria-current]')");
        (await page.EvaluateAsync<double>("""
            () => new Promise(done => new PerformanceObserver(list => done(list.getEntries().reduce((sum, shift) => sum + shift.value, 0))).observe({ type: 'layout-shift', buffered: true })
              || setTimeout(() => done(0), 300))
            """)).ShouldBe(0);
        visit.Complaints.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task On_phones_the_bar_that_stays_in_sight_names_what_is_being_read_and_keeps_its_height()
    {
        await using var visit = await guide.Visit(Window(ColorScheme.Light, 320));
        await visit.Open(Role);
        var bar = visit.Page.Locator(".contents h2 a");
        var height = (await bar.BoundingBoxAsync())!.Height;
        (await Named()).ShouldBe("\"\" / \"\"");

        foreach (var (hash, name) in new[] { ("s-responsibilities", "Responsibilities"), ("faq", "Questions and answers") })
        {
            await visit.Page.EvaluateAsync("hash => document.getElementById(hash).scrollIntoView()", hash);
            await visit.Page.Locator($".contents h2 a[data-now='{name}']").WaitForAsync();
            (await Named()).ShouldBe($"\"{name}\" / \"\"");
            var box = (await bar.BoundingBoxAsync())!;
            (box.Y, box.Height).ShouldBe((0, height));
        }

        (await visit.SidewaysScroll()).ShouldBe(0);
        (await visit.Shifts()).ShouldBeEmpty();

        Task<string> Named() => bar.EvaluateAsync<string>("link => getComputedStyle(link, '::before').content");
    }

    [BrowserFact]
    public async Task A_heading_that_is_followed_copies_its_address_and_says_so()
    {
        var window = Window(ColorScheme.Light, 1280);
        window.Permissions = ["clipboard-read", "clipboard-write"];
        await using var visit = await guide.Visit(window);
        await visit.Open(Role);
        var page = visit.Page;

        await page.GetByRole(AriaRole.Heading, new() { Name = "At a glance" }).GetByRole(AriaRole.Link).FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await page.GetByRole(AriaRole.Status).Filter(new() { HasText = "The link to this section is copied." }).WaitForAsync();
        page.Url.ShouldBe(guide.Address + Role + "#at-a-glance");
        (await page.EvaluateAsync<string>("navigator.clipboard.readText()")).ShouldBe(page.Url);
        (await visit.Violations()).ShouldBeEmpty();
        visit.Complaints.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Without_a_script_a_heading_still_leads_to_itself()
    {
        await using var visit = await guide.Visit(Window(ColorScheme.Light, 320, withScripts: false));
        await visit.Open(Role);

        await visit.Page.GetByRole(AriaRole.Heading, new() { Name = "Responsibilities" }).GetByRole(AriaRole.Link).ClickAsync();

        visit.Page.Url.ShouldEndWith("#s-responsibilities");
    }

    [BrowserFact]
    public async Task A_narrowed_list_of_roles_can_be_shared_by_its_address()
    {
        await using var visit = await guide.Visit(Window(ColorScheme.Light, 320));
        await visit.Open("/roles/");
        var page = visit.Page;
        (await page.Locator(".picks [role=status]").InnerTextAsync()).ShouldBe("20 of 20 roles");

        await page.GetByLabel("Region").SelectOptionAsync("United Kingdom");
        await page.GetByLabel("Level").SelectOptionAsync("Director");
        page.Url.ShouldBe(guide.Address + "/roles/?region=uk&level=director");
        var said = await page.Locator(".picks [role=status]").InnerTextAsync();
        said.ShouldEndWith(" of 20 roles");
        said.ShouldNotStartWith("20 ");
        var shown = await Shown(page);
        shown.ShouldNotBeEmpty();
        shown.Length.ShouldBeLessThan(await page.Locator(".titles li").CountAsync());

        await visit.Open("/roles/?region=uk&level=director");
        (await Shown(page)).ShouldBe(shown);
        (await page.Locator(".letters a:visible").CountAsync()).ShouldBe(await page.Locator(".a-to-z section:visible").CountAsync());
        (await visit.Violations()).ShouldBeEmpty();

        await page.GetByRole(AriaRole.Button, new() { Name = "Show all" }).ClickAsync();
        page.Url.ShouldBe(guide.Address + "/roles/");
        (await Shown(page)).Length.ShouldBe(await page.Locator(".titles li").CountAsync());
        visit.Complaints.ShouldBeEmpty();
    }

    [BrowserTheory]
    [InlineData("?region=<b>uk</b>&level=%22%3E%3Cscript%3E&else=1")]
    [InlineData("?region=fr")]
    public async Task An_address_that_asks_for_what_there_is_not_shows_everything(string query)
    {
        await using var visit = await guide.Visit(Window(ColorScheme.Light, 1280));
        await visit.Open("/roles/" + query);

        (await visit.Page.Locator(".picks [role=status]").InnerTextAsync()).ShouldBe("20 of 20 roles");
        (await Shown(visit.Page)).Length.ShouldBe(await visit.Page.Locator(".titles li").CountAsync());
        visit.Complaints.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Picked_figures_of_the_salary_guide_can_be_shared_by_their_address()
    {
        await using var visit = await guide.Visit(Window(ColorScheme.Light, 1280));
        await visit.Open("/salary-guide/uk/?level=mid");

        (await visit.Page.GetByLabel("Level").InputValueAsync()).ShouldBe("mid");
        var hidden = await visit.Page.Locator(".salary-table tr[data-level]:not([data-level=mid]):visible").CountAsync();
        hidden.ShouldBe(0);
        (await visit.Page.Locator(".salary-table tr[data-level=mid]:visible").CountAsync()).ShouldBeGreaterThan(0);
        visit.Complaints.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task A_correction_is_sent_without_JavaScript_once_it_says_something()
    {
        await using var visit = await guide.Visit(Window(ColorScheme.Light, 320, withScripts: false));
        await visit.Open(Role);
        var page = visit.Page;
        string? sent = null;
        page.Request += (_, request) => sent = request.PostData ?? sent;

        await page.GetByText("Suggest a correction").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Send your correction" }).ClickAsync();
        page.Url.ShouldBe(guide.Address + Role);
        await page.GetByLabel("What is wrong, and what should it say?").FillAsync("The year is wrong: 2026");
        await page.RunAndWaitForResponseAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Send your correction" }).ClickAsync(), "**/thanks/");
        await page.GetByText("Thank you, but nothing was sent.").WaitForAsync();

        sent.ShouldBe("form-name=correction&page=%2Froles%2Faccount-manager%2F&bot-field=&correction=The+year+is+wrong%3A+2026&source=");
    }

    [BrowserFact]
    public async Task The_way_on_leads_through_the_category_and_back()
    {
        await using var visit = await guide.Visit(Window(ColorScheme.Light, 320, withScripts: false));
        await visit.Open(Role);

        await visit.Page.Locator(".turns a[rel=next]").ClickAsync();
        visit.Page.Url.ShouldNotBe(guide.Address + Role);
        await visit.Page.Locator(".turns a[rel=prev]").ClickAsync();
        visit.Page.Url.ShouldBe(guide.Address + Role);
    }

    private static BrowserNewContextOptions Window(ColorScheme scheme, int width, bool withScripts = true) =>
        new() { ColorScheme = scheme, ViewportSize = new ViewportSize { Width = width, Height = 700 }, JavaScriptEnabled = withScripts };

    private static Task<string> Paper(IPage page) => page.EvaluateAsync<string>("getComputedStyle(document.documentElement).backgroundColor");

    private static Task<string> ThemeColour(IPage page) =>
        page.EvaluateAsync<string>("[...document.querySelectorAll('meta[name=theme-color]')].filter(meta => matchMedia(meta.media).matches).map(meta => meta.content).join()");

    private static async Task<string[]> Shown(IPage page) => [.. await page.Locator(".titles li:visible").AllInnerTextsAsync()];
}
