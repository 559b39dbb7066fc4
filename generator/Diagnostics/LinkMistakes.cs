using System.Globalization;

namespace RoleGuide.Diagnostics;

/// <summary>Mistakes in addresses, in what leads to them and in pictures.</summary>
public static class LinkMistakes
{
    public static Diagnostic BrokenLink(SourceSpot spot, string target, string resolved, string? meant) => Diagnostic.Error("RG401", spot,
        $"The link {Quote.Of(target)} leads to {Place(resolved)}, where there is neither an article nor a text page. Expected the path of one, relative to this file.",
        meant is null ? null : $"Did you mean \"{meant}\"?");

    public static Diagnostic WebAddressWithoutScheme(SourceSpot spot, string target) => Diagnostic.Error("RG401", spot,
        $"The link {Quote.Of(target)} is read as the path of a file, and there is none. Expected https:// before an address of the web.",
        $"Write https://{target}.");

    public static Diagnostic BackslashLink(SourceSpot spot, string target) => Diagnostic.Error("RG401", spot,
        $"The link {Quote.Of(target)} has backslashes, so that it leads nowhere. Expected forward slashes between folders, on every computer.",
        $"Write {target.Replace('\\', '/')}.");

    public static Diagnostic BrokenAnchor(SourceSpot spot, string anchor, string page, IEnumerable<string> known) => Diagnostic.Error("RG402", spot,
        $"{page} has no heading {Quote.Of(anchor)}. Expected a heading in lower case with hyphens, such as \"career-path\".",
        Suggestion.DidYouMean(anchor, known));

    public static Diagnostic EmptyAnchor(SourceSpot spot, string target) => Diagnostic.Error("RG402", spot,
        $"The link {Quote.Of(target)} ends with a number sign that no heading follows. Expected a heading behind it, such as #career-path, or no number sign.");

    public static Diagnostic LinkToDraft(SourceSpot spot, string page) => Diagnostic.Error("RG403", spot,
        $"The link leads to {page}, which is a draft. Expected a page that readers can open.",
        "Leave the link out until the draft is published, or publish the draft.");

    public static Diagnostic AddressCollision(string path, string address, string first) => Diagnostic.Error("RG404", SourceSpot.WholeFile(path),
        $"The address {address} is taken already. Expected an address of its own for each file.", "Rename one of the files.") with
    {
        Related = [new RelatedSpot(SourceSpot.WholeFile(first), "takes the same address")],
    };

    public static Diagnostic RepeatedSlug(string path, string slug, string first) => Diagnostic.Error("RG405", SourceSpot.WholeFile(path),
        $"A second article has the name \"{slug}\", so both would be /roles/{slug}/. Expected each name once, whatever the folder.", "Rename one of the files.") with
    {
        Related = [new RelatedSpot(SourceSpot.WholeFile(first), "the other article")],
    };

    public static Diagnostic OutsideInput(SourceSpot spot, string target) => Diagnostic.Error("RG407", spot,
        $"The link {Quote.Of(target)} leads out of the input folder. Expected the path of an article or a text page, relative to this file.");

    public static Diagnostic PictureOutsideInput(SourceSpot spot, string target) => Diagnostic.Error("RG407", spot,
        $"The picture {Quote.Of(target)} lies outside the input folder. Expected the path of a file below images/, relative to this file.");

    public static Diagnostic MissingImage(SourceSpot spot, string target, string resolved, string? meant) => Diagnostic.Error("RG408", spot,
        $"The picture {Quote.Of(target)} leads to {Place(resolved)}, where there is no picture. Expected the path of a file below images/, relative to this file.",
        meant is null ? null : $"Did you mean \"{meant}\"?");

    public static Diagnostic BadImage(string path, string sentence) => Diagnostic.Error("RG409", SourceSpot.WholeFile(path), sentence,
        "Save the picture as PNG, JPEG, WebP or AVIF, and give the file the ending of its kind.");

    public static Diagnostic ImageTooLarge(string path, int width, int height, int limit) => Diagnostic.Error("RG409", SourceSpot.WholeFile(path),
        string.Create(CultureInfo.InvariantCulture, $"The picture has {width} × {height} pixels. Expected {limit} at the most on each side."),
        "Make the picture smaller.");

    public static Diagnostic UnknownNavigation(SourceSpot spot, string found, IEnumerable<string> known) => Diagnostic.Error("RG410", spot,
        $"The navigation names {Quote.Of(found)}, which is neither a generated kind of page nor a text page. Expected one of {string.Join(", ", known)}.",
        Suggestion.DidYouMean(found, known));

    public static Diagnostic PageNotInNavigation(string path, string slug) => Diagnostic.Warning("RG411", SourceSpot.WholeFile(path),
        $"Few readers find this page: the navigation of site.yml does not name it. Expected \"{slug}\" among its entries.",
        $"Add {slug} to navigation.");

    private static string Place(string resolved) => resolved.Length == 0 ? "the input folder itself" : resolved;
}
