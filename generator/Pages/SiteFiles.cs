using System.Collections.Immutable;
using System.Text;
using RoleGuide.Model;
using RoleGuide.Model.Comparing;
using RoleGuide.Pages.Downloads;
using RoleGuide.Pages.Twins;
using RoleGuide.Pages.Updates;

namespace RoleGuide.Pages;

/// <summary>The files that speak to crawlers and to the host.</summary>
public static class SiteFiles
{
    /// <summary>The addresses of the files that people and programs come back to.</summary>
    public static readonly ImmutableArray<string> Lasting = [DownloadPaths.RoleJson.Text, DownloadPaths.SalaryCsv.Text, DownloadPaths.SalaryJson.Text];

    /// <summary>What the host is told: header rules and redirects.</summary>
    public static ImmutableArray<(PagePath Path, ReadOnlyMemory<byte> Content, string Kind)> ForHost(Guide guide, ComparedPairs pairs, ImmutableArray<SitePage> pages, Publication publication)
    {
        var redirects = SiteRedirects.Of(guide.Redirects, pairs);
        return
        [
            (new PagePath("/_headers"), Bytes(HeaderRules.From(publication, pages)), "headers"),
            (new PagePath("/_redirects"), Bytes(Rules(redirects)), "redirects"),
            .. publication.WithRedirectPages ? RedirectPages.From(redirects, guide.Site.Language, publication) : [],
        ];
    }

    /// <summary>What crawlers, feed readers and other programs are told, each file made when it is asked for.</summary>
    public static IEnumerable<(PagePath Path, ReadOnlyMemory<byte> Content, string Kind)> ForCrawlers(Guide guide, ImmutableArray<SitePage> pages, Publication publication)
    {
        yield return (new PagePath("/robots.txt"), Bytes(Robots(publication)), "robots");
        yield return (LlmsText.Path, Bytes(LlmsText.From(guide, publication)), "llms.txt");
        yield return (FeedEntries.Atom, Bytes(AtomFeed.From(guide, publication)), "feed");
        yield return (FeedEntries.Json, JsonFeed.From(guide, publication), "feed");
        foreach (var (path, text) in Sitemaps.From(publication, pages)) yield return (path, Bytes(text), "sitemap");
        if (SecurityText.From(guide, publication) is { } security) yield return (SecurityText.Path, Bytes(security), "security");
    }

    /// <summary>Everything may be read; outside production the headers keep pages out of indexes.</summary>
    private static string Robots(Publication publication) => $"User-agent: *\nAllow: /\n\nSitemap: {Sitemaps.Path.Absolute(publication.BaseUrl)}\n";

    /// <summary>Netlify's redirect rules in ordinal order: one line for each address that moved for good, those included that follow from others.</summary>
    private static string Rules(ImmutableArray<Redirect> redirects)
    {
        var rules = new StringBuilder();
        foreach (var redirect in redirects) rules.Append(redirect.From.Text).Append(' ').Append(redirect.To.Text).Append(" 301\n");
        return rules.ToString();
    }

    private static ReadOnlyMemory<byte> Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
