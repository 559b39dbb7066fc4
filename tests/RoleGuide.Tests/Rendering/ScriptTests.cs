using System.Security.Cryptography;
using RoleGuide.Checks.Weights;
using RoleGuide.Model;
using RoleGuide.Output;
using RoleGuide.Rendering;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Rendering;

public sealed class ScriptTests
{
    [Fact]
    public void The_content_policy_allows_exactly_the_scripts_by_the_hashes_of_their_bytes()
    {
        var allowed = Policy().Split("; ").Single(rule => rule.StartsWith("script-src ", StringComparison.Ordinal)).Split(' ')[1..];

        allowed.ShouldBe(Scripts().Select(script => $"'{Hash(script)}'"), ignoreOrder: true);
        Policy().ShouldNotContain("unsafe");
    }

    [Fact]
    public void Every_script_of_every_page_is_one_of_ours_and_names_its_hash()
    {
        var scripts = Scripts().ToDictionary(script => "/" + script.Path, Hash, StringComparer.Ordinal);
        foreach (var address in Pages())
        {
            foreach (var element in RealGuide.Built.Page(address).QuerySelectorAll("script[src]"))
            {
                element.GetAttribute("integrity").ShouldBe(scripts[element.GetAttribute("src")!], address);
                element.TextContent.ShouldBeEmpty();
            }
        }
    }

    /// <summary>All but one wait until the page is read. That one keeps a page from being painted in colours that its reader did not choose, and is too small to be felt.</summary>
    [Fact]
    public void One_tiny_script_runs_before_anything_is_painted_and_before_the_style_sheet_is_asked_for()
    {
        foreach (var address in Pages())
        {
            var first = RealGuide.Built.Page(address).QuerySelectorAll("script[src]:not([defer])").ShouldHaveSingleItem(address);
            first.GetAttribute("src")!.ShouldStartWith("/assets/theme-first-");
            first.NextElementSibling!.GetAttribute("rel").ShouldBe("stylesheet");
        }

        Script("theme-first").Content.Length.ShouldBeLessThanOrEqualTo(300);
    }

    [Theory]
    [InlineData("salary-guide", "salary-guide/uk/index.html", "salary-guide/us/index.html")]
    [InlineData("roles", "roles/index.html")]
    public void Only_its_own_pages_load_a_script(string script, params string[] pages) =>
        RealGuide.Built.Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal) && RealGuide.Built.Text(file.Path).Contains($"src=\"/{Script(script).Path}\"", StringComparison.Ordinal))
            .Select(file => file.Path).ShouldBe(pages);

    [Fact]
    public void Every_page_loads_the_search_and_the_choice_of_colours()
    {
        foreach (var address in Pages()) RealGuide.Built.Page(address).QuerySelectorAll($"script[src='/{Script("site").Path}'][defer]").ShouldHaveSingleItem(address);
    }

    [Theory]
    [InlineData("salary-guide", 3 * 1024)]
    [InlineData("site", 4 * 1024)]
    public void A_script_is_small(string script, int most) => SentSize.Of(Script(script).Content.Span).ShouldBeLessThanOrEqualTo(most);

    [Fact]
    public void Scripts_are_sent_without_what_only_their_authors_need()
    {
        ScriptText.Packed("// Why.\n\"use strict\";\n{\n  // How.\n  const a = \"http://x\";\n\n}\n").ShouldBe("\"use strict\";\n{\nconst a = \"http://x\";\n}\n");

        // A text of several lines would lose its indents.
        foreach (var path in Checkout.FilesUnder("theme/Assets").Where(path => path.EndsWith(".js", StringComparison.Ordinal)))
        {
            Checkout.Read(path).Split('\n').ShouldAllBe(line => line.Count(sign => sign == '`') % 2 == 0, path);
        }
    }

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

    private static IEnumerable<OutputFile> Scripts() => RealGuide.Built.Files.Where(file => file.Path.EndsWith(".js", StringComparison.Ordinal)).OrderBy(file => file.Path, StringComparer.Ordinal);

    private static OutputFile Script(string name) => Scripts().Single(file => file.Path.StartsWith($"assets/{name}-", StringComparison.Ordinal) && file.Path.Length == $"assets/{name}-.js".Length + 12);

    private static string Hash(OutputFile script) => "sha256-" + Convert.ToBase64String(SHA256.HashData(script.Content.Span));

    private static IEnumerable<string> Pages() => RealGuide.Built.Files.Where(file => file.Path.EndsWith("/index.html", StringComparison.Ordinal)).Select(file => "/" + file.Path[..^"index.html".Length]);

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
}
