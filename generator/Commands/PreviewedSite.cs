using System.Text;
using RoleGuide.Live;
using RoleGuide.Serving;

namespace RoleGuide.Commands;

/// <summary>A site in progress as the server asks for it. Its rules are read again only when they have changed.</summary>
internal sealed class PreviewedSite(LiveSite live)
{
    private volatile Reading _last = new(null, default, default, HostRules.None);

    public ServedSite Now()
    {
        var (edition, last) = (live.Current, _last);
        if (edition is null) return new ServedSite(live.Find, HostRules.None) { IsComing = true };
        if (edition == last.Edition) return new ServedSite(live.Find, last.Rules);
        var (redirects, headers) = (Content("_redirects"), Content("_headers"));
        var isSame = last.Redirects.Span.SequenceEqual(redirects.Span) && last.Headers.Span.SequenceEqual(headers.Span);
        _last = last = new Reading(edition, redirects, headers, isSame ? last.Rules : HostRules.Read(Encoding.UTF8.GetString(redirects.Span), Encoding.UTF8.GetString(headers.Span)));
        return new ServedSite(live.Find, last.Rules);
    }

    private ReadOnlyMemory<byte> Content(string file) => live.Find(file) ?? ReadOnlyMemory<byte>.Empty;

    private sealed record Reading(LiveEdition? Edition, ReadOnlyMemory<byte> Redirects, ReadOnlyMemory<byte> Headers, HostRules Rules);
}
