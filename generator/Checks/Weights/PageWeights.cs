using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using RoleGuide.Output;

namespace RoleGuide.Checks.Weights;

/// <summary>Weighs finished pages as a browser fetches them.</summary>
public static class PageWeights
{
    /// <summary>Every page that shows the text of one file or compares two, in the order of the files. Lists show parts of many, and no single writer can make them lighter.</summary>
    public static ImmutableArray<PageWeight> Of(ImmutableArray<OutputFile> files)
    {
        var byAddress = files.ToDictionary(file => "/" + file.Path, StringComparer.Ordinal);
        var sizes = files.Where(file => file.Path.EndsWith(".css", StringComparison.Ordinal) || file.Path.EndsWith(".js", StringComparison.Ordinal))
            .ToDictionary(file => "/" + file.Path, file => SentSize.Of(file.Content.Span), StringComparer.Ordinal);
        return [.. files.Where(file => file.Sources.Length is 1 or 2 && file.Path.EndsWith(".html", StringComparison.Ordinal)).AsParallel().AsOrdered().Select(Weigh)];

        PageWeight Weigh(OutputFile page)
        {
            var document = new HtmlParser().ParseDocument(new MemoryStream(page.Content.ToArray()));
            return new PageWeight(page, SentSize.Of(page.Content.Span))
            {
                Sheets = Loaded(document, "link[rel=stylesheet]", "href", address => sizes.GetValueOrDefault(address)),
                Scripts = Loaded(document, "script[src]", "src", address => sizes.GetValueOrDefault(address)),
                Pictures = Loaded(document, "main img[src]", "src", address => byAddress.TryGetValue(address, out var picture) ? picture.Content.Length : 0),
            };
        }
    }

    private static ImmutableArray<LoadedFile> Loaded(IDocument document, string selector, string attribute, Func<string, int> sizeOf) =>
    [
        .. document.QuerySelectorAll(selector)
            .Select(element => element.GetAttribute(attribute)!)
            .Distinct(StringComparer.Ordinal)
            .Select(address => new LoadedFile(address.TrimStart('/'), sizeOf(address)))
            .OrderByDescending(file => file.Size)
            .ThenBy(file => file.Path, StringComparer.Ordinal),
    ];
}
