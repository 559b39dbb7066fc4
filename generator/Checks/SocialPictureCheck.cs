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
            var site = page.Canonical?.EndsWith(page.Address, StringComparison.Ordinal) == true ? page.Canonical[..^page.Address.Length] : null;
            if (page.Picture is not { } address) continue;
            if (site is null || !address.StartsWith(site + "/", StringComparison.Ordinal) || !pictures.TryGetValue(address[site.Length..], out var real)) yield return $"{page.Path}: og:image is {address}, which is no picture of the site";
            else if (real != page.PictureSize) yield return $"{page.Path}: og:image is said to be {page.PictureSize} pixels and is {real}";
        }
    }
}
