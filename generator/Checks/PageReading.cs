using System.Collections.Immutable;

namespace RoleGuide.Checks;

/// <summary>What a finished page says, as far as the checks of every build look at it. Two readers make it, a quick one and a thorough one, and both have to make the same.</summary>
/// <param name="Path">The file, relative to the output folder.</param>
/// <param name="Address">The page's address from the root of the site.</param>
internal sealed record PageReading(string Path, string Address)
{
    public required string? Title { get; init; }

    public required string? Canonical { get; init; }

    public required string? Language { get; init; }

    /// <summary>The text of the first heading of level 1.</summary>
    public required string? Heading { get; init; }

    /// <summary>The sentence below that heading.</summary>
    public required string? Standfirst { get; init; }

    /// <summary>The meta elements of the head, by name or property.</summary>
    public required ImmutableArray<(string Name, string Content)> Tags { get; init; }

    /// <summary>Every id in the order of the document, repeated ones included.</summary>
    public required ImmutableArray<string> Ids { get; init; }

    /// <summary>Every address that the page leads to, loads or sends its forms to, once, in the order of the document.</summary>
    public required ImmutableArray<string> Links { get; init; }

    /// <summary>The levels of its headings in order.</summary>
    public required ImmutableArray<int> Headings { get; init; }

    /// <summary>Every day that the page shows, as machines read it.</summary>
    public required ImmutableArray<string> Days { get; init; }

    /// <summary>How many elements carry a style attribute or an event handler, which the content policy forbids.</summary>
    public required int Styled { get; init; }

    /// <summary>How many elements name a page in another language. The guide has one language, so none should.</summary>
    public required int Translations { get; init; }

    /// <summary>How many blocks of structured data are no JSON.</summary>
    public required int BrokenBlocks { get; init; }

    /// <summary>The article or text page that it is made of; null when it is made of several or none.</summary>
    public string? Source { get; init; }

    public string? Description => Tag("description");

    /// <summary>Whether search engines may list it.</summary>
    public bool IsIndexed => Tag("robots")?.Contains("noindex", StringComparison.Ordinal) != true;

    /// <summary>What a meta element says; null where there is none of that name.</summary>
    public string? Tag(string name)
    {
        foreach (var tag in Tags)
        {
            if (tag.Name == name) return tag.Content;
        }

        return null;
    }
}
