namespace RoleGuide.Diagnostics;

/// <summary>Links and images in a text whose target or text is wrong by itself (RG306 to RG309, RG314); whether a target exists is judged later.</summary>
public static class LinkTargetMistakes
{
    private const string Allowed = "Expected a relative path, #heading, or an address that starts with https://, http://, mailto: or tel:.";

    public static Diagnostic ForbiddenTarget(SourceSpot spot, string target) => Diagnostic.Error(
        "RG306", spot, $"The link target {Quote.Of(target)} is not allowed. {Allowed}");

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
}
