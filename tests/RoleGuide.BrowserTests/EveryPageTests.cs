using Microsoft.Playwright;

namespace RoleGuide.BrowserTests;

/// <summary>The guide as readers meet it: in light and dark, on phones, tablets and desks, with and without JavaScript.</summary>
[Collection(GuideReaders.Name)]
public sealed class EveryPageTests(PublishedGuide guide)
{
    [BrowserTheory]
    [InlineData(ColorScheme.Light, 320)]
    [InlineData(ColorScheme.Light, 768)]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 320)]
    [InlineData(ColorScheme.Dark, 768)]
    [InlineData(ColorScheme.Dark, 1280)]
    public async Task Every_kind_of_page_is_accessible_and_fits_its_window(ColorScheme scheme, int width)
    {
        await using var visit = await guide.Visit(Window(scheme, width));
        var faults = new List<string>();
        foreach (var address in guide.Pages.GroupBy(page => page.Kind, StringComparer.Ordinal).Select(kind => kind.First().Address))
        {
            await visit.Open(address);
            if (await visit.SidewaysScroll() is > 0 and var pixels) faults.Add($"{address} scrolls sideways by {pixels} pixels");
            faults.AddRange((await visit.Violations()).Select(violation => $"{address} {violation}"));
        }

        faults.ShouldBeEmpty();
        visit.Complaints.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Every_page_loads_in_silence_and_asks_nobody_else_for_anything()
    {
        await using var visit = await guide.Visit(Window(ColorScheme.Light, 320));
        var wide = new List<string>();
        foreach (var (address, _) in guide.Pages)
        {
            await visit.Open(address);
            if (await visit.SidewaysScroll() > 0) wide.Add(address);
        }

        wide.ShouldBeEmpty();
        visit.Complaints.ShouldBeEmpty();
        guide.Pages.Length.ShouldBeGreaterThan(20);
    }

    [BrowserFact]
    public async Task A_reader_without_JavaScript_finds_from_the_front_door_to_a_role_and_its_sources()
    {
        var window = Window(ColorScheme.Light, 320);
        window.JavaScriptEnabled = false;
        await using var visit = await guide.Visit(window);

        await visit.Open("/");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Menu" }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Navigation, new() { Name = "Main" }).GetByRole(AriaRole.Link, new() { Name = "All roles" }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "Account manager", Exact = true }).First.ClickAsync();

        visit.Page.Url.ShouldBe(guide.Address + "/roles/account-manager/");
        (await visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 }).InnerTextAsync()).ShouldContain("Account manager");
        (await visit.Page.Locator("#pay").IsVisibleAsync()).ShouldBeTrue();
        await visit.Page.GetByRole(AriaRole.Navigation, new() { Name = "On this page" }).GetByRole(AriaRole.Link, new() { Name = "Sources", Exact = true }).ClickAsync();
        visit.Page.Url.ShouldEndWith("#sources");
        visit.Complaints.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task The_first_tab_leads_past_the_header()
    {
        await using var visit = await guide.Visit(Window(ColorScheme.Light, 1280));
        await visit.Open("/roles/account-manager/");

        await visit.Page.Keyboard.PressAsync("Tab");
        (await visit.Page.Locator(":focus").InnerTextAsync()).ShouldBe("Skip to the content");
        (await visit.Page.Locator(":focus").IsVisibleAsync()).ShouldBeTrue();
        await visit.Page.Keyboard.PressAsync("Enter");
        visit.Page.Url.ShouldEndWith("#main");
    }

    [BrowserFact]
    public async Task The_watch_over_the_browser_notices_what_it_should()
    {
        await using var visit = await guide.Visit(Window(ColorScheme.Light, 320));
        await visit.Open("/");

        // The content policy forbids the script, the picture comes from elsewhere, and neither has what accessibility asks for.
        await visit.Page.EvaluateAsync("""
            const image = document.createElement('img'); image.src = 'https://elsewhere.example/a.png'; document.body.append(image);
            const wide = document.createElement('div'); wide.textContent = 'wide'; wide.style.width = '2000px'; document.body.append(wide);
            """);

        visit.Complaints.ShouldContain(complaint => complaint.Contains("Content Security Policy", StringComparison.Ordinal));
        (await visit.Violations()).ShouldContain(violation => violation.StartsWith("image-alt", StringComparison.Ordinal));
        (await visit.SidewaysScroll()).ShouldBeGreaterThan(0);
    }

    private static BrowserNewContextOptions Window(ColorScheme scheme, int width) => new()
    {
        ColorScheme = scheme,
        ViewportSize = new ViewportSize { Width = width, Height = 900 },
        ReducedMotion = ReducedMotion.Reduce,
    };
}
