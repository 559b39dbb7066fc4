using System.Collections.Immutable;
using RoleGuide.Model;
using RoleGuide.Pages.Downloads;

namespace RoleGuide.Pages;

/// <summary>What a device needs to put the guide among its programs: the W3C's web application manifest.</summary>
public static class WebManifest
{
    public static readonly PagePath Path = new("/site.webmanifest");

    private const string Paper = "#fcfbf7";

    /// <summary>The theme's pictures of the icon, each with its size and what systems may do with it: cut a maskable one to a shape of theirs.</summary>
    private static readonly ImmutableArray<(string Name, string Size, string Purpose)> s_icons =
    [
        ("icon-small.png", "192x192", "any"),
        ("icon-large.png", "512x512", "any"),
        ("icon-maskable.png", "512x512", "maskable"),
    ];

    /// <summary>The ways in that readers look for most.</summary>
    private static readonly ImmutableArray<GeneratedKind> s_shortcuts = [GeneratedKinds.Roles, GeneratedKinds.Compare, GeneratedKinds.SalaryGuide];

    /// <summary>The file, indented.</summary>
    /// <param name="pages">The pages of the site, which shortcuts lead to.</param>
    public static ReadOnlyMemory<byte> Of(Guide guide, ImmutableArray<SitePage> pages, Publication publication) => JsonText.Object(json =>
    {
        json.Text("name", guide.Site.Name);
        json.Text("short_name", guide.Site.Name);
        json.Text("description", guide.Site.Tagline);
        json.Text("lang", guide.Site.Language);
        json.Text("id", PagePath.Home.Text);
        json.Text("start_url", PagePath.Home.Text);
        json.Text("scope", PagePath.Home.Text);
        json.Text("display", "minimal-ui");
        json.Text("background_color", Paper);
        json.Text("theme_color", Paper);
        json.Objects("icons", s_icons.Where(icon => publication.Pictures.ContainsKey(icon.Name)), (one, icon) =>
        {
            one.Text("src", publication.Pictures[icon.Name].Text);
            one.Text("sizes", icon.Size);
            one.Text("type", "image/png");
            one.Text("purpose", icon.Purpose);
        });
        json.Objects("shortcuts", s_shortcuts.Where(kind => pages.Any(page => page.Path == kind.Path)), (one, kind) =>
        {
            one.Text("name", kind.Title);
            one.Text("url", kind.Path.Text);
        });
    });
}
