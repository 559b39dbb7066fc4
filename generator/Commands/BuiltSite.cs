using System.Text;
using RoleGuide.Output;
using RoleGuide.Serving;

namespace RoleGuide.Commands;

/// <summary>A built folder as the server asks for it: at each request what is there now. The rules are read again only when they have changed.</summary>
internal sealed class BuiltSite(PublishedFolder folder)
{
    private volatile Reading _last = new("", "", HostRules.None);

    public ServedSite Now()
    {
        string redirects = Text("_redirects"), headers = Text("_headers");
        var reading = _last;
        if (reading.Redirects != redirects || reading.Headers != headers) _last = reading = new Reading(redirects, headers, HostRules.Read(redirects, headers));
        return new ServedSite(folder.Read, reading.Rules);
    }

    private string Text(string file) => folder.Read(file) is { } content ? Encoding.UTF8.GetString(content.Span) : "";

    private sealed record Reading(string Redirects, string Headers, HostRules Rules);
}
