using System.Globalization;
using System.Text;
using RoleGuide.Proofs.Running;
using Xunit.Abstractions;

namespace RoleGuide.BrowserTests;

/// <summary>
/// Pages made from hostile articles, opened in a real browser without the content policy, every link clicked: nothing runs. Between them stands a page on which something runs in each way, every time.
/// ROLEGUIDE_HOSTILE_PAGES says how many pages, ROLEGUIDE_SEED which.
/// </summary>
[Collection(GuideInspectors.Name)]
public sealed class HostilePageTests(PublishedGuide guide, ITestOutputHelper output)
{
    /// <summary>After so many pages the planted one is opened again.</summary>
    private const int Batch = 50;

    private const string Planted = """
        <!doctype html><title>Planted</title>
        <script>alert('inline')</script><img src="/none.png" onerror="alert('error')"><svg onload="alert('load')"></svg><script>eval('1'); new Function('1'); setTimeout('1')</script>
        <script>fetch('//evil.example/fetched')</script><img src="https://evil.example/shown"><a href="javascript:alert('clicked')">a</a><a href=" java&#10;script:alert('split')">a</a>
        <form action="javascript:alert('sent')"><button>b</button></form><p tabindex="0" onfocus="alert('focused')">c</p><p role="note" onmouseover="alert('over')">d</p><iframe srcdoc="<script>parent.alert('framed')</script>"></iframe>
        """;

    /// <summary>On a page of its own: who leaves a page takes what has still to run along.</summary>
    private const string Leaving = """<!doctype html><title>Leaving</title><button type="button" onclick="location = '/elsewhere/'">a</button>""";

    private static readonly string[] s_expected =
    [
        "alert: inline", "alert: error", "alert: load", "eval: 1", "Function: 1", "setTimeout: 1", "fetch: //evil.example/fetched", "asked https://evil.example/fetched", "asked https://evil.example/shown",
        "alert: clicked", "alert: split", "alert: sent", "alert: focused", "alert: over", "alert: framed",
    ];

    [BrowserFact]
    public async Task Nothing_runs_on_pages_of_hostile_articles_and_everything_on_a_planted_one()
    {
        var (pages, clicks, planted, ran) = (0, 0, 0, new List<string>());
        await using var trap = await Trap.Set(guide);
        foreach (var page in HostilePages.From(Number("ROLEGUIDE_SEED", 1)).Take(Number("ROLEGUIDE_HOSTILE_PAGES", 120)))
        {
            if (pages++ % Batch == 0)
            {
                (await trap.Open("/planted/", _ => ("text/html", Encoding.UTF8.GetBytes(Planted)))).Rung.ShouldBe(s_expected, ignoreOrder: true);
                (await trap.Open("/leaving/", _ => ("text/html", Encoding.UTF8.GetBytes(Leaving)))).Rung.ShouldBe(["went to https://guide.example/elsewhere/"]);
                planted++;
            }

            var (clicked, rung) = await trap.Open(AddressOf(page.File.Path), path => At(page, path));
            clicks += clicked;
            ran.AddRange(rung.Select(bell => $"{page.Origin} | {page.File.Path} | {bell}"));
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{pages:N0} pages opened, {clicks:N0} things clicked, {ran.Count} scripts ran; the planted page rang every bell {planted} times out of {planted}."));
        ran.ShouldBeEmpty();
        clicks.ShouldBeGreaterThan(20 * pages);
    }

    private static int Number(string variable, int otherwise) => int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;

    private static (string Type, byte[] Content)? At(HostilePage page, string path) =>
        page.Site.TryGetValue(path.EndsWith('/') ? path[1..] + "index.html" : path[1..], out var file) ? (TypeOf(file.Path), file.Content.ToArray()) : null;

    private static string AddressOf(string path) => "/" + (path.EndsWith("index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path);

    private static string TypeOf(string path) => Path.GetExtension(path) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css",
        ".js" => "text/javascript",
        ".json" => "application/json",
        ".svg" => "image/svg+xml",
        _ => "application/octet-stream",
    };
}
