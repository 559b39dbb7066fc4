namespace RoleGuide.Serving;

/// <summary>What the host would answer: Netlify's order of forced redirects, files, other redirects, and the page for what isn't there.</summary>
internal static class HostAnswers
{
    private const string Index = "index.html";
    private const string NotFoundPage = "404.html";

    /// <summary>The answer of a site to a request for an address.</summary>
    public static Answer To(ServedSite site, RequestAddress address) =>
        Redirected(site, address, site.Rules.Redirects.Where(rule => rule.IsForced)) ?? File(site, address) ?? Redirected(site, address, site.Rules.Redirects.Where(rule => !rule.IsForced)) ?? NotFound(site);

    private static Answer? Redirected(ServedSite site, RequestAddress address, IEnumerable<RedirectRule> rules)
    {
        foreach (var rule in rules)
        {
            if (rule.Follow(address) is not { } target) continue;
            if (rule.SendsOn) return Answer.SendOn(rule.Status, target);
            var mark = target.AsSpan().IndexOf('#');
            var file = RequestAddress.Read(mark < 0 ? target : target[..mark]) is { } there ? File(site, there) : null;
            return file is { Location: null } ? file with { Status = rule.Status } : NotFound(site);
        }

        return null;
    }

    /// <summary>
    /// The file at an address: itself, the index of a folder, or the page of that name. As on Netlify with its pretty addresses, which are on
    /// unless somebody turns them off, a folder's address without its slash leads to the one with it, and a page's with it to the one without.
    /// </summary>
    private static Answer? File(ServedSite site, RequestAddress address)
    {
        if (address.Steps.Any(IsHidden)) return null;
        var (index, page) = (string.Join('/', address.Steps.Append(Index)), address.File + ".html");
        if (address.EndsInSlash)
        {
            if (Find(site, index) is { } home) return Answer.Give(200, index, home);
            return !address.Steps.IsEmpty && Find(site, page) is not null ? SendOn(address, "") : null;
        }

        if (Find(site, address.File) is { } file) return Answer.Give(200, address.File, file);
        if (Find(site, index) is not null) return SendOn(address, "/");
        return Find(site, page) is { } named ? Answer.Give(200, page, named) : null;
    }

    private static Answer SendOn(RequestAddress address, string end) =>
        Answer.SendOn(301, $"/{RequestAddress.Encode(address.Steps)}{end}{(address.Query.Length > 0 ? "?" + address.Query : "")}");

    private static Answer NotFound(ServedSite site) => Find(site, NotFoundPage) is { } page
        ? Answer.Give(404, NotFoundPage, page)
        : Answer.Say(404, "There is no page at this address.");

    /// <summary>A file, but none of those that speak to the host: it reads them and gives them to nobody.</summary>
    private static ReadOnlyMemory<byte>? Find(ServedSite site, string path) =>
        path.Equals("_redirects", StringComparison.OrdinalIgnoreCase) || path.Equals("_headers", StringComparison.OrdinalIgnoreCase) ? null : site.Find(path);

    /// <summary>Whether a name is hidden, as those of Git and of our own staged editions are. The web has one exception, RFC 8615.</summary>
    private static bool IsHidden(string step) => step.StartsWith('.') && step != ".well-known";
}
