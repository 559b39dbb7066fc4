using System.Globalization;
using Microsoft.Playwright;
using RoleGuide.Content.Markdown;

namespace RoleGuide.BrowserTests;

/// <summary>What the guide takes an address for, a real browser takes it for as well. Drawn from the pieces of which honest and hostile addresses are made; ROLEGUIDE_SEED draws others.</summary>
[Collection(GuideInspectors.Name)]
public sealed class AddressReadingTests(PublishedGuide guide)
{
    private const int Drawn = 40_000;
    private const int MostPieces = 6;

    private static readonly string[] s_starts = ["https://", "http://", "https:", "//", "/", "#", "?", "mailto:", "tel:", "javascript:", "data:", "ht\ntp://", "\u0001https://", "..", "", "a"];

    private static readonly string[] s_pieces =
    [
        "a", "guide.example", "1", "10.0.0.1", "0x1f", "256", ".", "..", "-", "_", "xn--", ".xn--bcher-kva.", "xn--a", "xn---", ":", ":80", ":65535", ":65536", ":99999999", ":0", "/", "\\", "@", "?", "#", "%2e", "%", "%zz", "[::1]",
        "é", "ß", "İ", "٠", "\u00AD", "\u200D", "\u2024", "\u3002", "\uFF0E", "\uFF0F", "\u2100", "\u2260", "\uFFFD", "\u0300", "\uFEFF", "\u202E", "अ्", "字", "\u3164", "\u1160", "💼", " ", "\t", "\"", "<", "^", "|",
    ];

    /// <summary>A page reads each address as a link of it would; null is one that leads nowhere.</summary>
    private const string Read = "addresses => addresses.map(address => { try { const { protocol, origin } = new URL(address, 'https://guide.example/roles/x/'); return protocol + ' ' + origin; } catch { return null; } })";

    [BrowserFact]
    public async Task A_browser_reads_each_address_as_the_guide_does()
    {
        await using var visit = await guide.Visit(new BrowserNewContextOptions());
        string[] addresses = [.. Addresses().Distinct(StringComparer.Ordinal)];

        var read = await visit.Page.EvaluateAsync<string?[]>(Read, addresses.Select(SafeUrl.Clean).ToArray());

        addresses.Zip(read).Where(one => !Agree(SafeUrl.KindOf(one.First), one.Second)).Select(one => $"{SafeUrl.KindOf(one.First)} {Spelled(one.First)}: {one.Second ?? "leads nowhere"}").ShouldBeEmpty();
        addresses.Count(address => SafeUrl.KindOf(address) == UrlKind.Web).ShouldBeGreaterThan(addresses.Length / 50);
    }

    private static bool Agree(UrlKind kind, string? read) => kind switch
    {
        UrlKind.Web => read is not null && (read.StartsWith("http: http://", StringComparison.Ordinal) || read.StartsWith("https: https://", StringComparison.Ordinal)),
        UrlKind.Mail => read == "mailto: null",
        UrlKind.Telephone => read == "tel: null",
        UrlKind.Fragment or UrlKind.RelativePath or UrlKind.SitePath => read == "https: https://guide.example",
        _ => true,
    };

    private static IEnumerable<string> Addresses()
    {
        var chance = new Random(int.TryParse(Environment.GetEnvironmentVariable("ROLEGUIDE_SEED"), NumberStyles.None, CultureInfo.InvariantCulture, out var seed) ? seed : 1);
        for (var i = 0; i < Drawn; i++)
        {
            // Half of them start as an address of the web does: that is where the two could disagree.
            var start = i % 2 == 0 ? s_starts[i / 2 % 2] : s_starts[chance.Next(s_starts.Length)];
            yield return start + string.Concat(chance.GetItems(s_pieces, chance.Next(1, MostPieces)));
        }
    }

    private static string Spelled(string address) => string.Concat(address.Select(one => one is >= ' ' and <= '~' ? one.ToString() : string.Create(CultureInfo.InvariantCulture, $"\\u{(int)one:X4}")));
}
