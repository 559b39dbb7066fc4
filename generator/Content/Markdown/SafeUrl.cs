using System.Buffers;
using System.Globalization;

namespace RoleGuide.Content.Markdown;

/// <summary>
/// Judges URLs as browsers read them (the WHATWG URL standard), for links in texts and in front matter alike.
/// Give it the URL after entities were decoded; what it judges is what <see cref="Clean"/> returns and what pages show.
/// </summary>
public static class SafeUrl
{
    private static readonly SearchValues<char> TabsAndLineEnds = SearchValues.Create("\t\n\r");
    private static readonly SearchValues<char> SchemeCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.");

    /// <summary>True for http, https, mailto and tel with something after them, fragments, and paths of our own site.</summary>
    public static bool IsAllowed(string url) => KindOf(url) is not (UrlKind.Forbidden or UrlKind.Empty);

    /// <summary>What a browser would make of the URL.</summary>
    public static UrlKind KindOf(string url)
    {
        var clean = Clean(url);
        if (clean.Length == 0) return UrlKind.Empty;
        if (clean[0] == '#') return UrlKind.Fragment;
        if (IsSlash(clean[0])) return clean.Length > 1 && IsSlash(clean[1]) ? UrlKind.Forbidden : UrlKind.SitePath;
        var colon = EndOfScheme(clean);
        if (colon < 0) return UrlKind.RelativePath;
        var scheme = clean[..colon].ToLowerInvariant();
        var rest = clean.AsSpan(colon + 1);
        return scheme switch
        {
            "http" or "https" => HasHost(rest) ? UrlKind.Web : UrlKind.Forbidden,
            "mailto" when IsSomebody(rest) => UrlKind.Mail,
            "tel" when IsSomebody(rest) => UrlKind.Telephone,
            _ => UrlKind.Forbidden,
        };
    }

    /// <summary>
    /// True for the address of a whole site: scheme and host, perhaps a port and a slash at the end. Every link of ours starts at the root of its host,
    /// so a path would break them all, and a query or fragment would swallow the path of each page.
    /// </summary>
    public static bool IsSite(string url)
    {
        if (KindOf(url) != UrlKind.Web) return false;
        var rest = url.AsSpan(url.IndexOf("//", StringComparison.Ordinal) + 2);
        return rest.TrimEnd('/').IndexOfAny("/?#") < 0 && !url.AsSpan().ContainsAnyInRange('\0', ' ');
    }

    /// <summary>The URL as a browser takes it: without control characters and spaces around it, and without tabs and line ends in it.</summary>
    public static string Clean(string url)
    {
        var start = 0;
        var end = url.Length;
        while (start < end && url[start] <= ' ') start++;
        while (end > start && url[end - 1] <= ' ') end--;
        var trimmed = url[start..end];
        return trimmed.AsSpan().IndexOfAny(TabsAndLineEnds) < 0
            ? trimmed
            : string.Concat(trimmed.Where(static c => c is not ('\t' or '\n' or '\r')));
    }

    /// <summary>Where the colon after the scheme stands, or -1 when there is no scheme.</summary>
    private static int EndOfScheme(string url)
    {
        if (!char.IsAsciiLetter(url[0])) return -1;
        var end = url.AsSpan().IndexOfAnyExcept(SchemeCharacters);
        return end > 0 && url[end] == ':' ? end : -1;
    }

    /// <summary>
    /// Browsers also accept fewer or more slashes, backslashes, and names and passwords before the host; honest links need none of them.
    /// </summary>
    private static bool HasHost(ReadOnlySpan<char> rest)
    {
        if (!rest.StartsWith("//", StringComparison.Ordinal)) return false;
        var host = rest[2..];
        var end = host.IndexOfAny('/', '?', '#');
        if (end >= 0) host = host[..end];
        var colon = host.IndexOf(':');
        if (colon >= 0 && !ushort.TryParse(host[(colon + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out _)) return false;
        return HostName.IsReadable(colon >= 0 ? host[..colon] : host);
    }

    /// <summary>An address or number. With slashes browsers would look for a host.</summary>
    private static bool IsSomebody(ReadOnlySpan<char> rest) => !rest.IsWhiteSpace() && !IsSlash(rest[0]);

    private static bool IsSlash(char character) => character is '/' or '\\';
}
