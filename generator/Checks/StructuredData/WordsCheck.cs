namespace RoleGuide.Checks.StructuredData;

/// <summary>Nothing is told to machines alone: every text of the markup stands on the page, every address is one that the page leads to, every day one that it shows.</summary>
internal static class WordsCheck
{
    public static IEnumerable<string> Run(PageGraph graph, string site) =>
        from node in graph.All
        from property in node.Properties
        from value in property.Values
        let fault = value.Text is { } text ? Fault(node, property.Name, text, graph.Page, site) : null
        where fault is not null
        select $"{graph.Page.Path}: {fault}";

    private static string? Fault(GraphNode node, string property, string text, FinishedPage page, string site) => property switch
    {
        // Codes, which readers see in words of their own; and pay, which has a check of its own.
        "inLanguage" => text == page.Language ? null : $"the language of {VocabularyCheck.Name(node)} is {text}, and that of the page {page.Language}",
        "currency" or "unitText" => null,
        "encodingFormat" => text == FormatOf(node.Text("contentUrl") ?? "") ? null : $"the encodingFormat of {VocabularyCheck.Name(node)} is {text}, and the file {node.Text("contentUrl")}",
        "name" or "description" when node.Type == "MonetaryAmount" => null,
        "description" when node.Type == "OccupationalExperienceRequirements" => Unseen(node, property, text.Split("; ", 2), page),
        "temporalCoverage" => Unseen(node, property, text.Split('/'), page),
        "datePublished" or "dateModified" => text.Split('T') is [var day, "00:00:00Z"] && page.Seen.Days.Contains(day) ? null : $"the {property} of {VocabularyCheck.Name(node)} is {text}, a day that the page does not show",
        "url" or "item" or "contentUrl" or "license" or "logo" => IsLed(text, page, site) ? null : $"the {property} of {VocabularyCheck.Name(node)} is {text}, where nothing on the page leads",
        _ => Unseen(node, property, [text], page),
    };

    private static string? FormatOf(string address) => Path.GetExtension(address) switch
    {
        ".csv" => "text/csv",
        ".json" => "application/json",
        _ => null,
    };

    private static string? Unseen(GraphNode node, string property, string[] texts, FinishedPage page) =>
        Array.Find(texts, text => !page.Seen.Shows(text)) is { } unseen ? $"the {property} of {VocabularyCheck.Name(node)} says \"{unseen}\", which readers of the page don't see" : null;

    /// <summary>A page leads to itself, to where its links lead, and to the pictures that it shows.</summary>
    private static bool IsLed(string address, FinishedPage page, string site)
    {
        if (address == page.Canonical) return true;
        var path = address.StartsWith(site + "/", StringComparison.Ordinal) ? address[site.Length..] : address;
        return page.Seen.Addresses.Contains(path) || page.Seen.Pictures.Contains(path);
    }
}
