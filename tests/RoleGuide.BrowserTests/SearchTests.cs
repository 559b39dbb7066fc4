using Microsoft.Playwright;

namespace RoleGuide.BrowserTests;

/// <summary>Finding things on the published guide: what comes first, with keys alone, without JavaScript, and whatever somebody types.</summary>
[Collection(GuideReaders.Name)]
public sealed class SearchTests(PublishedGuide guide)
{
    /// <summary>What readers type, and what must come first.</summary>
    private static readonly (string Typed, string Address)[] s_expected =
    [
        // The title, its beginning, its words in any order.
        ("account manager", "/roles/account-manager/"),
        ("ACCOUNT-MANAGER", "/roles/account-manager/"),
        ("accountmanager", "/roles/account-manager/"),
        ("account m", "/roles/account-manager/"),
        ("senior acc", "/roles/senior-account-executive/"),
        ("relations guest", "/roles/guest-relations-coordinator/"),
        ("assistant", "/roles/customer-service-executive-assistant/"),
        ("director of client services", "/roles/director-of-client-services/"),
        ("sálary güide", "/salary-guide/"),

        // Region, other titles, summaries.
        ("account executive uk", "/roles/account-executive-uk/"),
        ("account executive us", "/roles/account-executive/"),
        ("united kingdom account director", "/roles/account-director-uk/"),
        ("AE", "/roles/account-executive/"),
        ("agency account director", "/roles/account-director-uk/"),
        ("mentors junior colleagues", "/roles/senior-account-executive/"),

        // Slips: a letter too many, too few or wrong, two in the wrong order.
        ("acount manager", "/roles/account-manager/"),
        ("account mannager", "/roles/account-manager/"),
        ("accoumt manager", "/roles/account-manager/"),
        ("accuont manger", "/roles/account-manager/"),
        ("comercial directer", "/roles/commercial-director/"),
        ("gest relations", "/roles/guest-relations-coordinator/"),

        // Lists, texts and comparisons.
        ("salary guide", "/salary-guide/"),
        ("salary", "/salary-guide/"),
        ("career ladders", "/career-paths/"),
        ("customer service roles", "/categories/customer-service/"),
        ("about", "/about/"),
        ("how we report pay", "/how-we-report-pay/"),
        ("account executive vs account manager", "/compare/account-executive-uk-vs-account-manager/"),

        // Headings and questions.
        ("acount manager salary", "/roles/account-manager/#pay"),
        ("account manager salary", "/roles/account-manager/#pay"),
        ("how much does an account manager earn in the uk", "/roles/account-manager/#q-how-much-does-an-account-manager-earn-in-the-uk"),
        ("is guest relations part of customer service?", "/roles/guest-relations-coordinator/#q-is-guest-relations-part-of-customer-service"),
    ];

