using System.Collections.Immutable;
using System.Globalization;
using RoleGuide.Model;

namespace RoleGuide.Pages;

/// <summary>
/// The sitemap as sitemaps.org defines it: absolute canonical addresses, the newest date that a reader of each page would notice, and the pictures of its text.
/// A page without a true date has none. Above the protocol's limits it is an index of several files.
/// </summary>
internal static class Sitemaps
{
    private const string Protocol = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Images = "http://www.google.com/schemas/sitemap-image/1.1";

    /// <summary>The protocol's limit of addresses in a file.</summary>
    private const int MostAddresses = 50_000;

    /// <summary>Google's limit of pictures of a page.</summary>
    private const int MostPictures = 1000;

    public static readonly PagePath Path = new("/sitemap.xml");

    public static ImmutableArray<(PagePath Path, string Text)> From(Publication publication, ImmutableArray<SitePage> pages) => From(publication, pages, MostAddresses);

    /// <summary>The same with another limit of addresses in a file.</summary>
    internal static ImmutableArray<(PagePath Path, string Text)> From(Publication publication, ImmutableArray<SitePage> pages, int most)
    {
        var parts = pages.Where(page => page.IsListed).Chunk(most).Select(part => (Pages: part, Text: Part(publication, part))).ToArray();
        if (parts.Length < 2) return [(Path, parts.Length == 1 ? parts[0].Text : Part(publication, []))];
        return
        [
            (Path, Index(publication, [.. parts.Select((part, i) => (PathOf(i), part.Pages))])),
            .. parts.Select((part, i) => (PathOf(i), part.Text)),
        ];
    }

    private static PagePath PathOf(int part) => new(string.Create(CultureInfo.InvariantCulture, $"/sitemap-{part + 1}.xml"));

    private static string Part(Publication publication, SitePage[] pages) => XmlText.Of(xml =>
    {
        xml.WriteStartElement("urlset", Protocol);
        if (pages.Any(page => !page.Pictures.IsEmpty)) xml.WriteAttributeString("xmlns", "image", null, Images);
        foreach (var page in pages)
        {
            xml.WriteStartElement("url");
            xml.WriteElementString("loc", page.Path.Absolute(publication.BaseUrl));
            if (page.Modified() is { } modified) xml.WriteElementString("lastmod", modified.Moment);
            foreach (var picture in page.Pictures.Take(MostPictures))
            {
                xml.WriteStartElement("image", Images);
                xml.WriteElementString("loc", Images, new PagePath("/" + picture).Absolute(publication.BaseUrl));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    });

    private static string Index(Publication publication, IReadOnlyList<(PagePath Path, SitePage[] Pages)> parts) => XmlText.Of(xml =>
    {
        xml.WriteStartElement("sitemapindex", Protocol);
        foreach (var (path, pages) in parts)
        {
            xml.WriteStartElement("sitemap");
            xml.WriteElementString("loc", path.Absolute(publication.BaseUrl));
            if (Newest(pages) is { } newest) xml.WriteElementString("lastmod", newest);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    });

    /// <summary>Moments of one zone are in the order of their texts.</summary>
    private static string? Newest(SitePage[] pages) => pages.Select(page => page.Modified()?.Moment).Max(StringComparer.Ordinal);
}
