using System.Collections.Immutable;
using RoleGuide.Checks.StructuredData;
using RoleGuide.Output;

namespace RoleGuide.Checks;

/// <summary>Reads every finished file as a browser or a crawler would and names what is wrong: what <see cref="FinishedCheck"/> names as well, and what structured data says that readers don't see. What it finds is a bug of the program, not of a writer.</summary>
public static class DeepCheck
{
    /// <summary>One sentence for each fault, starting with the file, in ordinal order.</summary>
    public static ImmutableArray<string> Run(ImmutableArray<OutputFile> files)
    {
        var parsed = new FinishedPage?[files.Length];
        Parallel.For(0, files.Length, i => parsed[i] = FinishedPage.IsPage(files[i]) ? FinishedPage.Parse(files[i]) : null);
        ImmutableArray<FinishedPage> pages = [.. parsed.OfType<FinishedPage>()];
        return
        [
            .. FinishedCheck.Faults([.. pages.Select(page => PageTrace.Of(page.Reading))], [.. files.Select(ManifestFile.Of)], [.. files.Select(FileScanner.Read)])
                .Concat(StructuredDataCheck.Run(pages))
                .Concat(TitleFigures.Run(pages))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
    }
}
