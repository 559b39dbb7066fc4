using System.Text;
using RoleGuide.Live;
using RoleGuide.Serving;

namespace RoleGuide.Commands;

/// <summary>A site in progress as the server asks for it. Its rules are read again only when they have changed.</summary>
internal sealed class PreviewedSite(LiveSite live)
{
    private volatile Reading _last = new(0, default, default, HostRules.None);

    public ServedSite Now()
    {
        var (edition, last) = (live.Current, _last);
        if (edition is null) return new ServedSite(live.Find, HostRules.None) { IsComing = true };
        if (edition.Number == last.Number) return new ServedSite(live.Find, last.Rules);
        var (redirects, headers) = (Content("_redirects"), Content("_headers"));
        var isSame = last.Redirects.Span.SequenceEqual(redirects.Span) && last.Headers.Span.SequenceEqual(headers.Span);
        _last = last = new Reading(edition.Number, redirects, headers, isSame ? last.Rules : HostRules.Read(Encoding.UTF8.GetString(redirects.Span), Encoding.UTF8.GetString(headers.Span)));
        return new ServedSite(live.Find, last.Rules);
    }

    private ReadOnlyMemory<byte> Content(string file) => live.Find(file) ?? ReadOnlyMemory<byte>.Empty;

    /// <summary>The rules of an edition. It is known by its number, so that none is held longer than it is shown.</summary>
    private sealed record Reading(long Number, ReadOnlyMemory<byte> Redirects, ReadOnlyMemory<byte> Headers, HostRules Rules);
}
