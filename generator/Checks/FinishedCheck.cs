using System.Collections.Immutable;
using RoleGuide.Model;
using RoleGuide.Output;

namespace RoleGuide.Checks;

/// <summary>
/// The checks of every build on its finished files. Pages are read quickly, by <see cref="PageScanner"/> as they are made; the checks themselves are those that <see cref="DeepCheck"/> makes on
/// the same pages read thoroughly. Whatever writers can cause was told before there was a page, so what is found here is a bug of the program.
/// </summary>
public static class FinishedCheck
{
    /// <summary>One sentence for each fault, starting with the file, in ordinal order.</summary>
    /// <param name="pages">What each page says.</param>
    /// <param name="files">Every file of the site.</param>
    /// <param name="others">What the files say that programs read: all but pages and their twins.</param>
    internal static ImmutableArray<string> Run(ImmutableArray<PageTrace> pages, ImmutableArray<ManifestFile> files, ImmutableArray<FileTrace> others) =>
        [.. Faults(pages, files, others).Order(StringComparer.Ordinal)];

    /// <summary>The checks, however the pages were read.</summary>
    internal static IEnumerable<string> Faults(ImmutableArray<PageTrace> pages, ImmutableArray<ManifestFile> files, ImmutableArray<FileTrace> others) =>
        Together.Run<string>(
            () => LinkCheck.Run(pages, files.Select(file => FinishedPage.AddressOf(file.Path)).ToHashSet(StringComparer.Ordinal)),
            () => FileCheck.Run(others),
            () => pages.SelectMany(page => page.Faults),
            () => UniquenessCheck.Run(pages),
            () => RedirectCheck.Run(files, others),
            () => SitemapCheck.Run(pages, others),
            () => SocialPictureCheck.Run(pages, others));
}
