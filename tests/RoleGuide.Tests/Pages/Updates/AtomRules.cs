using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace RoleGuide.Tests.Pages.Updates;

// The patterns read files that the tests have just made.
#pragma warning disable MA0009

/// <summary>What RFC 4287 demands of a feed document, restated by the sections of the RFC. Written against the text of the RFC and not against our writer.</summary>
internal static partial class AtomRules
{
    private static readonly XNamespace s_atom = "http://www.w3.org/2005/Atom";

    private static readonly ImmutableHashSet<string> s_ofFeed =
        ["author", "category", "contributor", "generator", "icon", "id", "link", "logo", "rights", "subtitle", "title", "updated", "entry"];

    private static readonly ImmutableHashSet<string> s_ofEntry =
        ["author", "category", "content", "contributor", "id", "link", "published", "rights", "source", "summary", "title", "updated"];

    private static readonly ImmutableArray<string> s_once = ["generator", "icon", "id", "logo", "rights", "subtitle", "title", "updated", "content", "published", "source", "summary"];

    private static readonly ImmutableArray<string> s_dates = ["updated", "published"];

    /// <summary>A sentence for each breach.</summary>
    public static IEnumerable<string> Breaches(string xml)
    {
        var feed = XDocument.Parse(xml).Root!;
        if (feed.Name != s_atom + "feed") return ["4.1.1: the document is no feed"];
        var entries = feed.Elements(s_atom + "entry").ToArray();
        return
        [
            .. OfContainer(feed, s_ofFeed),
            .. entries.SelectMany(entry => OfContainer(entry, s_ofEntry)),
            .. entries.SelectMany(OfEntry),
            .. When(feed.Elements(s_atom + "author").Any() || entries.All(entry => entry.Elements(s_atom + "author").Any()), "4.1.1: neither the feed nor every entry has an author"),
            .. When(feed.Elements(s_atom + "link").Any(link => Relation(link) == "self"), "4.1.1: the feed has no link to itself"),
            .. When(entries.Select(entry => (Text(entry, "id"), Text(entry, "updated"))).Distinct().Count() == entries.Length, "4.1.1: two entries have the same id and day"),
            .. feed.Descendants().Where(element => element.Name.Namespace != s_atom).Select(element => $"6: {element.Name} is no element of Atom"),
        ];
    }

    private static IEnumerable<string> OfContainer(XElement container, ImmutableHashSet<string> known) =>
    [
        .. container.Elements().Where(element => !known.Contains(element.Name.LocalName)).Select(element => $"4.1: {element.Name.LocalName} does not belong into {container.Name.LocalName}"),
        .. s_once.Where(name => container.Elements(s_atom + name).Skip(1).Any()).Select(name => $"4.1: {name} stands twice"),
        .. When(IsAddress(Text(container, "id")), $"4.2.6: the id {Text(container, "id")} is no absolute address"),
        .. When(Text(container, "title").Length > 0, "4.2.14: no title"),
        .. s_dates.SelectMany(name => container.Elements(s_atom + name)).Where(date => !IsMoment(date.Value)).Select(date => $"3.3: {date.Value} is no date of RFC 3339 with a zone"),
        .. When(container.Elements(s_atom + "updated").Any(), "4.2.15: no date"),
        .. container.Elements(s_atom + "link").SelectMany(OfLink),
        .. When(container.Elements(s_atom + "link").Where(link => Relation(link) == "alternate").GroupBy(link => ((string?)link.Attribute("type"), (string?)link.Attribute("hreflang"))).All(same => same.Count() == 1), "4.1: two alternates of one type"),
        .. container.Elements(s_atom + "author").Where(author => Text(author, "name").Length == 0).Select(_ => "3.2.1: an author without a name"),
        .. container.Elements(s_atom + "author").SelectMany(author => author.Elements(s_atom + "uri")).Where(uri => !IsAddress(uri.Value)).Select(uri => $"3.2.2: {uri.Value} is no address"),
        .. container.Elements(s_atom + "category").Where(category => string.IsNullOrEmpty((string?)category.Attribute("term"))).Select(_ => "4.2.2.1: a category without a term"),
    ];

    private static IEnumerable<string> OfEntry(XElement entry)
    {
        var content = entry.Element(s_atom + "content");
        if (content is null && !entry.Elements(s_atom + "link").Any(link => Relation(link) == "alternate")) yield return "4.1.2: an entry with neither content nor a link to its page";
        if (content?.Attribute("src") is not null && entry.Element(s_atom + "summary") is null) yield return "4.1.2: content elsewhere without a summary";
        if ((string?)content?.Attribute("type") is not (null or "text" or "html")) yield return "4.1.3.1: content of a type that we don't write";
        if (content?.HasElements == true) yield return "4.1.3.3: text with elements in it";
    }

    private static IEnumerable<string> OfLink(XElement link)
    {
        if (!IsAddress((string?)link.Attribute("href") ?? "")) yield return "4.2.7.1: a link without an absolute address";
        if (link.Attribute("type") is { } type && !MediaType().IsMatch(type.Value)) yield return $"4.2.7.3: {type.Value} is no media type";
    }

    private static string Relation(XElement link) => (string?)link.Attribute("rel") ?? "alternate";

    private static string Text(XElement container, string name) => (container.Element(s_atom + name)?.Value ?? "").Trim();

    private static bool IsAddress(string text) => Uri.TryCreate(text, UriKind.Absolute, out _) && Uri.IsWellFormedUriString(text, UriKind.Absolute);

    private static bool IsMoment(string text) => Moment().IsMatch(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static IEnumerable<string> When(bool holds, string otherwise) => holds ? [] : [otherwise];

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Moment();

    [GeneratedRegex("^[a-z]+/[a-z0-9.+-]+$")]
    private static partial Regex MediaType();
}
