using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace RoleGuide.Content.Links;

/// <summary>The addresses of what the build publishes besides the pages of the guide: a file that is there goes before every redirect. The names of tomorrow's files are kept free as well.</summary>
internal static partial class FileAddresses
{
    private static readonly FrozenSet<string> s_files = FrozenSet.ToFrozenSet(
        [
            "/_headers", "/_redirects", "/404.html", "/404", "/robots.txt", "/sitemap.xml", "/feed.xml", "/feed.json", "/llms.txt",
            "/manifest.json", "/site.webmanifest", "/search/index.json", "/apple-touch-icon.png", "/.well-known/security.txt", "/indexnow.json",
        ],
        StringComparer.Ordinal);

    /// <summary>The last two are pages that only previews have.</summary>
    private static readonly ImmutableArray<string> s_folders = ["/data/", "/assets/", "/social/", "/preview/", "/_parts/"];

    /// <summary>Whether a file has this address, or one of the addresses above it: below a file there is no room for anything.</summary>
    public static bool IsTaken(string address, AddressBook addresses) =>
        s_folders.Any(folder => (address.TrimEnd('/') + "/").StartsWith(folder, StringComparison.Ordinal))
        || Upwards(address).Any(path => s_files.Contains(path) || Numbered().IsMatch(path) || addresses.Picture(path[1..]) is not null);

    /// <summary>An address and those above it, without their last slashes: of <c>/a/b/</c> they are <c>/a/b</c> and <c>/a</c>.</summary>
    public static IEnumerable<string> Upwards(string address)
    {
        for (var path = address.TrimEnd('/'); path.Length > 0; path = path[..path.LastIndexOf('/')]) yield return path;
    }

    /// <summary>Files of which there may be any number, and the one that proves who asks search engines, whose name is a hash.</summary>
    [GeneratedRegex(@"\A/(sitemap-[0-9]+\.xml|indexnow-[0-9]+\.json|[0-9a-f]{32}\.txt)\z", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Numbered();
}
