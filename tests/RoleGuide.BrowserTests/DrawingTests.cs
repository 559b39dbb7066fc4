using Microsoft.Playwright;

namespace RoleGuide.BrowserTests;

/// <summary>The graphics say what the words beside them say, to the pixel, on phones, at twice the size and on desks.</summary>
[Collection(GuideReaders.Name)]
public sealed class DrawingTests(PublishedGuide guide)
{
    /// <summary>Half of 1,280 pixels: what a reader sees who has doubled everything.</summary>
    private const int Zoomed = 640;

    public static TheoryData<int> Widths => [320, Zoomed, 1280];

    [BrowserTheory]
    [MemberData(nameof(Widths))]
    public async Task Bars_stand_where_their_amounts_stand_on_the_scale(int width)
    {
        await using var visit = await guide.Visit(Window(width));
        foreach (var address in new[] { "/roles/account-director/", "/compare/account-director-vs-account-executive/", "/salary-guide/us/", "/" })
        {
            await visit.Open(address);
            var bars = await visit.Page.EvaluateAsync<Bar[]>(Measure);
            bars.Length.ShouldBeGreaterThan(2, address);
            bars.Where(bar => Math.Abs(bar.Drawn - bar.Told) > 1.5).Select(bar => $"{address} {bar.Amount}: drawn at {bar.Drawn}, told at {bar.Told}").ShouldBeEmpty();
            (await visit.SidewaysScroll()).ShouldBe(0, address);
        }
    }

    [BrowserTheory]
    [MemberData(nameof(Widths))]
    public async Task Words_of_a_drawn_ladder_stay_in_their_boxes(int width)
    {
        await using var visit = await guide.Visit(Window(width));
        await visit.Open("/career-paths/");

        var outside = await visit.Page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll(".ladder-drawing rect")].flatMap(rect => {
              const box = rect.getBBox();
              const words = rect.parentNode.querySelector("text");
              const text = words.getBBox();
              const fits = text.x >= box.x && text.x + text.width <= box.x + box.width && text.y >= box.y && text.y + text.height <= box.y + box.height;
              return fits ? [] : [words.textContent.trim()];
            })
            """);
        outside.ShouldBeEmpty();
        (await visit.Page.Locator(".ladder-drawing rect").CountAsync()).ShouldBeGreaterThan(10);
        (await visit.SidewaysScroll()).ShouldBe(0);
    }

    [BrowserFact]
    public async Task In_the_colours_of_the_device_every_mark_still_stands_out()
    {
        var window = Window(320);
        window.ForcedColors = ForcedColors.Active;
        await using var visit = await guide.Visit(window);
        await visit.Open("/roles/account-director/");

        var (paper, ink) = (await Colour(visit, "html", "backgroundColor"), await Colour(visit, ".pay-bar .range", "stroke"));
        ink.ShouldNotBe(paper);
        (await Colour(visit, ".pay-bar .mark", "fill")).ShouldBe(ink);
        (await Colour(visit, ".pay-bar .tick", "stroke")).ShouldNotBe(paper);
        (await Colour(visit, ".ladder .here", "borderInlineStartColor")).ShouldNotBe(paper);
        visit.Complaints.ShouldBeEmpty();
    }

    [BrowserTheory]
    [InlineData("/roles/account-director/", 3)]
    [InlineData("/compare/account-director-vs-account-executive/", 2)]
    [InlineData("/salary-guide/us/", 3)]
    [InlineData("/career-paths/", 2)]
    public async Task A_page_is_printed_whole_without_what_paper_cannot_do(string address, int leastPages)
    {
        await using var visit = await guide.Visit(Window(794));
        await visit.Open(address);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });

        foreach (var useless in new[] { ".site-nav", ".search", ".contents", ".theme", ".feedback", ".menu" })
        {
            (await visit.Page.Locator(useless + ":visible").CountAsync()).ShouldBe(0, useless);
        }

        (await visit.Page.GetByText($"Printed from https://roleguide.example{address}").IsVisibleAsync()).ShouldBeTrue();
        (await visit.Page.GetByText("Last updated").First.IsVisibleAsync()).ShouldBeTrue();
        (await Colour(visit, "body", "color")).ShouldBe("rgb(0, 0, 0)");
        (await visit.Page.Locator(".pay-bar, .ladder-drawing svg").First.IsVisibleAsync()).ShouldBeTrue();
        (await visit.SidewaysScroll()).ShouldBe(0);

        var pdf = System.Text.Encoding.Latin1.GetString(await visit.Page.PdfAsync(new() { Format = "A4", PrintBackground = false }));
        pdf.ShouldStartWith("%PDF-");
        System.Text.RegularExpressions.Regex.Count(pdf, @"/Type /Page\b").ShouldBeInRange(leastPages, 25);
        visit.Complaints.ShouldBeEmpty();
    }

    private static Task<string> Colour(Visit visit, string selector, string property) =>
        visit.Page.Locator(selector).First.EvaluateAsync<string>("(element, property) => getComputedStyle(element)[property]", property);

    private static BrowserNewContextOptions Window(int width) => new() { ViewportSize = new ViewportSize { Width = width, Height = 800 } };

    /// <summary>The ends of every range in pixels, as drawn and as its amounts say between two lines of the scale.</summary>
    private const string Measure = """
        () => [...document.querySelectorAll("tr")].flatMap(row => {
          const range = row.querySelector(".pay-bar .range");
          if (!range) return [];
          const amount = row.querySelector(".pay-figure b").textContent;
          const ends = amount.match(/[\d,]+/g).map(text => Number(text.replaceAll(",", "")));
          const scale = (row.closest("table").querySelector(".pay-scale") ?? row.closest(".salary-category").querySelector(".pay-axis .pay-scale")).querySelectorAll("tspan");
          const ticks = row.querySelectorAll(".pay-bar .tick");
          const valueOf = i => Number(scale[i].textContent.match(/\d+/)[0]) * 1000;
          const placeOf = i => ticks[i].getBoundingClientRect().x;
          const last = ticks.length - 1;
          const at = value => placeOf(0) + (value - valueOf(0)) / (valueOf(last) - valueOf(0)) * (placeOf(last) - placeOf(0));
          const box = range.getBoundingClientRect();
          return [{ amount, drawn: box.x, told: at(ends[0]) }, { amount, drawn: box.x + box.width, told: at(ends[1]) }];
        })
        """;

    /// <summary>An end of a bar.</summary>
    private sealed record Bar
    {
        public string Amount { get; init; } = "";

        public double Drawn { get; init; }

        public double Told { get; init; }
    }
}
