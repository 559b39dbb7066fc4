using System.Globalization;
using System.Net;
using RoleGuide.Content.Markdown;
using RoleGuide.Content.Sources;
using RoleGuide.Diagnostics;

namespace RoleGuide.Content.Links;

/// <summary>Finds what the links of one file mean. What leads nowhere is reported at its place.</summary>
/// <param name="Texts">Where addresses are shared with those that fill holes elsewhere.</param>
internal sealed record LinkResolver(string Path, bool IsHidden, AddressBook Addresses, SharedTexts Texts, DiagnosticBag Found)
{
    /// <summary>The pages that links led to.</summary>
    public List<LinkTarget> Targets { get; } = [];

    /// <summary>The pictures that were found.</summary>
    public List<Picture> Shown { get; } = [];

    /// <summary>The text that fills a hole: an address, or the attributes of a picture; nothing when it leads nowhere.</summary>
    public string Resolve(LinkHole hole) => hole.Kind == HoleKind.Image ? ResolvePicture(hole) : ResolveLink(hole);

    private string ResolveLink(LinkHole hole)
    {
        var (target, anchor) = Split(hole.Target);
        var source = SourceOf(Path, hole.Target);
        if (source is null)
        {
            Found.Add(LinkMistakes.OutsideInput(hole.Spot, hole.Target));
            return "";
        }

        if (Addresses.Page(source) is not { } page)
        {
            Found.Add(
                hole.Target.Contains('\\', StringComparison.Ordinal) ? LinkMistakes.BackslashLink(hole.Spot, hole.Target)
                : hole.Target.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? LinkMistakes.WebAddressWithoutScheme(hole.Spot, hole.Target)
                : LinkMistakes.BrokenLink(hole.Spot, hole.Target, source, Addresses.PageSources.Nearest(Path, source)));
            return "";
        }

        Targets.Add(page.Made);
        if (anchor is { Length: 0 })
        {
            Found.Add(LinkMistakes.EmptyAnchor(hole.Spot, hole.Target));
            return "";
        }

        // A draft may lead to drafts: they will be published together.
        if (page.IsHidden && !IsHidden) Found.Add(LinkMistakes.LinkToDraft(hole.Spot, source));
        var address = target.Length == 0 ? "" : Texts.Of(page.Address.Text);
        if (anchor is null) return address;
        var anchors = page.Anchors();
        if (anchors.TryGetValue(anchor, out var id)) return Texts.Of($"{address}#{id}");
        if (!page.MayHave(anchor)) Found.Add(LinkMistakes.BrokenAnchor(hole.Spot, anchor, source, anchors.Keys));
        return address;
    }

    /// <summary>The file that a link of another file means, whether it is there or not; null when it leads above the input folder.</summary>
    public static string? SourceOf(string from, string link)
    {
        var (target, _) = Split(link);
        return target.Length == 0 ? from : Join(from, target);
    }

    private string ResolvePicture(LinkHole hole)
    {
        var source = SourceOf(Path, hole.Target);
        if (source is not null && Addresses.Picture(source) is { } picture)
        {
            Shown.Add(picture);
            return string.Create(CultureInfo.InvariantCulture, $" src=\"{WebUtility.HtmlEncode(picture.Address.Text)}\" width=\"{picture.Width}\" height=\"{picture.Height}\"");
        }

        Found.Add(source is null
            ? LinkMistakes.PictureOutsideInput(hole.Spot, hole.Target)
            : LinkMistakes.MissingImage(hole.Spot, hole.Target, source, Addresses.PictureSources.Nearest(Path, source)));
        return "";
    }

    private static (string Target, string? Anchor) Split(string target) =>
        target.IndexOf('#', StringComparison.Ordinal) is >= 0 and var at ? (target[..at], Uri.UnescapeDataString(target[(at + 1)..])) : (target, null);

    /// <summary>The path that a relative one means from the folder of a file; null when it leads above the input folder.</summary>
    private static string? Join(string from, string relative)
    {
        var segments = from.Split('/')[..^1].ToList();
        foreach (var segment in Uri.UnescapeDataString(relative).Split('/'))
        {
            if (segment is "" or ".") continue;
            if (segment is not "..") segments.Add(segment);
            else if (segments.Count == 0) return null;
            else segments.RemoveAt(segments.Count - 1);
        }

        return string.Join('/', segments);
    }
}
