using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace RoleGuide.Tests.Pages;

// The patterns read files that the tests have just made.
#pragma warning disable MA0009

/// <summary>What the schemas of sitemaps.org (sitemap.xsd and siteindex.xsd) and Google's for pictures demand, and what the protocol says besides.</summary>
internal static partial class SitemapRules
{
    public static readonly XNamespace Image = "http://www.google.com/schemas/sitemap-image/1.1";

    private const int MostAddresses = 50_000;
    private const int MostBytes = 52_428_800;
    private const int ShortestAddress = 12;
    private const int LongestAddress = 2048;

    private static readonly XNamespace s_protocol = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>The elements of an entry in the order of the schema's sequence.</summary>
    private static readonly ImmutableArray<string> s_ofUrl = ["loc", "lastmod", "changefreq", "priority"];

    private static readonly ImmutableArray<string> s_ofSitemap = ["loc", "lastmod"];

    /// <summary>A sentence for each breach.</summary>
    public static IEnumerable<string> Breaches(string xml)
    {
        var root = XDocument.Parse(xml).Root!;
        var (entry, parts) = root.Name.LocalName == "sitemapindex" ? ("sitemap", s_ofSitemap) : ("url", s_ofUrl);
        if (root.Name != s_protocol + "urlset" && root.Name != s_protocol + "sitemapindex") return [$"the root is {root.Name}"];
        var addresses = root.Elements().Select(one => one.Element(s_protocol + "loc")?.Value ?? "").ToArray();
        return
        [
            .. root.Elements().Where(one => one.Name != s_protocol + entry).Select(one => $"{one.Name} does not belong into {root.Name.LocalName}"),
            .. root.Elements().SelectMany(one => OfEntry(one, parts)),
            .. addresses.Distinct(StringComparer.Ordinal).Count() == addresses.Length ? ImmutableArray<string>.Empty : ["an address stands twice"],
            .. addresses.Length <= MostAddresses && Encoding.UTF8.GetByteCount(xml) <= MostBytes ? ImmutableArray<string>.Empty : ["the file is too large"],
        ];
    }

    private static IEnumerable<string> OfEntry(XElement entry, ImmutableArray<string> parts)
    {
        var own = entry.Elements().Where(element => element.Name.Namespace == s_protocol).Select(element => element.Name.LocalName).ToArray();
        if (own.FirstOrDefault() != "loc" || !own.SequenceEqual(parts.Where(own.Contains))) yield return $"an entry has {string.Join(", ", own)}";
        if (entry.Elements().Any(element => element.Name.Namespace != s_protocol && element.Name != Image + "image")) yield return "an entry has an unknown element";
        foreach (var address in entry.Elements(s_protocol + "loc").Concat(entry.Descendants(Image + "loc")).Select(loc => loc.Value))
        {
            if (address.Length is < ShortestAddress or > LongestAddress || !Uri.IsWellFormedUriString(address, UriKind.Absolute)) yield return $"{address} is no address";
        }

        foreach (var picture in entry.Elements(Image + "image").Where(picture => picture.Elements().Select(part => part.Name).FirstOrDefault() != Image + "loc")) yield return $"{picture} has no address";
        foreach (var date in entry.Elements(s_protocol + "lastmod").Where(date => !Moment().IsMatch(date.Value) || !DateTimeOffset.TryParse(date.Value, CultureInfo.InvariantCulture, out _))) yield return $"{date.Value} is no date";
    }

    [GeneratedRegex(@"^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d))?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Moment();
}
