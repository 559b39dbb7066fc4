namespace RoleGuide.Content.Markdown;

/// <summary>
/// What one text may contain at most. Within these limits the parser needs far less than the two seconds that a file may take,
/// whatever the text says; each limit is several times what an honest article needs. Sizes count UTF-16 units.
/// </summary>
internal static class TextLimits
{
    public const int TextLength = 65_536;
    public const int LineLength = 10_000;
    public const int TableColumns = 24;
    public const int TableRows = 400;
    public const int Headings = 200;
    public const int Definitions = 200;
    public const int DefinitionLength = 2_000;
    public const int Footnotes = 100;

    /// <summary>The text in HTML. A definition is written at each of its uses, so that a short text could become a page of many megabytes.</summary>
    public const int WrittenLength = 500_000;

    /// <summary>Equal special characters in a row.</summary>
    public const int Run = 200;

    /// <summary>Brackets, emphasis, entities and code marks between two blank lines: unclosed ones cost the parser their number squared.</summary>
    public const int CostlyInParagraph = 2_500;

    /// <summary>The same in the whole text, because many such paragraphs cost as much.</summary>
    public const int CostlyInText = 12_500;

    /// <summary>Lists, quotes, emphasis and links inside one another.</summary>
    public const int Nesting = 32;

    /// <summary>
    /// The parser's own limit of containers, far beyond what <see cref="Nesting"/> lets pass, so that we can report the place; no text
    /// within the other limits reaches it.
    /// </summary>
    public const int ParserDepth = 4_096;
}
