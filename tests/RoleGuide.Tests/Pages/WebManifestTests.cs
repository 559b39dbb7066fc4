using System.Text.Json;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Pages;

public sealed class WebManifestTests
{
    private static JsonElement Manifest { get; } = JsonDocument.Parse(RealGuide.Built.Text("site.webmanifest")).RootElement;

    [Fact]
    public void Every_page_names_it_and_the_content_policy_lets_it_in()
    {
        foreach (var file in RealGuide.Built.Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)))
        {
            RealGuide.Built.Text(file.Path).ShouldContain("<link rel=\"manifest\" href=\"/site.webmanifest\">");
        }

        RealGuide.Built.Text("_headers").ShouldContain("; manifest-src 'self';");
    }

    [Fact]
    public void It_says_what_the_guide_says_of_itself()
    {
        Manifest.GetProperty("name").GetString().ShouldBe(RealGuide.Built.Guide.Site.Name);
        Manifest.GetProperty("description").GetString().ShouldBe(RealGuide.Built.Guide.Site.Tagline);
        Manifest.GetProperty("start_url").GetString().ShouldBe("/");
        RealGuide.Built.Page("/").QuerySelector("meta[name=theme-color][media*=light]")!.GetAttribute("content").ShouldBe(Manifest.GetProperty("theme_color").GetString());
    }

    [Fact]
    public void Every_icon_is_a_picture_of_the_size_that_is_said_and_one_may_be_cut_to_any_shape()
    {
        var icons = Manifest.GetProperty("icons").EnumerateArray().ToArray();
        icons.Select(icon => $"{icon.GetProperty("sizes").GetString()} {icon.GetProperty("purpose").GetString()}").ShouldBe(["192x192 any", "512x512 any", "512x512 maskable"]);
        foreach (var icon in icons) SizeOf(icon.GetProperty("src").GetString()![1..]).ShouldBe(icon.GetProperty("sizes").GetString());
        SizeOf("apple-touch-icon.png").ShouldBe("180x180");
    }

    [Fact]
    public void Its_shortcuts_lead_to_pages()
    {
        var shortcuts = Manifest.GetProperty("shortcuts").EnumerateArray().Select(shortcut => shortcut.GetProperty("url").GetString()).ToArray();
        shortcuts.ShouldBe(["/roles/", "/compare/", "/salary-guide/"]);
        foreach (var address in shortcuts) RealGuide.Built.Page(address!).QuerySelector("h1").ShouldNotBeNull();

        using var small = JsonDocument.Parse(SiteFixture.Article(SiteFixture.SoundArticle()).Text("site.webmanifest"));
        small.RootElement.GetProperty("shortcuts").EnumerateArray().Select(shortcut => shortcut.GetProperty("url").GetString()).ShouldBe(["/roles/"]);
    }

    /// <summary>The width and height in the head of a PNG.</summary>
    private static string SizeOf(string path)
    {
        var bytes = RealGuide.Built.Files.Single(file => file.Path == path).Content.Span;
        bytes[1..4].SequenceEqual("PNG"u8).ShouldBeTrue();
        return $"{Number(bytes[16..20])}x{Number(bytes[20..24])}";

        static uint Number(ReadOnlySpan<byte> four) => System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(four);
    }
}
