using System.Collections.Immutable;
using RoleGuide.Checks;
using RoleGuide.Output;

namespace RoleGuide.Tests.Checks;

/// <summary>Finished files as every build reads them.</summary>
internal static class QuickReading
{
    /// <summary>The pages among some files, all read by one worker.</summary>
    public static ImmutableArray<PageReading> Read(ImmutableArray<OutputFile> files)
    {
        var scanner = new PageScanner();
        return [.. files.Where(FinishedPage.IsPage).Select(scanner.Read)];
    }

    /// <summary>What the checks of every build find.</summary>
    public static ImmutableArray<string> Faults(ImmutableArray<OutputFile> files) => FinishedCheck.Run([.. Read(files).Select(PageTrace.Of)], [.. files.Select(ManifestFile.Of)], [.. files.Select(FileScanner.Read)]);
}
