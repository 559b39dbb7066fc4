using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace RoleGuide.Serving;

/// <summary>The headers that <c>_headers</c> gives an address, but for those that would do harm on this machine or that no host lets a site set.</summary>
internal static class HostHeaders
{
    /// <summary>
    /// Strict-Transport-Security would make the browser ask for https on localhost from then on, of this server and of everybody else's on the machine.
    /// What steers the caches of published files has no meaning here, where every file may be another a moment later. The rest Netlify keeps to itself as well.
    /// The length and the caching of an answer are set on every answer, and so is its type where the site says none.
    /// </summary>
    private static readonly ImmutableHashSet<string> s_kept = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "Strict-Transport-Security", "CDN-Cache-Control", "Netlify-CDN-Cache-Control",
        "Accept-Ranges", "Age", "Allow", "Alt-Svc", "Connection", "Content-Encoding", "Content-Range", "Date", "Keep-Alive", "Location",
        "Server", "Set-Cookie", "Trailer", "Transfer-Encoding", "Upgrade");

    /// <summary>Sets them. The same header of several rules, or twice in one, is joined by commas as Netlify does it.</summary>
    public static void Set(IHeaderDictionary headers, ImmutableArray<HeaderRule> rules, RequestAddress address)
    {
        foreach (var (name, value) in rules.Where(rule => rule.IsFor(address.Path)).SelectMany(rule => rule.Headers))
        {
            if (s_kept.Contains(name)) continue;
            headers[name] = headers.TryGetValue(name, out var before) ? new StringValues($"{before}, {value}") : new StringValues(value);
        }
    }
}
