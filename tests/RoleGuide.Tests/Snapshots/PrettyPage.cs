using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html;

namespace RoleGuide.Tests.Snapshots;

/// <summary>Prints markup so that a diff shows what a reader would notice.</summary>
internal static partial class PrettyPage
{
    private static readonly JsonSerializerOptions s_indented = new() { WriteIndented = true, IndentSize = 1, NewLine = "\n" };

    /// <summary>The whole document, the structured data line by line.</summary>
    public static string Document(IDocument page)
    {
        foreach (var block in page.QuerySelectorAll("script[type='application/ld+json']")) block.TextContent = "\n" + JsonSerializer.Serialize(JsonDocument.Parse(block.TextContent), s_indented) + "\n";
        return Print(page);
    }

    /// <summary>What stands inside of the main element.</summary>
    public static string InsideOfMain(IDocument page) => string.Concat(page.QuerySelector("main")!.Children.Select(Print));

    /// <summary>What stands inside of an element, its bare text included.</summary>
    public static string Inside(IElement element) => string.Concat(element.ChildNodes.Where(node => node is IElement || node.TextContent.Trim().Length > 0).Select(Print));

    /// <summary>The name of an asset and what must be its content without the hash of its bytes, which changes with every touch of the theme.</summary>
    public static string WithoutHashes(string text) => Integrity().Replace(Hash().Replace(text, "-HASH."), "sha256-HASH");

    private static string Print(INode node)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        node.ToHtml(writer, new PrettyMarkupFormatter { NewLine = "\n", Indentation = "  " });
        return WithoutHashes(writer.ToString().Trim() + "\n");
    }

    // The pattern reads our own pages.
#pragma warning disable MA0009
    [GeneratedRegex(@"(?<=(assets|social)/[a-z-]+)-[0-9a-f]{8,64}\.", RegexOptions.ExplicitCapture)]
    private static partial Regex Hash();

    [GeneratedRegex("sha256-[A-Za-z0-9+/=]{44}")]
    private static partial Regex Integrity();
}
