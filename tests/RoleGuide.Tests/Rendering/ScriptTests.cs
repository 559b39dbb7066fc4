using System.Security.Cryptography;
using RoleGuide.Model;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Rendering;

public sealed class ScriptTests
{
    [Fact]
    public void The_content_policy_allows_exactly_the_script_by_the_hash_of_its_bytes()
    {
        var script = RealGuide.Built.Files.Single(file => file.Path.EndsWith(".js", StringComparison.Ordinal));
        var hash = "sha256-" + Convert.ToBase64String(SHA256.HashData(script.Content.Span));

        Policy().ShouldContain($" script-src '{hash}';");
        Policy().ShouldNotContain("unsafe");
        var element = RealGuide.Built.Page("/salary-guide/uk/").QuerySelectorAll("script[src]").ShouldHaveSingleItem();
        element.GetAttribute("src").ShouldBe("/" + script.Path);
        element.GetAttribute("integrity").ShouldBe(hash);
        element.HasAttribute("defer").ShouldBeTrue();
        element.TextContent.ShouldBeEmpty();
    }

    [Fact]
    public void Only_the_salary_pages_load_it() =>
        RealGuide.Built.Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal) && RealGuide.Built.Text(file.Path).Contains("<script src", StringComparison.Ordinal))
            .Select(file => file.Path).ShouldBe(["salary-guide/uk/index.html", "salary-guide/us/index.html"]);

    [Fact]
    public void The_script_is_small() =>
        Compressed(RealGuide.Built.Files.Single(file => file.Path.EndsWith(".js", StringComparison.Ordinal)).Content).ShouldBeLessThan(3 * 1024);

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

    private static long Compressed(ReadOnlyMemory<byte> bytes)
    {
        using var target = new MemoryStream();
        using (var brotli = new System.IO.Compression.BrotliStream(target, System.IO.Compression.CompressionLevel.Optimal, leaveOpen: true)) brotli.Write(bytes.Span);
        return target.Length;
    }
}
