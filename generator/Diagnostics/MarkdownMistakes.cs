using System.Globalization;
using RoleGuide.Model;

namespace RoleGuide.Diagnostics;

/// <summary>Mistakes in the Markdown of articles, pages and answers (RG301 to RG320, without limits and links).</summary>
public static class MarkdownMistakes
{
    public static Diagnostic RawHtml(SourceSpot spot, string html) => Diagnostic.Error(
        "RG301", spot, $"Raw HTML {Quote.Of(html)} is not allowed in articles. Expected Markdown only.", HtmlHint(html));

    public static Diagnostic HeadingSkipsLevel(SourceSpot spot, string heading, int level, int above) => Diagnostic.Error(
        "RG302",
        spot,
        $"The heading {Quote.Of(heading)} is at level {Number(level)}, but the heading above it is at level {Number(above)}. "
        + $"Expected level {Number(above + 1)} at most.",
        $"Start the line with {new string('#', above + 1)} instead of {new string('#', level)}.");

    public static Diagnostic FirstHeadingTooDeep(SourceSpot spot, string heading, int level) => Diagnostic.Error(
        "RG302",
        spot,
        $"The first heading {Quote.Of(heading)} is at level {Number(level)}. Expected level 2.",
        $"Start the line with ## instead of {new string('#', level)}.");

    public static Diagnostic TopHeading(SourceSpot spot, string heading) => Diagnostic.Error(
        "RG303",
        spot,
        $"The heading {Quote.Of(heading)} is at level 1, which belongs to the title of the article. Expected level 2 or deeper.",
        "Start the line with ## instead of #.");

    public static Diagnostic UnderlinedTopHeading(SourceSpot spot, string heading) => TopHeading(spot, heading) with
    {
        Hint = "Take out the line of equals signs below it; start the line with ## if it is a heading.",
    };

    public static Diagnostic EmptyHeading(SourceSpot spot) => Diagnostic.Error(
        "RG304", spot, "The heading has no text. Expected words that name the section.");

    public static Diagnostic FenceLanguage(SourceSpot spot, string language) => Diagnostic.Error(
        "RG310",
        spot,
        $"{Quote.Of(language)} is not the name of a language. Expected up to 20 lower-case letters, digits, +, # or -.",
        "Write ```text, or leave the name out.");

    public static Diagnostic WordsBehindLanguage(SourceSpot spot, string language, string words) => Diagnostic.Error(
        "RG310",
        spot,
        $"Behind the language {Quote.Of(language)} of the code stand further words, which readers would not see: {Quote.Of(words)}. Expected the line to end there.",
        "Begin the code on the next line.");

    public static Diagnostic CellBeyondHead(SourceSpot spot, string cell, int columns) => Diagnostic.Error(
        "RG320",
        spot,
        $"The head of this table has {Quantity.Of(columns, "column")}, so readers would not see {Quote.Of(cell)}. Expected no further cell in the row.",
        "Put a backslash before each | that is meant as text, or give the head of the table another column.");

    public static Diagnostic UnsafeCharacter(SourceSpot spot, int codePoint) => Diagnostic.Error(
        "RG311",
        spot,
        string.Create(CultureInfo.InvariantCulture, $"The character U+{codePoint:X4} is not allowed, neither as it is nor written as an entity. ")
        + "Expected text without control characters and marks of direction.",
        "Remove it.");

    public static Diagnostic Unreadable(SourceSpot spot, string reason) => Diagnostic.Error(
        "RG312",
        spot,
        $"The text could not be read as Markdown ({reason}). Expected Markdown that the parser understands.",
        "Remove unusual passages until the message goes away, and report the one that caused it.");

    public static Diagnostic OnlyParagraphs(SourceSpot spot, string found) => Diagnostic.Error(
        "RG313",
        spot,
        $"{found} is not allowed in this value. Expected plain paragraphs, with emphasis, links and code at most.");

    public static Diagnostic SignAtStart(SourceSpot spot, string found) => OnlyParagraphs(spot, found) with
    {
        Hint = "Write sentences; if the sign at the start of the line is meant as text, put a backslash before it, or before the full stop of a number.",
    };

    public static Diagnostic UnknownAlert(SourceSpot spot, string kind) => Diagnostic.Error(
        "RG315", spot, $"{Quote.Of(kind)} is not a kind of alert. Expected NOTE, TIP, IMPORTANT, WARNING or CAUTION.");

    public static Diagnostic FenceNotClosed(SourceSpot spot, string fence) => Diagnostic.Error(
        "RG316",
        spot,
        "The code block that starts here is never closed, so all text below it would be shown as code. Expected a closing line.",
        $"Write a line with {fence} below the code.");

    public static Diagnostic HeadingWithoutSpace(SourceSpot spot, string line, int level) => Diagnostic.Error(
        "RG317",
        spot,
        $"{Quote.Of(line)} is not read as a heading, because no space follows its number signs. Expected one there.",
        $"Write {new string('#', level)} and a space before the words; put a backslash first if the signs are meant as text.");

    /// <summary>Whether a text with this mistake may have headings that nobody knows of.</summary>
    public static bool MayHideHeadings(Diagnostic mistake) => mistake.Code is "RG301" or "RG304" or "RG305" or "RG312" or "RG316" or "RG317";

    private static string HtmlHint(string html)
    {
        var name = new string([.. html.TrimStart('<', '/').TakeWhile(char.IsAsciiLetterOrDigit)]);
        return name.ToUpperInvariant() switch
        {
            _ when html.StartsWith("<!--", StringComparison.Ordinal) => "Remove the comment: articles have none.",
            "BR" => "Write a blank line to start a new paragraph.",
            "P" or "DIV" or "SECTION" => "Write a blank line between paragraphs.",
            "B" or "STRONG" => "Write **strong** for strong text.",
            "I" or "EM" => "Write *emphasis* for emphasis.",
            "A" => "Write [text](target) for a link.",
            "IMG" => "Write ![description](path) for an image.",
            "HR" => "Write --- on a line of its own.",
            _ => "To show an angle bracket as text, write \\< instead.",
        };
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
