using System.Globalization;

namespace RoleGuide.Diagnostics;

/// <summary>What makes a sound text harder to read than it need be (RG701 to RG706). All are warnings, and a writer may silence each with a reason.</summary>
public static class ProseMistakes
{
    public static Diagnostic LongSentence(SourceSpot spot, int words, int most) => Diagnostic.Warning("RG701", spot,
        string.Create(CultureInfo.InvariantCulture, $"This sentence has {words:N0} words. Expected {most} at the most, because readers lose the thread of a longer one."),
        "Divide it where a new thought begins.");

    public static Diagnostic VagueLink(SourceSpot spot, string text) => Diagnostic.Warning("RG702", spot,
        $"The link text {Quote.Of(text)} doesn't say where the link leads. Expected the name of what is there.",
        "Many people hear a page link by link: write words that make sense alone.");

    public static Diagnostic BareAddress(SourceSpot spot, string text) => Diagnostic.Warning("RG703", spot,
        $"The address {Quote.Of(text)} stands here in place of words. Expected a link text that says what is there.",
        "Write [what is there](address).");

    public static Diagnostic MissingSections(SourceSpot spot, int words, IReadOnlyCollection<string> missing) => Diagnostic.Warning("RG704", spot,
        string.Create(CultureInfo.InvariantCulture, $"The text has {words:N0} words, but no section with a heading about {Listed(missing)}. Expected a full article to have one."),
        "Write the section, or give an existing one a heading that says so.");

    public static Diagnostic SectionOutOfOrder(SourceSpot spot, string heading, string other, SourceSpot otherSpot) => Diagnostic.Warning("RG705", spot,
        $"The section {Quote.Of(heading)} stands behind {Quote.Of(other)}. Expected it before, in the order that all full articles share.",
        "Move the section, so that a reader of several articles finds it where the others have it.") with
    {
        Related = [new RelatedSpot(otherSpot, "the section it belongs before")],
    };

    public static Diagnostic SectionTooEarly(SourceSpot spot, string heading, string other, SourceSpot otherSpot) => Diagnostic.Warning("RG705", spot,
        $"The section {Quote.Of(heading)} stands before {Quote.Of(other)}. Expected it behind, in the order that all full articles share.",
        "Move the section, so that a reader of several articles finds it where the others have it.") with
    {
        Related = [new RelatedSpot(otherSpot, "the section it belongs behind")],
    };

    public static Diagnostic LongParagraph(SourceSpot spot, int words, int most) => Diagnostic.Warning("RG706", spot,
        string.Create(CultureInfo.InvariantCulture, $"This paragraph has {words:N0} words. Expected {most} at the most, because a longer one looks like a wall."),
        "Divide it by an empty line, or make a list of it.");

    /// <summary>"a", "a or b", "a, b or c".</summary>
    private static string Listed(IReadOnlyCollection<string> values) =>
        values.Count == 1 ? values.First() : $"{string.Join(", ", values.SkipLast(1))} or {values.Last()}";
}
