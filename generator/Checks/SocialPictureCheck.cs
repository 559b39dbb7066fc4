using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Globalization;
using RoleGuide.Output;

namespace RoleGuide.Checks;

/// <summary>The picture that stands for a page where its address is shared is a file of the site, of the size that the page gives.</summary>
internal static class SocialPictureCheck
{
    /// <summary>Where a PNG file gives its width; its height follows.</summary>
    private const int PlaceOfSize = 16;

    public static IEnumerable<string> Run(ImmutableArray<PageTrace> pages, ImmutableArray<OutputFile> files)
    {
        var pictures = files.Where(file => file.Path.EndsWith(".png", StringComparison.Ordinal)).ToDictionary(file => "/" + file.Path, file => file.Content, StringComparer.Ordinal);
        foreach (var page in pages)
        {
            var (address, size) = (page.Tag("og:image"), $"{page.Tag("og:image:width")} by {page.Tag("og:image:height")}");
            var site = page.Canonical?.EndsWith(page.Address, StringComparison.Ordinal) == true ? page.Canonical[..^page.Address.Length] : null;
            if (address is null) yield return $"{page.Path}: the page has no og:image";
            else if (site is null || !address.StartsWith(site + "/", StringComparison.Ordinal) || !pictures.TryGetValue(address[site.Length..], out var picture)) yield return $"{page.Path}: og:image is {address}, which is no picture of the site";
            else if (SizeOf(picture.Span) != size) yield return $"{page.Path}: og:image is said to be {size} pixels and is {SizeOf(picture.Span)}";
            if (address is not null && string.IsNullOrWhiteSpace(page.Tag("og:image:alt"))) yield return $"{page.Path}: the page has no og:image:alt";
        }
    }

    private static string SizeOf(ReadOnlySpan<byte> png) => png.Length < PlaceOfSize + 8
        ? "none"
        : string.Create(CultureInfo.InvariantCulture, $"{BinaryPrimitives.ReadUInt32BigEndian(png[PlaceOfSize..])} by {BinaryPrimitives.ReadUInt32BigEndian(png[(PlaceOfSize + 4)..])}");
}
