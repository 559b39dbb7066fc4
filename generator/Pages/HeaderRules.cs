using System.Collections.Immutable;
using System.Text;
using RoleGuide.Model;
using RoleGuide.Pages.Twins;
using RoleGuide.Pages.Updates;

namespace RoleGuide.Pages;

/// <summary>
/// Netlify's header rules. Pages run the theme's own scripts alone, each by its hash, load nothing from elsewhere and stand in nobody's frame;
/// hashed assets never change. Netlify joins the values of all rules that match an address, so no header stands in two of them:
/// who else may load a file is said folder by folder, since the downloads and the pictures of link previews are open to every site and nothing else is.
/// </summary>
internal static class HeaderRules
{
    private const string ForEver = "Cache-Control: public, max-age=31536000, immutable";
    private const string OpenToAll = "Access-Control-Allow-Origin: *\nCross-Origin-Resource-Policy: cross-origin";
    private const string OwnAlone = "Cross-Origin-Resource-Policy: same-origin";

    public static string From(Publication publication, ImmutableArray<SitePage> pages)
    {
        var scripts = publication.Scripts.IsEmpty ? "" : $" script-src {string.Join(' ', publication.Scripts.Values.Select(script => $"'{script.Integrity}'"))};";
        string[] previews = publication.Context == PublishingContext.DeployPreview ? [$"{PageContext.PreviewPath}*"] : [];
        var rules = new StringBuilder();
        Append(rules, "/*",
            $"Content-Security-Policy: default-src 'none';{scripts} style-src 'self'; img-src 'self'; manifest-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
            "Strict-Transport-Security: max-age=31536000; includeSubDomains",
            "X-Content-Type-Options: nosniff",
            "Referrer-Policy: strict-origin-when-cross-origin",
            "Cross-Origin-Opener-Policy: same-origin",
            "Cross-Origin-Embedder-Policy: require-corp",
            "Permissions-Policy: camera=(), geolocation=(), microphone=()",
            $"Link: <{LlmsText.Path}>; rel=\"describedby\"; type=\"text/markdown\"");
        if (IsKeptOut(publication)) Append(rules, "", "X-Robots-Tag: noindex");
        foreach (var path in OwnPaths(pages).Prepend("/").Concat(previews)) Append(rules, path, OwnAlone);
        Append(rules, "/assets/*", ForEver, OwnAlone);
        if (pages.Any(page => !page.Pictures.IsEmpty)) Append(rules, "/images/*", OwnAlone);
        Append(rules, "/data/*", OpenToAll);
        Append(rules, "/social/*", ForEver, OpenToAll);
        Append(rules, FeedEntries.Atom.Text, "Content-Type: application/atom+xml; charset=utf-8");
        Append(rules, FeedEntries.Json.Text, "Content-Type: application/feed+json; charset=utf-8");
        foreach (var path in TwinPaths(pages)) Append(rules, path, ForTwins(publication));
        return rules.ToString();
    }

    /// <summary>The folders at the root that have pages, and the pages that stand there themselves, save the home page.</summary>
    private static IEnumerable<string> OwnPaths(ImmutableArray<SitePage> pages)
    {
        var met = new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var page in pages)
        {
            var path = page.Path.Text;
            var end = path.Length > 1 ? path.IndexOf('/', 1) + 1 : 0;
            if (page.Path != PagePath.Home && met.Add(end > 0 ? path.AsSpan(0, end) : path)) yield return end > 0 ? $"{path.AsSpan(0, end)}*" : path;
        }
    }

    /// <summary>
    /// One rule for all twins. Netlify reads a name with an asterisk as a regular expression in which the dot stands for any sign: where a role's own address ends in "md",
    /// the rule would take its page for a twin, and so each twin is named.
    /// </summary>
    private static IEnumerable<string> TwinPaths(ImmutableArray<SitePage> pages)
    {
        var twins = pages.Where(page => page.Twin is not null).ToArray();
        return twins.Length == 0 ? [] : twins.Any(page => page.Path.Text.EndsWith("md/", StringComparison.Ordinal)) ? twins.Select(page => page.Twin!.Path.Text) : ["/roles/*.md"];
    }

    /// <summary>The same text twice is one result too many: search engines are led to the page, everybody else may read the twin. See ADR 0003.</summary>
    private static string[] ForTwins(Publication publication) =>
        ["Content-Type: text/markdown; charset=utf-8", .. IsKeptOut(publication) ? Array.Empty<string>() : ["X-Robots-Tag: noindex"]];

    private static bool IsKeptOut(Publication publication) => publication.Context != PublishingContext.Production;

    /// <summary>Adds a rule, or with an empty path more headers to the last one.</summary>
    private static void Append(StringBuilder rules, string path, params ReadOnlySpan<string> headers)
    {
        if (path.Length > 0) rules.Append(path).Append('\n');
        foreach (var header in headers)
        {
            foreach (var line in header.AsSpan().EnumerateLines()) rules.Append("  ").Append(line).Append('\n');
        }
    }
}
