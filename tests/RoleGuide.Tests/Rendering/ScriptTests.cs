using System.Security.Cryptography;
using RoleGuide.Model;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Rendering;

public sealed class ScriptTests
{
    [Fact]
    public void The_content_policy_allows_exactly_the_scripts_by_the_hashes_of_their_bytes()
    {
        var scripts = RealGuide.Built.Files.Where(file => file.Path.EndsWith(".js", StringComparison.Ordinal)).ToDictionary(file => "/" + file.Path, file => "sha256-" + Convert.ToBase64String(SHA256.HashData(file.Content.Span)), StringComparer.Ordinal);

        Policy().ShouldContain($" script-src {string.Join(' ', scripts.Values.Select(hash => $"'{hash}'"))};", customMessage: string.Join(' ', scripts.Keys));
        Policy().ShouldNotContain("unsafe");
        var elements = RealGuide.Built.Page("/salary-guide/uk/").QuerySelectorAll("script[src]");
        elements.Select(element => element.GetAttribute("src")).ShouldBe(scripts.Keys.OrderDescending(StringComparer.Ordinal));
        foreach (var element in elements)
        {
            element.GetAttribute("integrity").ShouldBe(scripts[element.GetAttribute("src")!]);
            element.HasAttribute("defer").ShouldBeTrue();
            element.TextContent.ShouldBeEmpty();
        }
    }

    [Theory]
    [InlineData("salary-guide-", new[] { "salary-guide/uk/index.html", "salary-guide/us/index.html" })]
    public void Only_the_pages_that_need_it_load_a_script(string script, string[] pages) => PagesWith(script).ShouldBe(pages);

    [Fact]
    public void Every_page_loads_the_search() => PagesWith("search-").ShouldBe(RealGuide.Built.Files.Select(file => file.Path).Where(path => path.EndsWith(".html", StringComparison.Ordinal)));

    [Theory]
    [InlineData("salary-guide-", 3 * 1024)]
    [InlineData("search-", 3584)]
    public void A_script_is_small(string script, int most) =>
        Compressed(RealGuide.Built.Files.Single(file => file.Path.StartsWith("assets/" + script, StringComparison.Ordinal) && file.Path.EndsWith(".js", StringComparison.Ordinal)).Content).ShouldBeLessThanOrEqualTo(most);

    /// <summary>Netlify joins the values of all rules that match an address: a header in two of them would have two values.</summary>
    [Theory]
    [InlineData("/")]
    [InlineData("/salary-guide/uk/")]
    [InlineData("/roles/account-manager/")]
    [InlineData("/assets/guide.css")]
    [InlineData("/data/salaries.csv")]
    public void No_address_gets_a_header_twice(string address)
    {
        var headers = HeadersOf(address);

        headers.Select(header => header.Name).ShouldBeUnique();
        headers.Single(header => header.Name == "Cross-Origin-Resource-Policy").Value.ShouldBe(address.StartsWith("/data/", StringComparison.Ordinal) ? "cross-origin" : "same-origin");
        headers.Any(header => header is { Name: "Access-Control-Allow-Origin", Value: "*" }).ShouldBe(address.StartsWith("/data/", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_page_of_the_site_keeps_to_itself()
    {
        foreach (var file in RealGuide.Built.Files.Where(file => file.Path.EndsWith("/index.html", StringComparison.Ordinal)))
        {
            HeadersOf("/" + file.Path[..^"index.html".Length]).ShouldContain(header => header.Name == "Cross-Origin-Resource-Policy" && header.Value == "same-origin", file.Path);
        }
    }

    private static IEnumerable<string> PagesWith(string script) => RealGuide.Built.Files
        .Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal) && RealGuide.Built.Text(file.Path).Contains($"<script src=\"/assets/{script}", StringComparison.Ordinal))
        .Select(file => file.Path);

    private static string Policy() => HeadersOf(PagePath.Home.Text).Single(header => header.Name == "Content-Security-Policy").Value;

    private static List<(string Name, string Value)> HeadersOf(string address)
    {
        var headers = new List<(string Name, string Value)>();
        var isMatch = false;
        foreach (var line in RealGuide.Built.Text("_headers").Split('\n').Where(line => line.Length > 0))
        {
            if (line[0] == '/') isMatch = line.EndsWith('*') ? address.StartsWith(line[..^1], StringComparison.Ordinal) : address == line;
            else if (isMatch && line.Split(':', 2) is [var name, var value]) headers.Add((name.Trim(), value.Trim()));
        }

        return headers;
    }

    private static int Compressed(ReadOnlyMemory<byte> bytes)
    {
        var target = new byte[System.IO.Compression.BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        System.IO.Compression.BrotliEncoder.TryCompress(bytes.Span, target, out var size, quality: 5, window: 22).ShouldBeTrue();
        return size;
    }
}
