using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;
using RoleGuide.Model;
using RoleGuide.Model.Comparing;
using RoleGuide.Pages.Downloads;

namespace RoleGuide.Pages;

/// <summary>The files that speak to crawlers and to the host.</summary>
public static class SiteFiles
{
    /// <summary>The addresses of the files that people and programs come back to.</summary>
    public static readonly ImmutableArray<string> Lasting = [DownloadPaths.RoleJson.Text, DownloadPaths.SalaryCsv.Text, DownloadPaths.SalaryJson.Text];

    /// <summary>
    /// The sitemap: absolute canonical addresses, and the newest date that a reader of each page would notice, as sitemaps.org defines them.
    /// A page without a true date has none.
    /// </summary>
    public static string Sitemap(Publication publication, ImmutableArray<SitePage> pages)
    {
        var text = new StringBuilder();
        using (var xml = XmlWriter.Create(new Utf8StringWriter(text), new XmlWriterSettings { Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement("urlset", "http://www.sitemaps.org/schemas/sitemap/0.9");
            foreach (var page in pages.Where(page => page.IsListed))
            {
                xml.WriteStartElement("url");
                xml.WriteElementString("loc", page.Path.Absolute(publication.BaseUrl));
                if (page.Modified() is { } modified) xml.WriteElementString("lastmod", modified.Iso + "T00:00:00Z");
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return text.Append('\n').ToString();
    }

    /// <summary>Everything may be read; outside production the headers keep pages out of indexes.</summary>
    public static string Robots(Publication publication) =>
        $"User-agent: *\nAllow: /\n\nSitemap: {new PagePath("/sitemap.xml").Absolute(publication.BaseUrl)}\n";

    /// <summary>
    /// Netlify's header rules. Pages run the theme's own scripts alone, each by its hash, load nothing from elsewhere and stand in nobody's frame;
    /// hashed assets never change. Netlify joins the values of all rules that match an address, so no header stands in two of them:
    /// who else may load a file is said folder by folder, since the downloads are open to every site and nothing else is.
    /// </summary>
    public static string Headers(Publication publication, ImmutableArray<SitePage> pages)
    {
        var scripts = publication.Scripts.IsEmpty ? "" : $" script-src {string.Join(' ', publication.Scripts.Values.Select(script => $"'{script.Integrity}'"))};";
        var indexing = publication.Context == PublishingContext.Production ? "" : "  X-Robots-Tag: noindex\n";
        var own = FoldersOf(pages).Select(folder => folder + "*");
        string[] previews = publication.Context == PublishingContext.DeployPreview ? [$"{PageContext.PreviewPath}*"] : [];
        return "/*\n"
            + $"  Content-Security-Policy: default-src 'none';{scripts} style-src 'self'; img-src 'self'; manifest-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'\n"
            + "  Strict-Transport-Security: max-age=31536000; includeSubDomains\n"
            + "  X-Content-Type-Options: nosniff\n"
            + "  Referrer-Policy: strict-origin-when-cross-origin\n"
            + "  Cross-Origin-Opener-Policy: same-origin\n"
            + "  Cross-Origin-Embedder-Policy: require-corp\n"
            + "  Permissions-Policy: camera=(), geolocation=(), microphone=()\n"
            + indexing
            + string.Concat(own.Prepend("/").Concat(previews).Select(rule => $"{rule}\n  Cross-Origin-Resource-Policy: same-origin\n"))
            + "/assets/*\n"
            + "  Cache-Control: public, max-age=31536000, immutable\n"
            + "  Cross-Origin-Resource-Policy: same-origin\n"
            + "/data/*\n"
            + "  Access-Control-Allow-Origin: *\n"
            + "  Cross-Origin-Resource-Policy: cross-origin\n";
    }

    /// <summary>The folders at the root that pages stand in, such as <c>/roles/</c>, in the order of the pages.</summary>
    private static List<string> FoldersOf(ImmutableArray<SitePage> pages)
    {
        var folders = new List<string>();
        foreach (var page in pages)
        {
            var path = page.Path.Text;
            if (folders.Count > 0 && path.StartsWith(folders[^1], StringComparison.Ordinal)) continue;
            if (path.IndexOf('/', 1) is > 0 and var end && path[..(end + 1)] is var folder && !folders.Contains(folder)) folders.Add(folder);
        }

        return folders;
    }

    /// <summary>Netlify's redirect rules in ordinal order: one line for each address that moved for good, each order of a comparison that has no page included.</summary>
    public static string Redirects(Guide guide, ComparedPairs pairs) => string.Concat(SiteRedirects.Of(guide.Redirects, pairs)
        .Select(redirect => $"{redirect.From} {redirect.To} 301\n"));

    /// <summary>Makes the XML declaration name the encoding in which the file is written.</summary>
    private sealed class Utf8StringWriter(StringBuilder text) : StringWriter(text, CultureInfo.InvariantCulture)
    {
        public override Encoding Encoding => Encoding.UTF8;
    }
}
