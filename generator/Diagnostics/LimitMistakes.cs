using System.Globalization;

namespace RoleGuide.Diagnostics;

/// <summary>Texts that pass a limit (RG305). A text that does is not read any further, so that no text can slow the build down.</summary>
public static class LimitMistakes
{
    private const string Code = "RG305";

    public static Diagnostic TextTooLong(SourceSpot spot, int found, int most) => Passed(
        spot, $"The text is {Number(found)} characters long. Expected {Number(most)} at most.", "Split it into several articles.");

    public static Diagnostic LineTooLong(SourceSpot spot, int found, int most) => Passed(
        spot, $"The line is {Number(found)} characters long. Expected {Number(most)} at most.", "Break it into several paragraphs.");

    public static Diagnostic TooManyColumns(SourceSpot spot, int found, int most) => Passed(
        spot, $"The table has {Number(found)} columns. Expected {Number(most)} at most.", "Split it into several tables.");

    public static Diagnostic TooManyRows(SourceSpot spot, int found, int most) => Passed(
        spot, $"The table has {Number(found)} rows below its head. Expected {Number(most)} at most.", "Split it into several tables.");

    public static Diagnostic TooManyHeadings(SourceSpot spot, int found, int most) => Passed(
        spot, $"The text has {Number(found)} headings. Expected {Number(most)} at most.", "Split it into several articles.");

    public static Diagnostic TooManyDefinitions(SourceSpot spot, int found, int most) => Passed(
        spot, $"The text has {Number(found)} link definitions. Expected {Number(most)} at most.", "Write the targets into the links: [text](target).");

    public static Diagnostic DefinitionTooLong(SourceSpot spot, int found, int most) => Passed(
        spot, $"The link definition is {Number(found)} characters long. Expected {Number(most)} at most.", hint: null);

    public static Diagnostic TooManyFootnotes(SourceSpot spot, int found, int most) => Passed(
        spot, $"The text has {Number(found)} footnotes. Expected {Number(most)} at most.", "Move some of them into the text.");

    public static Diagnostic WrittenTooLong(SourceSpot spot, int most) => Passed(
        spot, $"Written out, the text is longer than {Number(most)} characters here: what a link definition says counts at each of its uses.", "Use shorter targets, or split the text into several articles.");

    public static Diagnostic CharacterRepeated(SourceSpot spot, int found, int most) => Passed(
        spot, $"The same character stands here {Number(found)} times in a row. Expected {Number(most)} times at most.", hint: null);

    public static Diagnostic TooManyMarks(SourceSpot spot, int found, int most) => Passed(
        spot,
        $"The text has {Number(found)} of the characters * _ ~ [ ] < & and `. Expected {Number(most)} at most.",
        "Split it into several articles.");

    public static Diagnostic TooManyMarksInParagraph(SourceSpot spot, int found, int most) => Passed(
        spot,
        $"The paragraph has {Number(found)} of the characters * _ ~ [ ] < & and `. Expected {Number(most)} at most.",
        "Split it by blank lines.");

    public static Diagnostic NestedTooDeeply(SourceSpot spot, int most) => Passed(
        spot, $"Lists, quotes or emphasis are nested more than {Number(most)} levels deep here. Expected {Number(most)} levels at most.", hint: null);

    private static Diagnostic Passed(SourceSpot spot, string message, string? hint) => Diagnostic.Error(Code, spot, message, hint);

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
