namespace RoleGuide.Diagnostics;

/// <summary>Links and images in a text whose target or text is wrong by itself (RG306 to RG309, RG314); whether a target exists is judged later.</summary>
public static class LinkTargetMistakes
{
    private const string Allowed = "Expected a relative path, #heading, or an address that starts with https://, http://, mailto: or tel:.";

    public static Diagnostic ForbiddenTarget(SourceSpot spot, string target) => Diagnostic.Error(
        "RG306", spot, $"The link target {Quote.Of(target)} is not allowed. {Allowed}",
        target.Contains("://", StringComparison.Ordinal) && target.StartsWith("http", StringComparison.OrdinalIgnoreCase)
            ? "The scheme is right. Look at what stands between // and the next slash: a host of letters, digits, hyphens and dots, with a port up to 65535 at most, and no user name."
            : null);

    public static Diagnostic NoTarget(SourceSpot spot) => Diagnostic.Error("RG306", spot, $"The link has no target. {Allowed}");

    public static Diagnostic ForbiddenImage(SourceSpot spot, string target) => Diagnostic.Error(
        "RG306", spot, $"The image {Quote.Of(target)} is not allowed. Expected the relative path of an image in this guide.");

    public static Diagnostic NoImageTarget(SourceSpot spot) => Diagnostic.Error(
        "RG306", spot, "The image has no target. Expected the relative path of an image in this guide.");

    public static Diagnostic SitePath(SourceSpot spot, string target) => Diagnostic.Error(
        "RG307",
        spot,
        $"{Quote.Of(target)} is an address of the finished site. Expected a path to a file, relative to this one.",
        "Link to the Markdown file, for example ../account-management/account-manager.md.");

    public static Diagnostic SitePathOfImage(SourceSpot spot, string target) => Diagnostic.Error(
        "RG307",
        spot,
        $"{Quote.Of(target)} is an address of the finished site. Expected a path to a file, relative to this one.",
        "Write the path to the image, for example ../../images/desk.png.");

    public static Diagnostic NoAltText(SourceSpot spot, string target) => Diagnostic.Error(
        "RG308",
        spot,
        $"The image {Quote.Of(target)} has no description for people who can't see it. Expected one between the square brackets.",
        "Write ![what the image shows](path).");

    public static Diagnostic ExternalImage(SourceSpot spot, string target) => Diagnostic.Error(
        "RG309",
        spot,
        $"The image {Quote.Of(target)} would be loaded from another site. Expected the relative path of an image in this guide.",
        "Put a copy into the folder images, if its licence allows that.");

    public static Diagnostic NoLinkText(SourceSpot spot, string target) => Diagnostic.Error(
        "RG314", spot, $"The link to {Quote.Of(target)} has no text. Expected words between the square brackets that say where it leads.");

    public static Diagnostic NoLink(SourceSpot spot, string text) => Diagnostic.Error(
        "RG318",
        spot,
        $"{Quote.Of(text)} makes no link, and readers would see its brackets. Expected (target) right behind it, with both parentheses and without spaces in the target.",
        "Write [text](path-without-spaces.md); put a backslash before brackets that are meant as text.");

    public static Diagnostic UnknownLabel(SourceSpot spot, string label) => Diagnostic.Error(
        "RG318",
        spot,
        $"The label {Quote.Of(label)} is defined nowhere, so this makes no link and readers would see its brackets. Expected a line such as [label]: target.md in this text.",
        "Write the target itself, [text](target), or a space between two pairs of brackets that are meant as text.");

    public static Diagnostic FootnoteWithoutText(SourceSpot spot, string label) => Diagnostic.Error(
        "RG318",
        spot,
        $"The footnote {Quote.Of(label)} has no text, so readers would see its brackets. Expected a line that starts with [^{label}]: in this text.",
        "Write the footnote's text on a line of its own at the margin, behind an empty line and outside of lists and quotes, or take the mark out.");

    /// <summary>The text of a footnote where it is none.</summary>
    public static Diagnostic FootnoteInside(SourceSpot spot, string label) => Diagnostic.Error(
        "RG319",
        spot,
        $"The text of the footnote {Quote.Of(label)} stands inside of a list or a quote, where it is none. Expected it on a line of its own at the margin, behind an empty line.",
        "Take it out of the list or quote, to the end of the text for example.");

    /// <summary>A definition of a link or of a footnote that no reader gets to see anything of.</summary>
    /// <param name="label">What stands between its brackets; a footnote's starts with ^.</param>
    /// <param name="isAgain">Whether another definition of the same label stands before it.</param>
    public static Diagnostic UnreadDefinition(SourceSpot spot, string label, bool isAgain) => (isAgain, label.StartsWith('^')) switch
    {
        (true, _) => Diagnostic.Error(
            "RG319",
            spot,
            $"The label {Quote.Of(label)} has been defined before, so readers would not see what this line says. Expected one definition for each label.",
            "Give one of the two another label, here and where it is used, or take it out."),
        (_, true) => Diagnostic.Error(
            "RG319",
            spot,
            $"No mark leads to the footnote {Quote.Of(label[1..])}, so readers would not see its text. Expected a mark [{label}] in the text.",
            $"Write [{label}] right behind the words that it belongs to, or take the footnote out."),
        _ => Diagnostic.Error(
            "RG319",
            spot,
            $"No link uses the label {Quote.Of(label)}, so readers would not see what this line says. Expected a link such as [text][{label}] in this text.",
            "Take the line out, or put a backslash before its first bracket if it is meant as text."),
    };
}
