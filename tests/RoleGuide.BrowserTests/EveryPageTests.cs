using System.Text;
using Microsoft.Playwright;
using RoleGuide.Serving;

namespace RoleGuide.BrowserTests;

/// <summary>The guide as readers meet it: in light and dark, on phones, tablets and desks, with and without JavaScript.</summary>
[Collection(GuideInspectors.Name)]
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
        (await PublishedGuide.VisitEach(kinds, () => guide.Visit(Window(width)), Inspection.Thorough)).ShouldBeEmpty();
        guide.Pages.Length.ShouldBeGreaterThan(20);
    }

    [BrowserFact]
    public async Task Every_page_loads_in_silence_asks_nobody_else_for_anything_and_fits_the_smallest_window() =>
        (await PublishedGuide.VisitEach(guide.Pages.Select(page => page.Address), () => guide.Visit(Window(320)), Inspection.Quick)).ShouldBeEmpty();

    [BrowserTheory]
    [MemberData(nameof(PlantedFaults))]
    public async Task A_page_with_a_planted_fault_does_not_pass(string planted, string expected)
    {
        await using var server = await PublishedGuide.Serve(new ServerRequest(0, () => new ServedSite(path => Planted(path, planted), HostRules.None), null));
        var faults = await PublishedGuide.VisitEach(["/thanks/"], () => guide.Visit(Window(320), server.Address), Inspection.Thorough);

        faults.ShouldContain(fault => fault.Contains(expected, StringComparison.Ordinal));
    }

    /// <summary>Markup, and what must be said of it. Presentation by attribute, since the style sheet is the site's; without the content policy, or nothing foreign would even be asked for.</summary>
    public static TheoryData<string, string> PlantedFaults => new()
    {
        { "<img src='/favicon.ico'>", "/thanks/ image-alt: " },
        { "<p><font color='#e8e8e8'>Hardly seen.</font></p>", "/thanks/ color-contrast: " },
        { "<p><font color='#211d18'>Hardly seen at night.</font></p>", "/thanks/ in dark: color-contrast: " },
        { "<svg width='2000' height='10'></svg>", "/thanks/ scrolls sideways by 1" },
        { "<script>console.error('planted')</script>", "console: planted" },
        { "<script>nothing.at.all</script>", "error: ReferenceError: nothing is not defined" },
        { "<img src='https://elsewhere.example/a.png' alt=''>", "other origin: https://elsewhere.example/a.png" },
        { "<img src='/none.png' alt=''>", "status 404: " },
        { "<script>addEventListener('load', () => requestAnimationFrame(() => setTimeout(() => document.querySelector('h1').before(document.createElement('hr')), 50)))</script>", "/thanks/ jumps by 0.0" },
    };

    [BrowserFact]
    public async Task A_reader_without_JavaScript_finds_from_the_front_door_to_a_role_and_its_sources()
    {
        var window = Window(320);
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
        await using var visit = await guide.Visit(Window(1280));
        await visit.Open("/roles/account-manager/");

        await visit.Page.Keyboard.PressAsync("Tab");
        (await visit.Page.Locator(":focus").InnerTextAsync()).ShouldBe("Skip to the content");
        (await visit.Page.Locator(":focus").IsVisibleAsync()).ShouldBeTrue();
        await visit.Page.Keyboard.PressAsync("Enter");
        visit.Page.Url.ShouldEndWith("#main");
    }

    private ReadOnlyMemory<byte>? Planted(string path, string markup) => guide.Served.Find(path) is { } content && path == "thanks/index.html"
        ? Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(content.Span).Replace("</main>", markup + "</main>", StringComparison.Ordinal))
        : guide.Served.Find(path);

    private static BrowserNewContextOptions Window(int width) => new()
    {
        ColorScheme = ColorScheme.Light,
        ViewportSize = new ViewportSize { Width = width, Height = 900 },
        ReducedMotion = ReducedMotion.Reduce,
    };
}
