using Microsoft.Playwright;

namespace RoleGuide.BrowserTests;

/// <summary>The guide as readers meet it: in light and dark, on phones, tablets and desks, with and without JavaScript.</summary>
[Collection(GuideReaders.Name)]
public sealed class EveryPageTests(PublishedGuide guide)
{
    /// <summary>Each width is a load of its own. The colours change on the loaded page, since all that they can spoil is how readable a text is.</summary>
    [BrowserTheory]
    [InlineData(320)]
    [InlineData(768)]
    [InlineData(1280)]
    public async Task Every_kind_of_page_is_accessible_in_light_and_dark_fits_its_window_and_does_not_jump(int width)
    {
        var kinds = guide.Pages.GroupBy(page => page.Kind, StringComparer.Ordinal).Select(kind => kind.First().Address);
        var faults = await guide.VisitEach(kinds, () => Window(ColorScheme.Light, width), async visit =>
        [
            .. await Fit(visit),
            .. await visit.Shift() is > 0 and var shift ? [$"jumps by {shift}"] : Array.Empty<string>(),
            .. await visit.Violations(),
            .. await InDark(visit),
        ]);

        faults.ShouldBeEmpty();
        guide.Pages.Length.ShouldBeGreaterThan(20);
    }

    [BrowserFact]
    public async Task Every_page_loads_in_silence_asks_nobody_else_for_anything_and_fits_the_smallest_window() =>
        (await guide.VisitEach(guide.Pages.Select(page => page.Address), () => Window(ColorScheme.Light, 320), Fit)).ShouldBeEmpty();

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

        await visit.Page.EvaluateAsync("""
            const late = document.createElement('div'); late.textContent = 'late'; late.style.height = '200px'; document.body.prepend(late);
            document.querySelector('.standfirst').style.color = 'rgb(235 235 235)';
            """);
        (await visit.Shift()).ShouldBeGreaterThan(0);
        (await visit.FaintTexts()).ShouldHaveSingleItem().ShouldStartWith("color-contrast");
    }

    private static async Task<IEnumerable<string>> Fit(Visit visit) => await visit.SidewaysScroll() is > 0 and var pixels ? [$"scrolls sideways by {pixels} pixels"] : [];

    private static async Task<IEnumerable<string>> InDark(Visit visit)
    {
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        var faint = await visit.FaintTexts();
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        return faint.Select(fault => "in dark: " + fault);
    }

    private static BrowserNewContextOptions Window(ColorScheme scheme, int width) => new()
    {
        ColorScheme = scheme,
        ViewportSize = new ViewportSize { Width = width, Height = 900 },
        ReducedMotion = ReducedMotion.Reduce,
    };
}
