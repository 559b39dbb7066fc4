using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using RoleGuide.Output;

namespace RoleGuide.Checks;

/// <summary>What the checks need to know of a finished page.</summary>
/// <param name="Address">The page's address from the root of the site.</param>
/// <param name="Ids">Every id in the order of the document, repeated ones included.</param>
/// <param name="Links">Every address that the page leads to, loads or sends its forms to.</param>
/// <param name="Headings">The levels of its headings in order.</param>
/// <param name="Styled">How many elements carry a style attribute or an event handler, which the content policy forbids.</param>
internal sealed record FinishedPage(
    string Path,
    string Address,
    string? Title,
    string? Description,
    string? Canonical,
    string? Language,
    ImmutableArray<string> Ids,
    ImmutableArray<string> Links,
    ImmutableArray<int> Headings,
    int Styled)
{
    /// <summary>The texts of the blocks of structured data.</summary>
    public required ImmutableArray<string> Blocks { get; init; }

    /// <summary>The meta elements of the head, by name or property.</summary>
    public required ImmutableArray<(string Name, string Content)> Tags { get; init; }

    public required SeenPage Seen { get; init; }

    /// <summary>What a meta element says; null where there is none of that name.</summary>
    public string? Tag(string name) => Tags.Where(tag => tag.Name == name).Select(tag => tag.Content).FirstOrDefault();

    public static FinishedPage Parse(OutputFile file)
    {
        var document = new HtmlParser().ParseDocument(new MemoryStream(file.Content.ToArray()));
        return new FinishedPage(
            file.Path,
            AddressOf(file.Path),
            document.Title,
            document.QuerySelector("meta[name=description]")?.GetAttribute("content"),
            document.QuerySelector("link[rel=canonical]")?.GetAttribute("href"),
            document.DocumentElement.GetAttribute("lang"),
            [.. document.QuerySelectorAll("[id]").Select(element => element.Id!)],
            [.. document.QuerySelectorAll("[href],[src],form[action]").Where(IsFollowed).Select(element => element.GetAttribute("href") ?? element.GetAttribute("src") ?? element.GetAttribute("action")!)],
            [.. document.QuerySelectorAll("h1,h2,h3,h4,h5,h6").Select(heading => heading.LocalName[1] - '0')],
            document.All.Count(element => element.Attributes.Any(attribute => attribute.Name is "style" || attribute.Name.StartsWith("on", StringComparison.Ordinal))))
        {
            Blocks = [.. document.QuerySelectorAll("script[type='application/ld+json']").Select(block => block.TextContent)],
            Tags = [.. document.QuerySelectorAll("head meta").Select(tag => (tag.GetAttribute("name") ?? tag.GetAttribute("property") ?? "", tag.GetAttribute("content") ?? "")).Where(tag => tag.Item1.Length > 0)],
            Seen = SeenPage.Of(document),
        };
    }

    /// <summary>The address that a file answers: <c>roles/x/index.html</c> is <c>/roles/x/</c>.</summary>
    public static string AddressOf(string path) => "/" + (path.EndsWith("index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path);

    /// <summary>A canonical link names the production site, which need not be where the page is read.</summary>
    private static bool IsFollowed(IElement element) => element is not IHtmlLinkElement { Relation: "canonical" };
}
