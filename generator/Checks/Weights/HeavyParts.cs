using System.Collections.Immutable;
using System.Text;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using RoleGuide.Output;

namespace RoleGuide.Checks.Weights;

/// <summary>Where the weight of a page lies.</summary>
public static class HeavyParts
{
    /// <summary>A list of contents is no part that anybody wrote.</summary>
    private const string Headings = "main :not(nav) > h2";

    /// <summary>The parts of a page, the heaviest first: each is taken out once, and what is left weighed.</summary>
    public static ImmutableArray<HeavyPart> Of(OutputFile page)
    {
        var document = new HtmlParser().ParseDocument(new MemoryStream(page.Content.ToArray()));
        var whole = SizeOf(document);
        var count = document.QuerySelectorAll(Headings).Length;
        return [.. Enumerable.Range(0, count).Select(Part).OrderByDescending(part => part.Saves).ThenBy(part => part.Heading, StringComparer.Ordinal)];

        HeavyPart Part(int index)
        {
            var copy = (IDocument)document.Clone();
            var heading = copy.QuerySelectorAll(Headings)[index];
            var text = heading.TextContent.Trim();
            foreach (var node in PartOf(heading)) node.RemoveFromParent();
            return new HeavyPart(text, whole - SizeOf(copy));
        }
    }

    /// <summary>The section that the heading opens; in running text everything down to the next heading of its level.</summary>
    private static ImmutableArray<INode> PartOf(IElement heading) => heading.ParentElement is { LocalName: "section" } section && section.FirstElementChild == heading
        ? [section]
        : [heading, .. Following(heading).TakeWhile(node => node is not IElement { LocalName: "h2" })];

    private static IEnumerable<INode> Following(INode node)
    {
        for (var next = node.NextSibling; next is not null; next = next.NextSibling) yield return next;
    }

    private static int SizeOf(IDocument document) => SentSize.Of(Encoding.UTF8.GetBytes(document.ToHtml()));
}
