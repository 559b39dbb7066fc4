namespace RoleGuide.Theme.Models;

/// <summary>What is the same on every page of one build, save which navigation link is current.</summary>
/// <param name="More">Generated pages and text pages that the navigation leaves out, for the foot of every page.</param>
/// <param name="Stylesheet">The address of the style sheet, with the hash of its bytes in the name.</param>
/// <param name="Icon">The address of the icon (SVG), with the hash of its bytes in the name.</param>
/// <param name="Notice">A line above every page outside production, for example that this is a preview; null in production.</param>
public sealed record SiteFrame(
    string Name,
    string Tagline,
    Items<NavigationLink> Navigation,
    Items<Link> More,
    Link? Licence,
    Link? Repository,
    string? Contact,
    string Stylesheet,
    string Icon,
    string? Notice)
{
    /// <summary>The script that runs before anything is painted; null where the theme has none.</summary>
    public PageScript? FirstScript { get; init; }

    /// <summary>The scripts that every page loads after its own text.</summary>
    public Items<PageScript> Scripts { get; init; } = [];

    /// <summary>Where a reader of the notice learns more; null where there is no more to say.</summary>
    public Link? NoticeLink { get; init; }

    /// <summary>The search form of the header; null on the page that has one of its own.</summary>
    public SearchBox? Search { get; init; }
}
