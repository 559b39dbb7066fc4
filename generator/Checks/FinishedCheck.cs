using System.Collections.Immutable;
using RoleGuide.Output;

namespace RoleGuide.Checks;

/// <summary>
/// The checks of every build on its finished files. Pages are read quickly, by <see cref="PageScanner"/>; the checks themselves are those that <see cref="DeepCheck"/> makes on
/// the same pages read thoroughly. Whatever writers can cause was told before there was a page, so what is found here is a bug of the program.
/// </summary>
public static class FinishedCheck
{
    /// <summary>One sentence for each fault, starting with the file, in ordinal order.</summary>
    public static ImmutableArray<string> Run(ImmutableArray<OutputFile> files) => [.. Faults(Scan(files), files).Order(StringComparer.Ordinal)];

    /// <summary>The checks, however the pages were read.</summary>
    internal static IEnumerable<string> Faults(ImmutableArray<PageTrace> pages, ImmutableArray<OutputFile> files) =>
        pages.SelectMany(PageCheck.Run)
            .Concat(pages.SelectMany(HeadCheck.Run))
            .Concat(LinkCheck.Run(pages, files.Select(file => FinishedPage.AddressOf(file.Path)).ToHashSet(StringComparer.Ordinal)))
            .Concat(UniquenessCheck.Run(pages))
            .Concat(FileCheck.Run(files))
            .Concat(RedirectCheck.Run(files))
            .Concat(SitemapCheck.Run(pages, files))
            .Concat(SocialPictureCheck.Run(pages, files));

    /// <summary>The pages among some files, each worker reading its own share.</summary>
    internal static ImmutableArray<PageTrace> Scan(ImmutableArray<OutputFile> files)
    {
        OutputFile[] html = [.. files.Where(FinishedPage.IsPage)];
        var traces = new PageTrace[html.Length];
        var workers = Math.Clamp(html.Length / 16, 1, Environment.ProcessorCount);
        Parallel.For(0, workers, worker =>
        {
            var scanner = new PageScanner();
            for (var i = worker; i < html.Length; i += workers) traces[i] = scanner.Read(html[i]);
        });
        return [.. traces];
    }
}
