using System.Collections.Immutable;

namespace RoleGuide.Checks;

/// <summary>The picture that stands for a page where its address is shared is a file of the site, of the size that the page gives.</summary>
internal static class SocialPictureCheck
{
    public static IEnumerable<string> Run(ImmutableArray<PageTrace> pages, ImmutableArray<FileTrace> files)
    {
        var pictures = files.Where(file => file.PictureSize is not null).ToDictionary(file => "/" + file.Path, file => file.PictureSize, StringComparer.Ordinal);
        foreach (var page in pages)
        {
            var (address, size) = (page.Tag("og:image"), $"{page.Tag("og:image:width")} by {page.Tag("og:image:height")}");
            var site = page.Canonical?.EndsWith(page.Address, StringComparison.Ordinal) == true ? page.Canonical[..^page.Address.Length] : null;
            if (address is null) yield return $"{page.Path}: the page has no og:image";
            else if (site is null || !address.StartsWith(site + "/", StringComparison.Ordinal) || !pictures.TryGetValue(address[site.Length..], out var real)) yield return $"{page.Path}: og:image is {address}, which is no picture of the site";
            else if (real != size) yield return $"{page.Path}: og:image is said to be {size} pixels and is {real}";
            if (address is not null && string.IsNullOrWhiteSpace(page.Tag("og:image:alt"))) yield return $"{page.Path}: the page has no og:image:alt";
        }
    }
}