    [BrowserFact]
    public async Task What_was_meant_comes_first()
    {
        await using var visit = await guide.Visit(Window());
        await visit.Open("/search/?q=a");
        await Whole(visit);
        var wrong = new List<string>();
        foreach (var (typed, address) in s_expected)
        {
            await visit.Page.GetByRole(AriaRole.Searchbox).FillAsync(typed);
            var links = visit.Page.Locator(".found li a");
            var first = await links.CountAsync() == 0 ? "nothing" : await links.First.GetAttributeAsync("href");
            if (first != address) wrong.Add($"{typed}: {first} instead of {address}");
        }

        wrong.ShouldBeEmpty();
        visit.Complaints.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Nothing_is_fetched_before_somebody_searches_and_all_is_kept_afterwards()
    {
        await using var visit = await guide.Visit(Window());
        var fetched = new List<string>();
        visit.Page.Request += (_, request) => fetched.Add(new Uri(request.Url).AbsolutePath);
        await visit.Open("/roles/account-manager/");
        fetched.ShouldNotContain(path => path.EndsWith(".json", StringComparison.Ordinal));

        await visit.Page.Keyboard.PressAsync("/");
        await Whole(visit);

        fetched.Where(path => path.EndsWith(".json", StringComparison.Ordinal)).Select(path => path.Split('-')[0]).ShouldBe(["/search/index.json", "/assets/titles", "/assets/headings"]);
    }

    [BrowserFact]
    public async Task Keys_alone_lead_from_any_page_to_a_result()
    {
        await using var visit = await guide.Visit(Window());
        var (page, field) = (visit.Page, Field(visit.Page));
        await visit.Open("/salary-guide/uk/");
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("client services");
        await Whole(visit);

        (await field.InputValueAsync()).ShouldBe("client services");
        (await field.GetAttributeAsync("aria-expanded")).ShouldBe("true");
        (await page.GetByRole(AriaRole.Status).First.InnerTextAsync()).ShouldMatch("^[0-9]+ results, the first 8 shown$");
        (await Active(page)).ShouldBeNull();

        await page.Keyboard.PressAsync("ArrowDown");
        (await Active(page)).ShouldBe("/categories/client-services/");
        await page.Keyboard.PressAsync("ArrowDown");
        (await Active(page)).ShouldBe("/roles/client-services-manager/");
        await page.Keyboard.PressAsync("ArrowUp");
        await page.Keyboard.PressAsync("ArrowUp");
        (await Active(page)).ShouldBeNull();
        await page.Keyboard.PressAsync("ArrowUp");
        (await page.Locator("#search-list a").Last.GetAttributeAsync("aria-selected")).ShouldBe("true");

        await page.Keyboard.PressAsync("Escape");
        (await field.GetAttributeAsync("aria-expanded")).ShouldBe("false");
        (await page.Locator("#search-list a").CountAsync()).ShouldBe(0);
        (await field.InputValueAsync()).ShouldBe("client services");

        await page.Keyboard.TypeAsync(" ma");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await visit.Arrives("/roles/client-services-manager/");
        visit.Complaints.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Enter_without_a_choice_leads_to_all_results_where_arrows_walk_through_links()
    {
        await using var visit = await guide.Visit(Window());
        var page = visit.Page;
        await visit.Open("/");
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("director");
        await page.Keyboard.PressAsync("Enter");
        await visit.Arrives("/search/?q=director");
        await Whole(visit);

        (await page.GetByRole(AriaRole.Searchbox).InputValueAsync()).ShouldBe("director");
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowDown");
        var second = await page.Locator(".found li a").Nth(1).GetAttributeAsync("href");
        (await page.Locator(":focus").GetAttributeAsync("href")).ShouldBe(second);
        await page.Keyboard.PressAsync("Enter");
        await visit.Arrives(second!);
    }

    [BrowserFact]
    public async Task A_slash_that_is_typed_into_a_field_stays_there()
    {
        await using var visit = await guide.Visit(Window());
        await visit.Open("/");
        await visit.Page.Keyboard.PressAsync("/");
        await visit.Page.Keyboard.TypeAsync("uk/us");

        (await Field(visit.Page).InputValueAsync()).ShouldBe("uk/us");
    }

    [BrowserFact]
    public async Task Whoever_finds_nothing_is_shown_the_nearest_titles_and_the_other_ways_in()
    {
        await using var visit = await guide.Visit(Window());
        await visit.Open("/search/?q=acccounntt+mannnagger");
        await Whole(visit);

        (await visit.Page.GetByRole(AriaRole.Status).InnerTextAsync()).ShouldBe("Nothing found for “acccounntt mannnagger”. Try one of these:");
        var ways = await Addresses(visit.Page);
        ways[0].ShouldBe("/roles/account-manager/");
        foreach (var way in new[] { "/categories/account-management/", "/categories/client-services/", "/categories/customer-service/", "/roles/" }) ways.Count(address => address == way).ShouldBe(1, way);
    }

    [BrowserTheory]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("\"><script>alert(1)</script>")]
    [InlineData("account <b>manager</b> <svg onload=alert(1)>")]
    [InlineData("javascript:alert(1)")]
    [InlineData("(((((([[[[[[.*+?^$ account")]
    [InlineData("%00%ff\u202e\u0000\ud800 __proto__ constructor toString")]
    public async Task Whatever_the_address_asks_is_shown_as_text(string asked)
    {
        await using var visit = await guide.Visit(Window());
        visit.Page.Dialog += (_, dialog) => throw new InvalidOperationException(dialog.Message);
        var elements = new List<string>();
        foreach (var question in new[] { "plain", asked })
        {
            await visit.Open("/search/?q=" + Uri.EscapeDataString(question));
            await Whole(visit);
            elements.Add(string.Join(' ', await visit.Page.EvaluateAsync<string[]>("[...new Set([...document.querySelectorAll('body *')].map(one => one.localName))].filter(name => name !== 'mark').sort()")));
        }

        elements[1].ShouldBe(elements[0]);
        foreach (var address in await Addresses(visit.Page)) address.ShouldStartWith("/");
        visit.Complaints.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task An_index_that_cannot_be_reached_is_said_and_asked_for_again()
    {
        await using var visit = await guide.Visit(Window());
        await visit.Open("/");
        await visit.Page.RouteAsync("**/search/index.json", route => route.AbortAsync());
        await visit.Page.Keyboard.PressAsync("/");
        await visit.Page.Keyboard.TypeAsync("a");
        await visit.Page.GetByText("The search cannot be reached.").WaitForAsync();

        await visit.Page.UnrouteAsync("**/search/index.json");
        await visit.Page.Keyboard.TypeAsync("ccount");
        await visit.Page.GetByRole(AriaRole.Option).First.WaitForAsync();
    }

    [BrowserTheory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task Results_are_accessible_in_light_and_dark_and_fit_their_window(int width)
    {
        var window = Window();
        window.ViewportSize = new ViewportSize { Width = width, Height = 900 };
        await using var visit = await guide.Visit(window);
        foreach (var asked in new[] { "acount", "nothing like it whatsoever" })
        {
            await visit.Open("/roles/account-manager/");
            await Field(visit.Page).FillAsync(asked);
            await Whole(visit);
            await visit.Page.Keyboard.PressAsync("ArrowDown");
            (await visit.ViolationsInLightAndDark()).ShouldBeEmpty();
            (await visit.SidewaysScroll()).ShouldBe(0);

            await visit.Open("/search/?q=" + Uri.EscapeDataString(asked));
            await Whole(visit);
            (await visit.ViolationsInLightAndDark()).ShouldBeEmpty();
            (await visit.SidewaysScroll()).ShouldBe(0);
        }

        visit.Complaints.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Without_JavaScript_the_form_leads_to_the_list_of_all_titles()
    {
        var window = Window();
        window.JavaScriptEnabled = false;
        await using var visit = await guide.Visit(window);
        foreach (var address in new[] { "/", "/search/" })
        {
            await visit.Open(address);
            await visit.Page.GetByRole(AriaRole.Searchbox).FillAsync("account manager");
            await visit.Page.GetByRole(AriaRole.Search).GetByRole(AriaRole.Button).ClickAsync();

            visit.Page.Url.ShouldBe(guide.Address + "/roles/?q=account+manager");
            await visit.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "Account manager", Exact = true }).First.ClickAsync();
            visit.Page.Url.ShouldBe(guide.Address + "/roles/account-manager/");
        }

        visit.Complaints.ShouldBeEmpty();
    }

    private static ILocator Field(IPage page) => page.GetByRole(AriaRole.Combobox, new() { Name = "Search the guide" });

    /// <summary>Waits until the index is there, whole.</summary>
    private static Task Whole(Visit visit) => visit.Page.Locator(".search-results ol[aria-busy=false]").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });

    /// <summary>Where the option leads that assistive technology is told of; null when there is none.</summary>
    private static Task<string?> Active(IPage page) => page.EvaluateAsync<string?>("document.getElementById(document.activeElement.getAttribute('aria-activedescendant'))?.getAttribute('href') ?? null");

    private static async Task<string[]> Addresses(IPage page) => await page.EvaluateAsync<string[]>("[...document.querySelectorAll('.search-results a')].map(link => link.getAttribute('href'))");

    private static BrowserNewContextOptions Window() => new() { ViewportSize = new ViewportSize { Width = 1280, Height = 900 }, ReducedMotion = ReducedMotion.Reduce };
}
