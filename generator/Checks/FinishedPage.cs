using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using RoleGuide.Model;
using RoleGuide.Output;

namespace RoleGuide.Checks;

/// <summary>A finished page as a browser parses it.</summary>
/// <param name="Reading">What the checks of every build look at.</param>
internal sealed record FinishedPage(PageReading Reading)
{
    private const string BlockSelector = "script[type='application/ld+json']";

    public string Path => Reading.Path;

    public string Address => Reading.Address;

    public string? Canonical => Reading.Canonical;

    public string? Language => Reading.Language;

    /// <summary>One of <see cref="PageKinds"/>, or another.</summary>
    public required string Kind { get; init; }

    /// <summary>The texts of the blocks of structured data.</summary>
    public required ImmutableArray<string> Blocks { get; init; }

    public required SeenPage Seen { get; init; }

    public static FinishedPage Parse(OutputFile file)
    {
        var document = new HtmlParser().ParseDocument(new MemoryStream(file.Content.ToArray()));
        return new FinishedPage(ReadingOf(document, file))
        {
            Kind = file.Kind,
            Blocks = [.. document.QuerySelectorAll(BlockSelector).Select(block => block.TextContent)],
            Seen = SeenPage.Of(document),
        };
    }

    /// <summary>The address that a file answers: <c>roles/x/index.html</c> is <c>/roles/x/</c>.</summary>
    public static string AddressOf(string path) => PagePath.OfFile(path).Text;

    /// <summary>Whether a file is a page of the guide. One that only leads on from an old address is none: it is nobody's goal and no link's.</summary>
    public static bool IsPage(OutputFile file) => PageKinds.IsPage(file.Kind, file.Path);

    /// <summary>The article or text page that a page is made of and that gives it its title and summary; null for pages whose words are the program's own.</summary>
    public static string? SourceOf(OutputFile file) => file is { Kind: PageKinds.Role or PageKinds.Text, Sources: [var source] } ? source : null;

    private static PageReading ReadingOf(IDocument document, OutputFile file) => new(file.Path, AddressOf(file.Path))
    {
        Title = SeenPage.Text(document.Head?.QuerySelector("title")),
        Canonical = document.QuerySelector("link[rel=canonical]")?.GetAttribute("href"),
        Language = document.DocumentElement.GetAttribute("lang"),
        Heading = SeenPage.Text(document.QuerySelector("h1")),
        Standfirst = SeenPage.Text(document.QuerySelector(".standfirst")),
        Tags = [.. document.QuerySelectorAll("head meta").Select(tag => (tag.GetAttribute("name") ?? tag.GetAttribute("property") ?? "", tag.GetAttribute("content") ?? "")).Where(tag => tag.Item1.Length > 0)],
        Ids = [.. document.QuerySelectorAll("[id]").Select(element => element.Id!)],
        Links =
        [
            .. document.QuerySelectorAll("[href],[src],form[action]").Where(IsFollowed)
                .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src") ?? element.GetAttribute("action")!)
                .Distinct(StringComparer.Ordinal),
        ],
        Headings = [.. document.QuerySelectorAll("h1,h2,h3,h4,h5,h6").Select(heading => heading.LocalName[1] - '0')],
        Days = [.. document.QuerySelectorAll("time").Select(day => day.GetAttribute("datetime") ?? "")],
        Styled = document.All.Count(element => element.Attributes.Any(attribute => attribute.Name is "style" || attribute.Name.StartsWith("on", StringComparison.Ordinal))),
        Translations = document.QuerySelectorAll("[hreflang]").Length,
        BrokenBlocks = document.QuerySelectorAll(BlockSelector).Count(block => !JsonText.IsSound(Encoding.UTF8.GetBytes(block.TextContent))),
        Source = SourceOf(file),
    };

    /// <summary>A canonical link names the production site, which need not be where the page is read.</summary>
    private static bool IsFollowed(IElement element) => element is not IHtmlLinkElement { Relation: "canonical" };
}
