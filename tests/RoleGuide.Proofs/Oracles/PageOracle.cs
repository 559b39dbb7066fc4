using System.Collections.Frozen;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace RoleGuide.Proofs.Oracles;

/// <summary>
/// Judges a finished page: only elements, attributes and schemes from a list, no script but our own files and structured data, and the same tree when it is written and read again, by a reader
/// with scripts and by one without.
/// </summary>
internal static class PageOracle
{
    private static readonly FrozenSet<string> s_elements =
        "html head meta title link script noscript body a abbr article aside b blockquote br button caption cite code col colgroup data dd del details dfn div dl dt em fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr i img input kbd label legend li main mark nav ol optgroup option output p pre q s search section select small span strong sub summary sup svg path rect line circle g use symbol text defs marker polyline polygon ellipse tspan desc table tbody td textarea tfoot th thead time tr u ul wbr"
            .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_attributes =
        ("lang dir id class href title rel src width height alt loading decoding role tabindex scope start type disabled checked value name content charset media sizes color crossorigin integrity defer async property for action method autocomplete required maxlength minlength placeholder datetime colspan rowspan headers open hidden popover popovertarget popovertargetaction pattern inputmode enterkeyhint spellcheck selected multiple size rows cols step min max list form target download hreflang fetchpriority itemprop as translate reversed nonce netlify netlify-honeypot novalidate accept-charset autofocus inert blocking "
        + "viewBox xmlns d x y x1 x2 y1 y2 cx cy r rx ry fill stroke stroke-width stroke-linecap stroke-linejoin focusable transform points preserveAspectRatio marker-end marker-start orient refX refY markerWidth markerHeight markerUnits text-anchor dominant-baseline font-size opacity pathLength dx dy fill-rule clip-rule vector-effect")
            .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_followed = "href src action formaction data poster srcdoc srcset ping background cite longdesc".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_schemes = "http https mailto tel".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly Url s_base = new("https://guide.example/roles/x/");

    public static IEnumerable<string> Judge(string html)
    {
        var page = Parse(html, isScripting: true);
        foreach (var element in page.All)
        {
            foreach (var fault in Judge(element)) yield return fault;
        }

        if (page.QuerySelectorAll("head").Length != 1 || page.QuerySelectorAll("body").Length != 1 || page.QuerySelectorAll("main").Length != 1) yield return "it has not one head, one body and one main part";
        if (page.Descendants<IComment>().Any()) yield return "it holds a comment";
        if (!IsStable(page, isScripting: true) || !IsStable(Parse(html, isScripting: false), isScripting: false)) yield return "it is another tree when it is written and read again";
    }

    private static IEnumerable<string> Judge(IElement element)
    {
        if (!s_elements.Contains(element.LocalName)) yield return $"it holds the element {element.LocalName}";
        if (element.LocalName == "script" && !IsOurs(element)) yield return $"it holds a script that is not ours: {Short(element.OuterHtml)}";
        if (element.LocalName == "meta" && element.HasAttribute("http-equiv")) yield return "a meta element speaks for the server";
        if (element.LocalName == "link" && element.GetAttribute("rel") is "stylesheet" or "preload" or "modulepreload" or "icon" && !IsAsset(element.GetAttribute("href"))) yield return $"it loads {element.GetAttribute("href")}";
        if (element.LocalName == "img" && !IsLocal(element.GetAttribute("src"))) yield return $"it shows a picture from {element.GetAttribute("src")}";
        if (element.LocalName == "form" && !IsLocal(element.GetAttribute("action"))) yield return $"a form leads to {element.GetAttribute("action")}";
        foreach (var attribute in element.Attributes)
        {
            if (attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)) yield return $"an element {element.LocalName} has the attribute {attribute.Name}";
            else if (!IsKnown(attribute.Name)) yield return $"an element {element.LocalName} has the attribute {Short(attribute.Name)}";
            if (s_followed.Contains(attribute.Name) && SchemeOf(attribute.Value) is { } scheme) yield return $"an address has the scheme {scheme}: {Short(attribute.Value)}";
        }
    }

    private static bool IsKnown(string name) =>
        s_attributes.Contains(name) || ((name.StartsWith("data-", StringComparison.Ordinal) || name.StartsWith("aria-", StringComparison.Ordinal)) && name.All(letter => char.IsAsciiLetterLower(letter) || letter == '-'));

    private static bool IsOurs(IElement script) => script.GetAttribute("type") == "application/ld+json"
        ? !script.HasAttribute("src") && DataOracle.Json(script.TextContent).All(_ => false) && !script.TextContent.Contains('<', StringComparison.Ordinal)
        : string.IsNullOrEmpty(script.TextContent) && IsAsset(script.GetAttribute("src")) && script.HasAttribute("integrity");

    private static bool IsAsset(string? address) => address is not null && address.StartsWith("/assets/", StringComparison.Ordinal) && !address.Contains("..", StringComparison.Ordinal);

    private static bool IsLocal(string? address) => address is null || (SchemeOf(address) is null && new Url(s_base, address).Host == s_base.Host);

    /// <summary>The scheme that a browser would follow, when it is not one of the allowed.</summary>
    private static string? SchemeOf(string address) => new Url(s_base, address).Scheme is var scheme && s_schemes.Contains(scheme) ? null : scheme;

    private static bool IsStable(IDocument page, bool isScripting)
    {
        var written = page.ToHtml();
        return Parse(written, isScripting).ToHtml() == written;
    }

    private static IDocument Parse(string html, bool isScripting) => new HtmlParser(new HtmlParserOptions { IsScripting = isScripting }).ParseDocument(html);

    private static string Short(string text) => text.Length <= 120 ? text : text[..120] + "…";
}
