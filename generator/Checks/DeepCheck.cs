using System.Collections.Immutable;
using RoleGuide.Checks.StructuredData;
using RoleGuide.Output;

namespace RoleGuide.Checks;

/// <summary>Reads every finished file as a browser or a crawler would and names what is wrong. What it finds is a bug of the program, not of a writer.</summary>
public static class DeepCheck
{
    /// <summary>One sentence for each fault, starting with the file, in ordinal order.</summary>
    public static ImmutableArray<string> Run(ImmutableArray<OutputFile> files)
    {
        var parsed = new FinishedPage?[files.Length];
        Parallel.For(0, files.Length, i => parsed[i] = files[i].Path.EndsWith(".html", StringComparison.Ordinal) ? FinishedPage.Parse(files[i]) : null);
        ImmutableArray<FinishedPage> pages = [.. parsed.OfType<FinishedPage>()];
        var addresses = files.Select(file => FinishedPage.AddressOf(file.Path)).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. pages.SelectMany(PageCheck.Run)
                .Concat(pages.SelectMany(HeadCheck.Run))
                .Concat(SocialPictureCheck.Run(pages, files))
                .Concat(StructuredDataCheck.Run(pages))
                .Concat(LinkCheck.Run(pages, addresses))
                .Concat(UniquenessCheck.Run(pages))
                .Order(StringComparer.Ordinal),
        ];
    }
}
